import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { Host } from './setup/host.ts';

const site = inject('site');
const DIST = join(import.meta.dirname, '../../dist');
const VIEW = 'at=-29.5,81.3,1.9';
const open = (browser: Browser, fragment: string) =>
  AtlasPage.open(browser, site, fragment, { viewport: SMALL_DESK });

const drawnBy = (page: Page) => page.getAttribute('html', 'data-map');
const untilDrawnBy = (page: Page, kind: string) =>
  page.waitForSelector(`html[data-map="${kind}"]`, { state: 'attached', timeout: 60_000 });
/** The page says why only when it had time to find out. */
const PATIENT = { timeout: 20_000 };
/** The sentence beside the setting. */
const reason = (page: Page) => page.locator('#renderer-reason').textContent();

/** Takes the graphics context of the map away; it can be given back with `giveContextBack`. */
const takeContext = (page: Page) =>
  page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('#map canvas')?.getContext('webgl2');
    const extension = gl?.getExtension('WEBGL_lose_context');
    Object.assign(window, { lostContext: extension });
    extension?.loseContext();
  });
const giveContextBack = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { lostContext: WEBGL_lose_context }).lostContext.restoreContext(),
  );

describe('on a machine without WebGL', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  describe('left to itself', () => {
    let atlas: AtlasPage;
    beforeAll(async () => {
      atlas = await open(browser, `#${VIEW}`);
    });
    afterAll(() => atlas.close());

    it('the page has Canvas draw the map, and says that there is no WebGL', async () => {
      expect(await drawnBy(atlas.page)).toBe('flat');
      await expect.poll(() => reason(atlas.page), PATIENT).toMatch(/no WebGL/);
      expect(atlas.requests.filter((address) => /gl-|maplibre/i.test(address))).toEqual([]);
    });

    it('a reader may choose, and the choice stands in the address', async () => {
      await atlas.page.click('#tab-layers');
      await atlas.page.getByRole('radio', { name: 'Canvas' }).check();
      await expect.poll(() => reason(atlas.page), PATIENT).toMatch(/as chosen/);
      await expect.poll(() => atlas.fragment, PATIENT).toContain('renderer=flat');
      await atlas.page.getByRole('radio', { name: 'Automatic' }).check();
      await expect.poll(() => atlas.fragment, PATIENT).not.toContain('renderer=');
    });
  });

  it('Canvas draws the map even where WebGL was asked for', async () => {
    const atlas = await open(browser, `#${VIEW}&renderer=gl`);
    expect(await drawnBy(atlas.page)).toBe('flat');
    await expect.poll(() => reason(atlas.page), PATIENT).toMatch(/no WebGL/);
    await atlas.close();
  });

  it('a painter that dies without a word is replaced, and the map draws on', async () => {
    const atlas = await AtlasPage.open(browser, site, `#${VIEW}&renderer=flat`, {
      viewport: SMALL_DESK,
      before: () => {
        const workers: Worker[] = [];
        const { Worker: Original } = window;
        Object.assign(window, {
          workers,
          Worker: class extends Original {
            constructor(...given: ConstructorParameters<typeof Worker>) {
              super(...given);
              workers.push(this);
            }
          },
        });
      },
    });
    const { page } = atlas;
    const painters = () => page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.length);
    const before = await painters();
    await page.evaluate(() => {
      for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate();
    });
    await page.locator('#map canvas').first().press('+');
    await page.waitForSelector('html:not([data-idle])', { state: 'attached' });
    await page.waitForSelector('html[data-idle]', { state: 'attached', timeout: 60_000 });
    expect(await painters()).toBeGreaterThan(before);
    expect(await page.getAttribute('html', 'data-map')).toBe('flat');
    await atlas.close();
  });

  it.each([
    ['', /\/assets\/(atlas|map)-[^/]*\.js$/],
    // Its first script among them.
    ['embed.html', /\/assets\/(embed|map)-[^/]*\.js$/],
    // What its first script cannot begin without.
    ['embed.html', /\/assets\/waking-[^/]*\.js$/],
  ])(
    'a visit to "%s" while %s is missing shuts nobody out, though the browser keeps what it was told for a year',
    async (file, missing) => {
      const host = await Host.open(DIST);
      const page = await browser.newPage({ viewport: SMALL_DESK, serviceWorkers: 'block' });
      page.setDefaultTimeout(60_000);
      let lost = 0;
      page.on('response', (response) => {
        if (response.status() === 404) lost += 1;
      });
      host.withhold(missing);
      await page.goto(`${host.origin}/${file}#${VIEW}`);
      await expect.poll(() => lost, PATIENT).toBeGreaterThanOrEqual(2);
      expect(await drawnBy(page)).toBe('poster');
      // A picture of another view than the one asked for is shown when nothing better is on its way.
      await page.locator('#map svg').first().waitFor();
      host.withhold(null);
      await page.reload();
      await untilDrawnBy(page, 'flat');
      await page.waitForSelector('html[data-idle]', { state: 'attached' });
      expect(await page.locator('.failures li').count()).toBe(0);
      await page.context().close();
      await host.close();
    },
  );

  it('what is fetched only when it is asked for opens when it is asked for again', async () => {
    const host = await Host.open(DIST);
    const page = await browser.newPage({ viewport: SMALL_DESK, serviceWorkers: 'block' });
    page.setDefaultTimeout(60_000);
    let lost = 0;
    page.on('response', (response) => {
      if (response.status() === 404) lost += 1;
    });
    await page.goto(`${host.origin}/#${VIEW}`);
    await untilDrawnBy(page, 'flat');
    await page.waitForSelector('html[data-idle]', { state: 'attached' });
    host.withhold(/\.js$/);
    await page.locator('#map canvas').press('?');
    // Asked for, and asked for again past the cache.
    await expect.poll(() => lost, PATIENT).toBeGreaterThanOrEqual(2);
    host.withhold(null);
    // A browser that keeps in mind what was lost has the page opened anew first.
    await expect
      .poll(async () => {
        const isOpen = await page.getByRole('dialog').isVisible();
        if (!isOpen) await page.locator('#map canvas').press('?');
        return isOpen;
      }, PATIENT)
      .toBe(true);
    await page.context().close();
    await host.close();
  });
});

