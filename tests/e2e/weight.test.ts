import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

const site = inject('site');
const DIST = join(import.meta.dirname, '../../dist');
const read = (path: string): Buffer => readFileSync(join(DIST, path));
const weight = (text: Buffer | string): number => brotliCompressSync(text).length;
const html = read('index.html').toString();
const ofKind = (pattern: RegExp): string[] =>
  readdirSync(join(DIST, 'assets')).filter((name) => pattern.test(name));
const total = (pattern: RegExp): number =>
  ofKind(pattern).reduce((sum, name) => sum + weight(read(`assets/${name}`)), 0);

describe('what is sent', () => {
  it('for the first map is no more than 82 kB of document and 30 kB of letters', () => {
    expect(weight(html)).toBeLessThanOrEqual(82_000);
    const fonts = [...html.matchAll(/rel="preload" as="font"[^>]*href="([^"]*)"/g)].map((match) => match[1]!);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.reduce((sum, file) => sum + read(file).length, 0)).toBeLessThanOrEqual(30_000);
  });

  it.each([
    ['every map', /^map-.*\.js$/, 61_000],
    ['the page', /^atlas-.*\.js$/, 12_000],
    ['printing', /^paper-.*\.js$/, 24_000],
    ['each font', /^noto-sans-latin-400-normal.*\.woff2$/, 9_000],
    ['the coast of the whole Arctic', /^basemap-overview.*\.bin$/, 50_000],
    ['the coast of a region', /^basemap-50m.*\.bin$/, 90_000],
    ['the fine coast', /^basemap-10m.*\.bin$/, 600_000],
  ])('for %s stays within its budget', (_, pattern, most) => {
    expect(ofKind(pattern).length).toBeGreaterThan(0);
    expect(total(pattern)).toBeLessThanOrEqual(most);
  });

  it('has no script of ours that does nothing but name another', () => {
    const ours = ofKind(/^(atlas|embed|en|fr|da|et|map|paper|print)-.*\.js$/).map((name) =>
      read(`assets/${name}`).toString(),
    );
    const naming = /^(import\{[^{}]*\}from[^;]*;)?export\{[^{}]*\}(from[^;]*)?;?\s*$/;
    expect(ours.filter((text) => naming.test(text))).toEqual([]);
  });

  it('holds no style that a strict policy would refuse', () => {
    expect(html.replace(/<style>.*?<\/style>/gs, '')).not.toMatch(/<[^>]* style="/);
  });
});

describe('the written page', () => {
  let browser: Browser;
  let page: Page;
  let requests: string[];
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce' });
    requests = [];
    page.on('request', (request) => requests.push(request.url().slice(site.length)));
    // With the clock stopped the page waits for a sign of a person for ever.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.goto(site);
    await page.waitForLoadState('load');
  });
  afterAll(() => browser.close());

  it('asks for itself, its letters and the few lines that wait for a person, and for nothing else', () => {
    const other = requests.filter((file) => !/^(icon\.svg|manifest.*|assets\/.*\.woff2)?$/.test(file));
    expect(other.every((file) => file.endsWith('.js'))).toBe(true);
    const scripts = other.map((file) => weight(read(file)));
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5_000);
  });

  it('comes to life at the first sign of a person, and what was pressed before then happens', async () => {
    // In one task with the sign: no script can have come between.
    await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
      document.querySelector<HTMLElement>('#tab-layers')!.click();
    });
    await page.clock.resume();
    await page.waitForSelector('html[data-map="flat"][data-idle]', { state: 'attached' });
    expect(await page.locator('#tab-layers').getAttribute('aria-selected')).toBe('true');
  });

  it('gives its picture up for the canvas that has drawn', async () => {
    expect(await page.locator('.poster').count()).toBe(0);
    expect(await page.locator('#map canvas').isVisible()).toBe(true);
  });

  it('asks for the limits in law only when they are wanted', async () => {
    const holdingThem = () =>
      requests.filter((file) => file.endsWith('.js') && read(file).includes('SOR/2009-22'));
    expect(holdingThem()).toEqual([]);
    await page.locator('#tab-layers').click();
    await page.getByRole('checkbox', { name: /Limits and zones in law/ }).check();
    await page.waitForFunction(() => document.documentElement.hasAttribute('data-idle'));
    expect(new Set(holdingThem()).size).toBe(1);
    await page.getByRole('heading', { name: 'Limits in law: their status' }).waitFor();
  });
});
