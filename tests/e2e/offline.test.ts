import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { keptBy, laterBuild } from './setup/builds.ts';
import { Host } from './setup/host.ts';
import { JOURNEYS, toLanguage } from './setup/journeys.ts';

const DIST = join(import.meta.dirname, '../../dist');
const folder = mkdtempSync(join(tmpdir(), 'arctic-accords-'));
const { version, files } = keptBy(DIST);
/** The module that a page starts with. */
const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))![1]!;

/** A folder whose name an address has to encode. */
const AT = '/papers/polar%20map%20%C3%B8/';

let browser: Browser;
let host: Host;
let atlas: AtlasPage;

const kept = (build: string) =>
  atlas.page.waitForSelector(`html[data-kept="${build}"]`, { state: 'attached' });
const buildHere = () => atlas.page.getAttribute('meta[name="accords-build"]', 'content');
/** What the browser keeps, by cache: addresses from the root of the site. */
const caches = () =>
  atlas.page.evaluate(async (root) => {
    const list: Record<string, string[]> = {};
    for (const name of await window.caches.keys()) {
      const requests = await (await window.caches.open(name)).keys();
      list[name] = requests.map(({ url }) => url.slice(root.length)).sort();
    }
    return list;
  }, `${host.origin}${AT}`);
/** The reader comes back to a page that was open all the time. */
const comeBack = () => atlas.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

beforeAll(async () => {
  browser = await launch({ webgl: false });
  host = await Host.open(DIST, AT);
  atlas = await AtlasPage.open(browser, `${host.origin}${AT}`, '', { viewport: SMALL_DESK });
  await kept(version);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

describe('an atlas that was visited once, in a folder of its host', () => {
  it('is kept whole, under the name of its build and of its place', async () => {
    expect(await caches()).toEqual({
      [`arctic-accords ${host.origin}${AT} ${version}`]: Object.keys(files).sort(),
    });
  });

  describe('without a network', () => {
    beforeAll(async () => {
      host.cut(true);
      await atlas.page.context().setOffline(true);
      await atlas.page.reload();
      await atlas.idle();
    });
    afterAll(async () => {
      host.cut(false);
      await atlas.page.context().setOffline(false);
    });

    it.each(Object.entries(JOURNEYS))('%s', (_, journey) => journey(atlas));

    it('opens in every language', async () => {
      for (const language of ['fr', 'da', 'et', 'en']) {
        await toLanguage(atlas, language);
        expect(await atlas.page.getAttribute('html', 'data-map')).toBe('flat');
      }
    });
  });
});

describe('an atlas that was visited while a file was missing', () => {
  it('is kept whole at the next visit, though the browser keeps for a year that there was none', async () => {
    const site = await Host.open(DIST);
    const page = await browser.newPage({ viewport: SMALL_DESK, reducedMotion: 'reduce' });
    page.setDefaultTimeout(60_000);
    const missing = /basemap-10m/;
    site.withhold(missing);
    await page.goto(site.origin);
    await page.keyboard.press('Shift');
    await expect
      .poll(() => site.asked.filter((path) => missing.test(path)).length, { timeout: 60_000 })
      .toBe(2);
    site.withhold(null);
    expect(await page.getAttribute('html', 'data-kept')).toBeNull();
    await page.reload();
    await page.keyboard.press('Shift');
    await page.waitForSelector(`html[data-kept="${version}"]`, { state: 'attached' });
    await page.context().close();
    await site.close();
  });
});

describe('a later build', () => {
  const next = join(folder, 'next');
  const half = join(folder, 'half');
  let later: string;
  beforeAll(async () => {
    later = laterBuild(DIST, next, entry);
    cpSync(DIST, half, { recursive: true });
    cpSync(join(next, 'sw.js'), join(half, 'sw.js'));
    await atlas.page.goto(`${host.origin}${AT}`);
    await kept(version);
  });

  it('is not taken while only a part of it is there', async () => {
    host.deploy(half);
    const ended = atlas.page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      return new Promise((resolve) => {
        registration.addEventListener('updatefound', () => {
          const worker = registration.installing!;
          worker.addEventListener('statechange', () => resolve(worker.state));
        });
        document.dispatchEvent(new Event('visibilitychange'));
      });
    });
    expect(await ended).toBe('redundant');
    await atlas.page.reload();
    await atlas.idle();
    expect(await buildHere()).toBe(version);
  });

  it('is told to the reader of an open page, which stays what it was', async () => {
    await kept(version);
    host.deploy(next);
    await comeBack();
    const notice = atlas.page.locator('.failures', { hasText: 'newer edition' });
    await notice.waitFor();
    expect(await buildHere()).toBe(version);
    const old = await atlas.page.evaluate(async (path) => (await fetch(path)).text(), entry);
    expect(old).toBe(readFileSync(join(DIST, entry), 'utf8'));
  });

  it('is taken at the next load, whole, and the earlier one goes', async () => {
    await atlas.page.reload();
    await atlas.idle();
    expect(await buildHere()).toBe(later);
    await kept(later);
    expect(await caches()).toEqual({
      [`arctic-accords ${host.origin}${AT} ${later}`]: Object.keys(keptBy(next).files).sort(),
    });
    expect(await atlas.page.locator('.failures').textContent()).toBe('');
  });

  it('stays beside the earlier one for as long as a page of that is open', async () => {
    host.deploy(DIST);
    await comeBack();
    await atlas.page.locator('.failures', { hasText: 'newer edition' }).waitFor();
    const [page] = await Promise.all([
      atlas.page.waitForEvent('popup'),
      atlas.page.evaluate(() => void window.open(location.href)),
    ]);
    await page.waitForSelector(`html[data-kept="${version}"]`, { state: 'attached' });
    expect(Object.keys(await caches()).length).toBe(2);
    await page.close();
  });
});

describe('a site that keeps nothing any more', () => {
  it('takes its service worker away from those who have it, and what it kept', async () => {
    const without = join(folder, 'without');
    cpSync(DIST, without, { recursive: true });
    rmSync(join(without, 'sw.js'));
    host.deploy(without);
    await atlas.page.reload();
    await atlas.page.waitForFunction(
      async () =>
        (await navigator.serviceWorker.getRegistrations()).length === 0 &&
        (await window.caches.keys()).length === 0,
    );
    await atlas.page.reload();
    await atlas.idle();
    host.deploy(DIST);
  });
});