describe('on a machine whose processor draws WebGL', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    atlas = await open(browser, `#${VIEW}`);
    page = atlas.page;
  });
  afterAll(() => browser.close());

  it('left to itself the page stays with Canvas and says why', async () => {
    expect(await drawnBy(page)).toBe('flat');
    await expect.poll(() => reason(page), PATIENT).toMatch(/no graphics card/);
  });

  describe('where WebGL is asked for', () => {
    it('WebGL draws', async () => {
      await atlas.go(`#${VIEW}&renderer=gl`);
      await untilDrawnBy(page, 'gl');
      await atlas.idle();
      expect(await drawnBy(page)).toBe('gl');
      expect(await reason(page)).toMatch(/WebGL draws the map, as chosen/);
    });

    it('a context lost in mid-drag changes the renderer and nothing else, and the drag goes on', async () => {
      await atlas.go(`#${VIEW}&sel=ca-dk.3.3&renderer=gl`);
      const words = await atlas.panelText();
      const before = await atlas.camera();
      const { x, y } = await atlas.mapBox();
      await page.mouse.move(x + 200, y + 300);
      await page.mouse.down();
      await page.mouse.move(x + 230, y + 300, { steps: 4 });
      await takeContext(page);
      await untilDrawnBy(page, 'flat');
      const under = await page.evaluate(
        ([left, top]) =>
          (
            document.getElementById('map') as unknown as {
              host: { renderer: { unproject(point: number[]): number[] } };
            }
          ).host.renderer.unproject([left, top]),
        [230, 300] as const,
      );
      await page.mouse.move(x + 300, y + 340, { steps: 6 });
      const at = await page.evaluate(
        (position) =>
          (
            document.getElementById('map') as unknown as {
              host: { renderer: { project(at: number[]): number[] } };
            }
          ).host.renderer.project(position),
        under,
      );
      await page.mouse.up();
      await atlas.idle();
      expect(at[0]).toBeCloseTo(300, 0);
      expect(at[1]).toBeCloseTo(340, 0);
      const after = await atlas.camera();
      expect(after.zoom).toBeCloseTo(before.zoom, 3);
      expect(after.bearing).toBeCloseTo(before.bearing, 1);
      expect(atlas.fragment).toContain('sel=ca-dk.3.3');
      expect(await atlas.panelText()).toBe(words);
      expect(await reason(page)).toMatch(/took WebGL away/);
      expect(await page.locator('.failures li').count()).toBe(0);
    });

    it('WebGL returns when the browser gives the context back, at the same camera', async () => {
      const before = await atlas.camera();
      await giveContextBack(page);
      await untilDrawnBy(page, 'gl');
      await atlas.idle();
      const after = await atlas.camera();
      for (const key of ['lng', 'lat', 'zoom', 'bearing'] as const)
        expect(after[key]).toBeCloseTo(before[key], 3);
      expect(atlas.fragment).toContain('sel=ca-dk.3.3');
    });

    it('a reader who has chosen Canvas is left with it', async () => {
      await takeContext(page);
      await untilDrawnBy(page, 'flat');
      await atlas.go(`#${VIEW}&renderer=flat`);
      await giveContextBack(page);
      await atlas.idle();
      expect(await drawnBy(page)).toBe('flat');
      expect(await reason(page)).toMatch(/as chosen/);
    });
  });
});
