import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, DESK, PHONE, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

const site = inject('site');
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the layout', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
    ['a small phone', SMALL_PHONE],
    ['a phone on its side', { width: 844, height: 390 }],
  ])('fits %s, at 200 %% text too', async (_, viewport) => {
    const atlas = await AtlasPage.open(browser, site, '#sel=ca-dk.1.2', { viewport });
    expect(await overflow(atlas.page)).toBeLessThanOrEqual(0);
    await atlas.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(atlas.page)).toBeLessThanOrEqual(0);
    const box = await atlas.mapBox();
    expect(box.height).toBeGreaterThan(120);
    await atlas.close();
  });

  it('raises the sheet when something is chosen, and moves the map so that it is seen', async () => {
    const atlas = await AtlasPage.open(browser, site, '#at=-45,80,1', {
      viewport: PHONE,
      context: { hasTouch: true, isMobile: true },
    });
    const sheet = atlas.page.locator('#panel');
    expect(await sheet.getAttribute('data-height')).toBe('peek');
    await atlas.go('#at=-45,80,1&sel=ca-eu.3.1');
    expect(await sheet.getAttribute('data-height')).toBe('half');
    await atlas.close();
  });

  it('lets the sheet be dragged to its full height and moved by keys', async () => {
    const atlas = await AtlasPage.open(browser, site, '', { viewport: PHONE });
    const handle = atlas.page.locator('.sheet-handle');
    const box = (await handle.boundingBox())!;
    await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await atlas.page.mouse.down();
    for (let y = box.y; y > 60; y -= 60) await atlas.page.mouse.move(box.x + box.width / 2, y);
    await atlas.page.mouse.move(box.x + box.width / 2, 60);
    await atlas.page.mouse.up();
    const sheet = atlas.page.locator('#panel');
    expect(await sheet.getAttribute('data-height')).toBe('full');
    await handle.focus();
    await atlas.page.keyboard.press('Home');
    expect(await sheet.getAttribute('data-height')).toBe('peek');
    await atlas.close();
  });

  it('turns a shore to the bottom and goes home by buttons', async () => {
    const atlas = await AtlasPage.open(browser, site, '', { viewport: DESK });
    const start = await atlas.camera();
    await atlas.page.getByRole('button', { name: 'Turn Europe to the bottom' }).click();
    await atlas.idle();
    expect((await atlas.camera()).bearing).toBeCloseTo(-60, 6);
    await atlas.page.getByRole('button', { name: 'Show the whole Arctic' }).click();
    await atlas.idle();
    const end = await atlas.camera();
    expect(end.bearing).toBeCloseTo(0, 6);
    expect(end.zoom).toBeCloseTo(start.zoom, 2);
    await atlas.close();
  });

  it('moves the map by the keyboard', async () => {
    const atlas = await AtlasPage.open(browser, site, '#at=-45,80,3', { viewport: DESK });
    await atlas.page.locator('#map canvas').first().focus();
    await atlas.page.keyboard.press('Shift+ArrowUp');
    await atlas.idle();
    expect((await atlas.camera()).lat).toBeGreaterThan(80);
    await atlas.page.keyboard.press('+');
    await atlas.idle();
    expect((await atlas.camera()).zoom).toBeGreaterThan(3);
    await atlas.close();
  });
});
