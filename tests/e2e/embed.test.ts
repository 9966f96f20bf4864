import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Camera } from '../../src/model/geo.ts';
import { forward, metresPerPixel } from '../../src/projection/index.ts';
import { AtlasPage } from './setup/atlas-page.ts';
import { findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';
import { drawn, Embedding } from './setup/embedding.ts';
import { agreements, clauseTitle, features } from './setup/features.ts';
import { Host } from './setup/host.ts';

const DIST = join(import.meta.dirname, '../../dist');
const VIEW = 'at=-50,72,3.5&sel=ca-dk.3.3&layers=exercise-areas,headquarters&scheme=dark';
const frame = (width: number, height: number, more = '') =>
  `<iframe title="Map" width="${width}" height="${height}" style="border:0" ${more}></iframe>`;
const bare = (fragment = '', size = 'width="640" height="400"', more = '') =>
  `<iframe title="Map" src="{A}/embed.html#${fragment}" ${size} ${more}></iframe>`;

describe('the page for frames', () => {
  let browser: Browser;
  let on: Embedding;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    on = await Embedding.start(browser);
  });
  afterAll(async () => {
    await on.close();
    await browser.close();
  });

  const cameraOf = async (page: Page) =>
    (await drawn(page)).evaluate(
      () => (document.getElementById('map') as HTMLElement & { host: { camera: Camera } }).host.camera,
    );
  const looksAt = async (page: Page): Promise<string> => {
    const { lng, lat, zoom } = await cameraOf(page);
    return [lng, lat, zoom].map((value) => Number(value.toFixed(3))).join();
  };

  /** The words of the frame tag by tag; the link to the full map gets its view only from the running map. */
  const tags = async (map: Frame): Promise<string[]> =>
    (await map.locator('#words').innerHTML()).replace(/(index\.html)#[^"]*/, '$1').split(/(?=<)/);

  it('understands the whole fragment in a page whose host lets no script run', async () => {
    const page = await on.open(bare(VIEW), { headers: { 'Content-Security-Policy': "script-src 'none'" } });
    const map = await drawn(page);
    expect(await looksAt(page)).toBe('-50,72,3.5');
    expect(await map.locator('.strip-toggle').textContent()).toContain(clauseTitle('ca-dk.3.3'));
    expect(await map.locator('html').getAttribute('data-scheme')).toBe('dark');
    expect(await map.locator('.strip-full').getAttribute('href')).toBe(`./index.html#${VIEW}`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.context().close();
  });

  it('waits in a tab that is hidden, and shows what was asked for when it is opened', async () => {
    const page = await on.open(`<div id="tab" style="display:none">${bare('sel=ca-dk.3.3')}</div>`);
    await page.locator('iframe').waitFor({ state: 'attached' });
    const hidden = page.frames()[1]!;
    // A frame that is not drawn has no frames to poll at.
    await hidden.waitForFunction(() => 'host' in (document.getElementById('map') ?? {}), null, {
      polling: 100,
    });
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('style'));
    const map = await drawn(page);
    expect(await map.locator('.strip-toggle').textContent()).toContain(clauseTitle('ca-dk.3.3'));
    const { zoom } = await cameraOf(page);
    expect(zoom).toBeGreaterThan(1);
    await page.locator('#tab').evaluate((tab) => tab.setAttribute('style', 'display:none'));
    await page.locator('#tab').evaluate((tab) => tab.setAttribute('style', 'width:400px'));
    await drawn(page);
    expect(on.complaints).toEqual([]);
    expect(await map.locator('.failures li').count()).toBe(0);
    await page.context().close();
  });

  it('opens the full map at the view that the reader has come to', async () => {
    const page = await on.open(bare(VIEW));
    const map = await drawn(page);
    await map.locator('.control').first().click();
    await map.waitForFunction(() =>
      document.querySelector('.strip-full')?.getAttribute('href')?.includes(',4.5&'),
    );
    // There and back by buttons, for who cannot drag.
    await map.getByRole('button', { name: 'Buttons to move the map' }).click();
    const seen = () => map.locator('.strip-full').getAttribute('href');
    await map.getByRole('button', { name: 'Move the view left' }).click();
    await expect.poll(seen).not.toContain('at=-50,72,4.5');
    await map.waitForSelector('html[data-idle]', { state: 'attached' });
    await map.getByRole('button', { name: 'Move the view right' }).click();
    await expect.poll(seen).toContain('at=-50,72,4.5');
    const opened = page.context().waitForEvent('page');
    await map.locator('.strip-full').click();
    const full = await opened;
    await full.waitForSelector('html[data-idle]', { state: 'attached' });
    expect(full.url()).toContain(`${on.atlas.origin}/index.html#at=-50,72,4.5&sel=ca-dk.3.3`);
    expect(await full.evaluate(() => window.opener)).toBeNull();
    await page.context().close();
  });

  it('opens its text over the map and closes it again, without a step in the history of the page', async () => {
    const page = await on.open(bare('sel=ca-dk.3.3'));
    const map = await drawn(page);
    const before = await page.evaluate(() => history.length);
    const toggle = map.locator('.strip-toggle');
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('true');
    expect(await map.locator('.strip-text .source-line').isVisible()).toBe(true);
    await map.locator('.strip-text .step[rel="next"]').click();
    await expect.poll(() => toggle.textContent()).toContain(clauseTitle('ca-dk.3.4'));
    await map.waitForFunction(() => document.activeElement?.matches('.strip-text h2'));
    await toggle.click();
    expect(await map.locator('.strip-text').isVisible()).toBe(false);
    expect(await page.evaluate(() => [history.length, scrollY])).toEqual([before, 0]);
    await page.context().close();
  });

  const CLAUSE = agreements.flatMap(({ articles }) => articles.flatMap(({ clauses }) => clauses))[0]!;
  const firstWords = (text: string): string => text.split(' ').slice(0, 5).join(' ');

  it('draws of a clause what it speaks of and nothing else, and says its first sentence', async () => {
    const { id } = CLAUSE;
    const page = await on.open(bare(`sel=${id}`, 'width="600" height="400"'));
    const map = await drawn(page);
    expect(await map.locator('.strip-toggle').textContent()).toContain(firstWords(CLAUSE.text.en));
    const places = features.filter(({ properties }) => properties.clauses.includes(id));
    await map.locator('.strip-toggle').click();
    await map.locator('summary', { hasText: 'Places on the map' }).click();
    const names = map.locator('.strip-places a');
    await expect.poll(() => names.count()).toBe(places.length);
    // A place that is chosen from the list leaves the others to be chosen too.
    await names.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => map.locator('.strip-text h2').textContent()).not.toBe(clauseTitle(id));
    await expect.poll(() => map.locator('#map-summary').textContent()).toMatch(/Chosen: /);
    await page.context().close();
  });

  it('goes by arrow keys from place to place, and closes its text at Escape before anything else', async () => {
    const page = await on.open(bare('at=-45,75,2'));
    const map = await drawn(page);
    const canvas = map.locator('#map canvas[tabindex]');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const tip = map.getByRole('tooltip');
    await tip.waitFor();
    const name = await tip.locator('strong').textContent();
    await page.keyboard.press('Enter');
    const toggle = map.locator('.strip-toggle');
    await expect.poll(() => toggle.textContent(), { timeout: 10_000 }).toContain(name!);
    await toggle.click();
    await canvas.focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => toggle.getAttribute('aria-expanded'), { timeout: 10_000 }).toBe('false');
    expect(await toggle.textContent()).toContain(name!);
    // A tip that has come meanwhile goes first.
    const left = async () => {
      await page.keyboard.press('Escape');
      return toggle.textContent();
    };
    await expect.poll(left, { timeout: 10_000 }).not.toContain(name!);
    const description = await canvas.getAttribute('aria-describedby');
    expect(await map.locator(`#${description}`).textContent()).toMatch(/arrow keys/);
    await page.context().close();
  });

  it('says the first sentence of a clause where no script runs', async () => {
    const page = await on.open(bare(`sel=${CLAUSE.id}`), { javaScriptEnabled: false });
    const still = page.frames()[1]!.locator('.strip-still:visible');
    await still.waitFor();
    expect(await still.allTextContents()).toEqual([expect.stringContaining(firstWords(CLAUSE.text.en))]);
    await page.context().close();
  });

  it('has nothing that axe finds, light and dark, closed and open', async () => {
    // Its text has a term that is explained.
    const id = 'ca-dk.2.4';
    const page = await AtlasPage.open(browser, `${on.atlas.origin}/embed.html`, `#scheme=light&sel=${id}`, {
      viewport: { width: 480, height: 400 },
    });
    for (const scheme of ['light', 'dark']) {
      await page.go(`#scheme=${scheme}&sel=${id}`);
      expect(await page.page.locator('.strip-text .term').count()).toBeGreaterThan(0);
      for (const open of [true, false]) {
        await page.page.locator('.strip-toggle').click();
        expect(await findings(page), `${scheme}, ${open ? 'open' : 'closed'}`).toEqual([]);
      }
    }
    await page.close();
  });

  it.each(['require-corp', 'credentialless'])(
    'stands in a page that lets nothing in without its leave, served as its headers say: %s',
    async (policy) => {
      const site = await Host.open(DIST);
      const page = await on.open(bare(VIEW).replace('{A}', site.origin), {
        headers: { 'Cross-Origin-Embedder-Policy': policy },
      });
      const map = await drawn(page);
      expect(await map.locator('html').getAttribute('data-map')).toBe('flat');
      expect(on.complaints.filter((text) => /policy|blocked/i.test(text))).toEqual([]);
      await page.context().close();
      await site.close();
    },
  );

  it('shows its picture alone where the atlas names the hosts and this is none of them, and all to itself', async () => {
    const page = await on.open('');
    // The data of an atlas that is meant for one host.
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      const response = await route.fetch();
      const text = (await response.text()).replace('"allowedHosts":null', '"allowedHosts":["gc.example"]');
      await route.fulfill({ response, body: text });
    });
    await page.setContent(bare().replace('{A}', on.atlas.origin));
    const refused = page.frames()[1]!;
    await refused.locator('.failures li').waitFor();
    expect(await refused.locator('html').getAttribute('data-map')).toBe('poster');
    await page.goto(`${on.atlas.origin}/embed.html`);
    await page.waitForSelector('html[data-idle]:not([data-map="poster"])', { state: 'attached' });
    expect(await page.locator('.failures li').count()).toBe(0);
    // Scripts that the page makes ready for later may still be on their way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.context().close();
  });

  it('runs in a sandbox with scripts alone, where its origin has no name', async () => {
    const page = await on.open(bare(VIEW, undefined, 'sandbox="allow-scripts"'));
    const map = await drawn(page);
    expect(await map.evaluate(() => origin)).toBe('null');
    expect(await looksAt(page)).toBe('-50,72,3.5');
    expect(await map.locator('.failures li').count()).toBe(0);
    const told = await page.evaluate(async () => {
      const { contentWindow } = document.querySelector('iframe')!;
      const ask = (message: object) =>
        new Promise<Record<string, unknown>>((resolve) => {
          const id = Math.random().toString();
          const hear = ({ source, data }: MessageEvent) => {
            if (source !== contentWindow || data.id !== id) return;
            removeEventListener('message', hear);
            resolve(data);
          };
          addEventListener('message', hear);
          contentWindow?.postMessage({ accords: 1, id, ...message }, '*');
        });
      const ready = await ask({ type: 'hello' });
      const done = await ask({ type: 'select', target: 'ca-eu' });
      const { blob } = await ask({ type: 'image', width: 320, height: 240, format: 'image/png' });
      const bitmap = await createImageBitmap(blob as Blob);
      return [ready.type, done.type, bitmap.width, bitmap.height];
    });
    expect(told).toEqual(['ready', 'ok', 320, 240]);
    await page.context().close();
  });

  it('prints as vectors, light and without its buttons', async () => {
    const page = await on.open(bare('scheme=dark'));
    const map = await drawn(page);
    await map.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('#print > svg .m-land');
    });
    await page.emulateMedia({ media: 'print' });
    expect(await map.locator('.control-column').isVisible()).toBe(false);
    expect(await map.locator('#print > svg').isVisible()).toBe(true);
    expect(await map.locator('#print').innerHTML()).not.toContain('var(');
    await map.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await map.locator('#print > svg').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    const paper = await page.pdf();
    expect(paper.length).toBeGreaterThan(50_000);
    await page.context().close();
  });

  it.each([
    [280, 200, 1],
    [480, 320, 1],
    [640, 400, 1],
    [1200, 600, 1],
    // A page of 640 × 400 zoomed to 200 %.
    [320, 200, 2],
  ])('looks right in a box of %i × %i at %i device pixels', async (width, height, deviceScaleFactor) => {
    const page = await on.open(frame(width, height), {
      viewport: { width: 1240, height: 700 },
      deviceScaleFactor,
    });
    await page.route(/\.js$/, (route) => route.abort());
    const open = (): Promise<void> =>
      page.evaluate(
        (src) =>
          new Promise((done) => {
            const box = document.querySelector('iframe')!;
            box.onload = () => done();
            box.src = src;
          }),
        `${on.atlas.origin}/embed.html`,
      );
    await open();
    const still = page.frames()[1]!;
    const poster = await still.locator('.poster > svg').evaluate((svg: SVGSVGElement) => {
      const { a, e, f } = svg.getScreenCTM()!;
      const { x, y, width: side } = svg.viewBox.baseVal;
      const map = document.getElementById('map')!.getBoundingClientRect();
      return {
        scale: a,
        x: a * (x + side / 2) + e - map.width / 2,
        y: a * (y + side / 2) + f - map.height / 2,
      };
    });
    const written = await tags(still);
    await page.unroute(/\.js$/);
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await page.setContent(frame(width, height));
    await open();
    const map = await drawn(page);
    expect(await tags(map)).toEqual(written);
    const camera = await cameraOf(page);
    const [[x, y], [homeX, homeY]] = [forward([camera.lng, camera.lat]), forward([-29.5, 81.3])];
    const metres = metresPerPixel(camera.zoom);
    expect(Math.abs(poster.scale / (metresPerPixel(1.9) / metres) - 1)).toBeLessThan(0.005);
    expect(Math.abs(poster.x - (homeX - x) / metres)).toBeLessThan(1.5);
    expect(Math.abs(poster.y + (homeY - y) / metres)).toBeLessThan(1.5);
    const cut = await map.evaluate(() => {
      const root = document.documentElement;
      const parts = [...document.querySelectorAll('.strip-full, .control, .embed-credit, .strip-toggle')];
      const seen = parts.filter((part) => part.checkVisibility());
      const out = seen.filter((part) => {
        const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
        const small = part.matches('a, button') && Math.min(width, height) < 24;
        return small || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      });
      const scrolls = root.scrollWidth > innerWidth || root.scrollHeight > innerHeight;
      return { scrolls, out: out.map(({ className }) => className), credits: seen.length };
    });
    expect(cut).toEqual({ scrolls: false, out: [], credits: expect.any(Number) });
    expect(await map.locator('.embed-credit:visible').count()).toBe(1);
    await page.context().close();
  });
});
