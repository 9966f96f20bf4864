import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, DESK, PHONE, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { agreements, clauseTitle } from './setup/features.ts';

const site = inject('site');
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SMALL = [
  ['a phone', PHONE],
  ['a small phone', SMALL_PHONE],
  ['a phone on its side', { width: 844, height: 390 }],
] as const;

/** What of the panel or the controls lies past the edge of the window, though it is seen. */
const pastTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#panel *, .map-controls *, .masthead *')]
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        return (
          width > 1 && height > 1 && (right > innerWidth + 1 || left < -1) && !element.closest('svg svg')
        );
      })
      .map(({ tagName, className, textContent }) => `${tagName} ${className} ${textContent?.slice(0, 40)}`),
  );

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of all that stands on the map and is seen. */
const furniture = (page: Page): Promise<Box[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.map-area [data-furniture]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { name: element.getAttribute('class') ?? '', left, top, right, bottom };
      }),
  );

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Whether an element is what a finger at its middle would meet. */
const onTop = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const met = document.elementFromPoint(left + width / 2, top + height / 2);
    return met !== null && element.contains(met);
  });

/** Opens the buttons that move the map, wherever the one that opens them stands; they are large enough for a finger. */
async function openPad(page: Page): Promise<void> {
  const toggle = page.locator('.pan-toggle');
  if (!(await toggle.isVisible())) await page.locator('.more').click();
  await toggle.click();
  for (const button of await page.locator('.pan-pad button').all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
}

/** Nothing is wider than the window, also with letters twice as large, and the map stays a map. */
const expectToFit = async (atlas: AtlasPage): Promise<void> => {
  expect(await overflow(atlas.page)).toBeLessThanOrEqual(0);
  const size = (value: string) =>
    atlas.page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, value);
  await size('200%');
  expect(await overflow(atlas.page)).toBeLessThanOrEqual(0);
  expect((await atlas.mapBox()).height).toBeGreaterThan(120);
  await size('');
  await atlas.idle();
};

describe('the layout', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it.each(['', 'fr/', 'da/', 'et/'])(
    'stacks map and words in a window enlarged three or four times: "%s"',
    async (language) => {
      const [three, four] = [
        { width: Math.round(1280 / 3), height: Math.round(1024 / 3) },
        { width: 1280 / 4, height: 1024 / 4 },
      ];
      const atlas = await AtlasPage.open(browser, `${site}${language}`, '#sel=ca-dk.1.2', {
        viewport: three,
      });
      for (const viewport of [three, four]) {
        await atlas.page.setViewportSize(viewport);
        for (const state of [
          'sel=ca-dk.1.2',
          'sel=ca-eu',
          'sel=exercise.north-atlantic',
          'panel=layers',
          'panel=filters',
        ]) {
          await atlas.go(`#${state}`);
          expect(await pastTheEdge(atlas.page), `${viewport.width} ${state}`).toEqual([]);
        }
        const text = (await atlas.page.locator('.panel-scroll').boundingBox())!;
        expect(text.width).toBe(viewport.width);
        expect(text.height).toBeGreaterThan(viewport.height / 2);
        await atlas.page.locator('.sheet-handle').focus();
        await atlas.page.keyboard.press('Home');
        await openPad(atlas.page);
        for (const button of await atlas.page.locator('.pan-pad button, .control-column .control').all())
          if (await button.isVisible()) expect(await onTop(button), `${viewport.width}`).toBe(true);
        expect(await overflow(atlas.page)).toBeLessThanOrEqual(0);
        await atlas.page.keyboard.press('Escape');
      }
      await atlas.close();
    },
  );

  it.each(SMALL)('keeps the buttons apart, in reach, and the credits in sight on %s', async (_, viewport) => {
    const context = { hasTouch: true, isMobile: true };
    const atlas = await AtlasPage.open(browser, site, '', { viewport, context, firstVisit: true });
    const check = async (state: string) => {
      const boxes = await furniture(atlas.page);
      for (const name of ['Zoom in', 'Zoom out']) {
        const button = atlas.page.getByRole('button', { name });
        expect(await onTop(button), `${name}, ${state}`).toBe(true);
      }
      expect(await onTop(atlas.page.locator('.credits')), `credits, ${state}`).toBe(true);
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(overlap(box, other), `${box.name} and ${other.name}, ${state}`).toBe(false);
    };
    await check('at first');
    await openPad(atlas.page);
    await atlas.idle();
    await check('with the buttons that move the map');
    await atlas.page.keyboard.press('Escape');
    await atlas.go('#sel=ca-dk.1.2');
    await check('with a clause');
    await expectToFit(atlas);
    await atlas.close();
  });

  it('is drawn for the window as it is then, where a phone is turned while the map is on its way', async () => {
    const page = await browser.newPage({
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    let turned = false;
    await page.route('**/basemap-overview*', async (route) => {
      if (!turned) {
        // The canvas has its size by then, and has drawn nothing.
        await page.locator('#map canvas').first().waitFor({ state: 'attached' });
        await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
      }
      turned = true;
      await route.continue();
    });
    // Another view than that of the written map, for which the canvas draws at once.
    await page.goto(`${site}#at=-45,80,3&renderer=flat`);
    await page.waitForSelector('html[data-map="flat"][data-idle]', { state: 'attached' });
    expect(turned).toBe(true);
    const { drawn, shown, room } = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#map canvas')!;
      const box = canvas.getBoundingClientRect();
      const map = document.getElementById('map')!.getBoundingClientRect();
      return {
        drawn: canvas.width / canvas.height,
        shown: box.width / box.height,
        room: map.width / map.height,
      };
    });
    expect(Math.abs(drawn / shown - 1)).toBeLessThan(0.01);
    expect(Math.abs(shown / room - 1)).toBeLessThan(0.01);
    expect(room).toBeGreaterThan(1);
    await page.context().close();
  });

  it('raises the sheet when something is chosen, and lets it be dragged to its full height and moved by keys', async () => {
    const atlas = await AtlasPage.open(browser, site, '#at=-45,80,1', {
      viewport: PHONE,
      context: { hasTouch: true, isMobile: true },
    });
    const sheet = atlas.page.locator('#panel');
    expect(await sheet.getAttribute('data-height')).toBe('peek');
    await atlas.go('#at=-45,80,1&sel=ca-eu.3.1');
    expect(await sheet.getAttribute('data-height')).toBe('half');
    const handle = atlas.page.locator('.sheet-handle');
    const box = (await handle.boundingBox())!;
    await atlas.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await atlas.page.mouse.down();
    for (let y = box.y; y > 60; y -= 60) await atlas.page.mouse.move(box.x + box.width / 2, y);
    await atlas.page.mouse.move(box.x + box.width / 2, 60);
    await atlas.page.mouse.up();
    expect(await sheet.getAttribute('data-height')).toBe('full');
    await handle.focus();
    await atlas.page.keyboard.press('Home');
    expect(await sheet.getAttribute('data-height')).toBe('peek');
    await atlas.close();
  });
});

