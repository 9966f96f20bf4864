import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Camera } from '../../src/model/geo.ts';
import { DESK, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

const site = inject('site');
const SCRIPTS = /\.js$/;

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

describe('hydration', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());
  const open = (viewport: { width: number; height: number }) =>
    browser.newPage({ viewport, reducedMotion: 'reduce' });

  it.each(['words', 'failures'])('leaves the DOM of the %s as it was', async (part) => {
    const page = await open(DESK);
    const html = () => page.locator(`#${part}`).evaluate((element) => element.outerHTML);
    await prerendered(page);
    const before = tags(await html());
    await page.unroute(SCRIPTS);
    await live(page);
    expect(tags(await html())).toEqual(before);
    await page.close();
  });

  it('leaves the controls as they were, but for scale and position, which now are those of the window', async () => {
    const page = await open(DESK);
    const html = () =>
      page
        .locator('.control-column, .turn-buttons, .credits')
        .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    await prerendered(page);
    const before = await html();
    await page.unroute(SCRIPTS);
    await live(page);
    const north = (text: string) =>
      text.replace(/(rotate\(|North Pole: )[-\d.]+|title="North Pole[^"]*"/g, '');
    expect((await html()).map(north)).toEqual(before.map(north));
    await page.close();
  });

  it.each([DESK, PHONE, SMALL_PHONE])('shifts nothing by itself at $width × $height', async (viewport) => {
    const page = await open(viewport);
    // A face that comes late moves letters by itself: here only what the script does is judged.
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.addInitScript(() => {
      const told = Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          told.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await live(page);
    // Entries come after the frame that they are of.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBe(0);
    await page.close();
  });
});

describe('the prerendered map', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it.each([DESK, SMALL_DESK, PHONE, SMALL_PHONE, { width: 844, height: 390 }, { width: 1920, height: 1080 }])(
    'lies where the first view of the running map lies, within 1 px, at $width × $height',
    async (viewport) => {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      await prerendered(page);
      const poster = await page.locator('.poster > svg').evaluate((svg: SVGSVGElement) => {
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
      await page.unroute(SCRIPTS);
      await live(page);
      const { forward, metresPerPixel } = await import('../../src/projection/index.ts');
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
      await page.close();
    },
  );
});
