import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { MapHost } from '../../src/app/map-host.ts';
import type { Camera } from '../../src/model/geo.ts';
import { forward, metresPerPixel } from '../../src/projection/index.ts';
import { DESK, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

const site = inject('site');
const SCRIPTS = /\.js$/;

/** Keeps what shifts by itself while a page comes to life. A face that comes late moves letters: it does not come. */
async function watchShifts(page: Page): Promise<void> {
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.addInitScript(() => {
    const told = Object.assign(window, { shift: 0 });
    // A document that is still coming in grows, to the frame that first shows the whole of it.
    let whole = Number.POSITIVE_INFINITY;
    document.addEventListener(
      'readystatechange',
      () =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            whole = performance.now();
          }),
        ),
      { once: true },
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.startTime > whole) told.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The page with the map taken over by a renderer. */
async function live(page: Page): Promise<void> {
  await page.goto(site);
  await page.waitForSelector('html:not([data-map="poster"])', { state: 'attached' });
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function prerendered(page: Page): Promise<void> {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(site);
}

/** Markup tag by tag. Which renderer draws, and why, can be known only where the page is open. */
const tags = (html: string): string[] =>
  html.replace(/(id="renderer-reason"[^>]*>)[^<]*/, '$1').split(/(?=<)/);

const north = (text: string): string =>
  text.replace(/(rotate\(|North Pole: )[-\d.]+|title="North Pole[^"]*"/g, '');

/** What is to be the same before and after: the words, what failed, and the controls but for scale and position. */
async function markup(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const html = (query: string) =>
    page.locator(query).evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
  return {
    words: (await html('#words')).flatMap(tags),
    failures: (await html('#failures')).flatMap(tags),
    controls: (await html('.control-column, .turn-buttons, .credits')).map(north),
  };
}

/** Where the prerendered map lies in the map's box. */
const posterOf = (page: Page) =>
  page.locator('.poster > svg').evaluate((svg: SVGSVGElement) => {
    const { a, e, f } = svg.getScreenCTM()!;
    const { x, y, width } = svg.viewBox.baseVal;
    const map = document.getElementById('map')!.getBoundingClientRect();
    return {
      scale: a,
      left: a * x + e - map.left,
      top: a * y + f - map.top,
      side: a * width,
      width: map.width,
      height: map.height,
    };
  });

const ON_ITS_SIDE = { width: 844, height: 390 };
const SIZES = [DESK, SMALL_DESK, PHONE, SMALL_PHONE, ON_ITS_SIDE, { width: 1920, height: 1080 }];

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ webgl: false });
});
afterAll(() => browser.close());

describe.each(SIZES)('at $width × $height', (viewport) => {
  let page: Page;
  let written: Awaited<ReturnType<typeof markup>>;
  let poster: Awaited<ReturnType<typeof posterOf>>;
  beforeAll(async () => {
    page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await prerendered(page);
    [written, poster] = [await markup(page), await posterOf(page)];
    await page.unroute(SCRIPTS);
    await watchShifts(page);
    await live(page);
  });
  afterAll(() => page.close());

  it('hydration leaves the DOM as it was', async () => {
    expect(await markup(page)).toEqual(written);
  });

  // On a phone on its side the hint of a first visit moves the scale, which has no other place.
  if (viewport !== ON_ITS_SIDE)
    it('the page shifts nothing by itself', async () => {
      // Entries come after the frame that they are of.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    });

  it('the prerendered map lies where the first view of the running map lies, within 1 px', async () => {
    const { lng, lat, zoom } = await page.evaluate(
      () => (document.getElementById('map') as HTMLElement & { host: { camera: Camera } }).host.camera,
    );
    const [x, y] = forward([lng, lat]);
    const [homeX, homeY] = forward([-29.5, 81.3]);
    const metres = metresPerPixel(zoom);
    const middle = [poster.width / 2 + (homeX - x) / metres, poster.height / 2 - (homeY - y) / metres];
    // The fragment writes two decimals of the zoom: 0.35 % of the scale.
    expect(Math.abs(poster.scale - metresPerPixel(1.9) / metres)).toBeLessThan(0.004 * poster.scale);
    expect(Math.abs(poster.left + poster.side / 2 - middle[0]!)).toBeLessThan(1);
    expect(Math.abs(poster.top + poster.side / 2 - middle[1]!)).toBeLessThan(1);
  });
});

it.each([
  ['a phone', '', PHONE],
  ['a frame', 'embed.html', { width: 400, height: 300 }],
])('on %s the map names what the written one had no room for', async (_, path, viewport) => {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await page.goto(`${site}${path}`);
  await page.waitForSelector('html[data-idle]:not([data-map="poster"])', { state: 'attached' });
  expect(await page.locator('.poster').count()).toBe(0);
  const names = await page.evaluate(() => {
    const map = document.getElementById('map') as HTMLElement & { readonly host: MapHost };
    return map.host.renderer!.debug!().names();
  });
  expect(names.map(({ text }) => text)).toContain('ESTONIA');
  await page.close();
});