describe('on a desk', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    atlas = await AtlasPage.open(browser, site, '', { viewport: DESK });
  });
  afterAll(() => browser.close());

  it('the page fits, at 200 % text too, and is no longer than the window', async () => {
    for (const state of ['', 'sel=ca-dk.1.2', 'panel=filters', 'panel=layers']) {
      await atlas.go(`#${state}`);
      // Words for screen readers alone lie in the panel's long text, and scroll with it.
      const past = await atlas.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(past, state).toBeLessThanOrEqual(0);
    }
    await atlas.go('#sel=ca-dk.1.2');
    await expectToFit(atlas);
  });

  it('moves nothing under the pointer at a choice of a filter or a date', async () => {
    await atlas.go('#panel=filters');
    const { page } = atlas;
    const places = (query: string) =>
      page.locator(`${query}:visible`).evaluateAll((all) =>
        all.map((element) => {
          const { x, y } = element.getBoundingClientRect();
          return [Math.round(x), Math.round(y)];
        }),
      );
    const chips = '.filters button.chip, .tabs button';
    const before = await places(chips);
    for (const chosen of [1, 3]) {
      await page.locator('.filters button.chip').nth(chosen).click();
      await atlas.idle();
      expect(await places(chips)).toEqual(before);
    }
    await atlas.go('#panel=timeline');
    const dates = '#date-asked, #part-timeline h2, .tabs button';
    const still = await places(dates);
    await page.locator('#date-asked').fill('2027');
    await page.keyboard.press('Enter');
    await atlas.idle();
    expect(await page.locator('.active-filters .removable').count()).toBe(1);
    expect(await places(dates)).toEqual(still);
  });

  it('shows one agreement alone by the switch on the map, and says so in the address', async () => {
    await atlas.go('#');
    const shown = atlas.page.getByRole('group', { name: 'Agreement shown' });
    for (const { id, shortTitle } of agreements) {
      await shown.getByRole('radio', { name: shortTitle.en }).check();
      await atlas.idle();
      expect(atlas.fragment).toContain(`agreement=${id}`);
    }
    await shown.getByRole('radio').first().check();
    await atlas.idle();
    expect(atlas.fragment).not.toContain('agreement=');
  });

  it('names what is selected in the title of the page', async () => {
    await atlas.go('#');
    const names = agreements.map(({ shortTitle }) => shortTitle.en);
    for (const name of names) expect(await atlas.page.title()).toContain(name);
    await atlas.go('#sel=ca-dk.3.3');
    expect(await atlas.page.title()).toContain(clauseTitle('ca-dk.3.3'));
    await atlas.go('#');
    expect(await atlas.page.title()).not.toContain(clauseTitle('ca-dk.3.3'));
  });

  it('gives each step of the history the title of what it shows', async () => {
    const chosen = ['ca-dk.3.3', 'ca-dk.3.4'];
    await atlas.go('#');
    for (const id of chosen) {
      await atlas.page.locator(`#panel a[href="#sel=${id}"]`).first().click();
      await atlas.idle();
    }
    const session = await atlas.page.context().newCDPSession(atlas.page);
    const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
    await session.detach();
    const titles = entries.slice(currentIndex - 1, currentIndex + 1).map(({ title }) => title);
    for (const [i, title] of titles.entries()) expect(title).toContain(clauseTitle(chosen[i]!));
  });

  it('turns a shore to the bottom and goes home by buttons', async () => {
    await atlas.page.getByRole('button', { name: 'Show the whole Arctic' }).click();
    await atlas.idle();
    const start = await atlas.camera();
    await atlas.page.getByRole('button', { name: 'Put Europe at the bottom' }).click();
    await atlas.idle();
    expect((await atlas.camera()).bearing).toBeCloseTo(-60, 6);
    await atlas.page.getByRole('button', { name: 'Show the whole Arctic' }).click();
    await atlas.idle();
    const end = await atlas.camera();
    expect(end.bearing).toBeCloseTo(0, 6);
    expect(end.zoom).toBeCloseTo(start.zoom, 2);
  });

  it('moves the map by the keyboard', async () => {
    await atlas.go('#at=-45,80,3');
    await atlas.page.locator('#map canvas').first().focus();
    await atlas.page.keyboard.press('Shift+ArrowUp');
    await atlas.idle();
    expect((await atlas.camera()).lat).toBeGreaterThan(80);
    await atlas.page.keyboard.press('+');
    await atlas.idle();
    expect((await atlas.camera()).zoom).toBeGreaterThan(3);
  });
});
