import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './setup/browser.ts';
import { drawn, Embedding } from './setup/embedding.ts';

/** A page longer than its window with the map in its first screen. */
const LONG = `<h1>Brief</h1><iframe title="Map" src="{A}/embed.html#at=-50,72,3.5" width="340" height="400"></iframe>
<div style="height: 3000px"></div>`;

type Point = readonly [x: number, y: number];

/** Fingers on the screen: each moves from its place by `by`, in steps. */
async function fingers(session: CDPSession, from: readonly Point[], by: readonly Point[]): Promise<void> {
  const at = (share: number) =>
    from.map(([x, y], id) => ({ x: x + share * by[id]![0], y: y + share * by[id]![1], id }));
  for (let n = 1; n <= from.length; n++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0).slice(0, n) });
  for (let step = 1; step <= 10; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('a page that scrolls past the map', () => {
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

  const hint = async (page: Page) => (await drawn(page)).locator('.embed-hint').textContent();
  const view = async (page: Page) => (await drawn(page)).locator('.strip-full').getAttribute('href');
  const scrolled = (page: Page) => page.evaluate(() => scrollY);

  /** A page goes on gliding after the finger has left it: resolves when it stands. */
  const standing = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          const look = (was: number, frames: number): void => {
            if (frames === 10) done();
            else requestAnimationFrame(() => look(scrollY, scrollY === was ? frames + 1 : 0));
          };
          look(scrollY, 0);
        }),
    );

  it('is scrolled by one finger on the map, which says once how it is moved; two fingers move it', async () => {
    const page = await on.open(LONG, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await drawn(page);
    const session = await page.context().newCDPSession(page);
    const before = await view(page);
    await fingers(session, [[200, 300]], [[0, -150]]);
    await page.waitForFunction(() => scrollY > 50);
    expect(await view(page)).toBe(before);
    expect(await hint(page)).toBe('Move the map with two fingers.');
    await standing(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction(() => scrollY === 0);
    const pair: Point[] = [
      [120, 300],
      [260, 300],
    ];
    await fingers(session, pair, [
      [-40, 20],
      [40, 20],
    ]);
    await (await drawn(page)).waitForFunction(
      (href) => document.querySelector('.strip-full')?.getAttribute('href') !== href,
      before,
    );
    expect([await scrolled(page), await hint(page)]).toEqual([0, '']);
    const moved = await view(page);
    await fingers(session, [[200, 300]], [[0, -150]]);
    await page.waitForFunction(() => scrollY > 50);
    expect([await view(page), await hint(page)]).toEqual([moved, '']);
    await page.context().close();
  });

  it('selects what one finger touches', async () => {
    const nuuk = LONG.replace('at=-50,72,3.5', 'at=-51.73,64.18,4&layers=headquarters');
    const page = await on.open(nuuk, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const map = await drawn(page);
    const box = (await page.locator('iframe').boundingBox())!;
    const size = await map
      .locator('#map')
      .evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
    await page.touchscreen.tap(box.x + 2 + size[0]! / 2, box.y + 2 + size[1]! / 2);
    await map.waitForFunction(() => document.querySelector('.strip-words')?.textContent?.includes('Nuuk'));
    await page.context().close();
  });

  it('is scrolled by the wheel over the map, until Ctrl is held or the map was pressed', async () => {
    const page = await on.open(LONG, { viewport: { width: 390, height: 700 } });
    const map = await drawn(page);
    const before = await view(page);
    const changed = (from: string | null) =>
      map.waitForFunction(
        (href) => document.querySelector('.strip-full')?.getAttribute('href') !== href,
        from,
      );
    await page.mouse.move(200, 250);
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(() => scrollY === 60);
    expect(await view(page)).toBe(before);
    expect(await hint(page)).toContain('hold Ctrl');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await changed(before);
    expect([await scrolled(page), await hint(page)]).toEqual([60, '']);
    await page.mouse.down();
    await page.mouse.up();
    const pressed = await view(page);
    await page.mouse.wheel(0, 60);
    await changed(pressed);
    expect(await scrolled(page)).toBe(60);
    await page.mouse.move(200, 650);
    await page.mouse.move(200, 250);
    const left = await view(page);
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(() => scrollY === 120);
    expect([await view(page), await hint(page)]).toEqual([left, '']);
    await page.context().close();
  });
});
