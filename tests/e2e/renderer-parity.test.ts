import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Renderer, WrittenName } from '../../src/render/renderer.ts';
import { AtlasPage, DESK, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { differingPixels } from './setup/pictures.ts';

type Kind = 'flat' | 'gl';
type Colour = readonly [red: number, green: number, blue: number];
type Test = (colour: Colour) => boolean;
/** Row by row, 1 where a pixel belongs to a class. */
interface Mask {
  readonly width: number;
  readonly height: number;
  readonly on: Uint8Array;
}

const site = inject('site');
const VIEW = 'at=-29.5,79,3.2';
const SPREAD = [-150, -120, -90, -75, -60, -45, -30, -15, 0, 15, 30, 60, 90, 120, 150, 180].flatMap((lng) =>
  [62, 67, 70, 73, 76, 79, 82, 85, 88, 89.9].map((lat) => [lng, lat] as const),
);

const brightness: (colour: Colour) => number = ([r, g, b]) => 0.299 * r + 0.587 * g + 0.114 * b;
const isLand: Test = (colour) => colour[0] >= colour[2] && brightness(colour) > 228;
const isWater: Test = (colour) => colour[2] - colour[0] > 8 && brightness(colour) > 180;
/** Letters and town dots; lines of the ground are all paler or less blue. */
const isInk: Test = (colour) =>
  brightness(colour) < 130 || (colour[2] - colour[0] > 27 && brightness(colour) < 175);

function maskOf(png: PNG, test: Test): Mask {
  const { width, height, data } = png;
  const on = new Uint8Array(width * height);
  for (let i = 0; i < on.length; i++)
    on[i] = test([data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!]) ? 1 : 0;
  return { width, height, on };
}

/** Where two pictures of one drawing differ by more than `least`, summed over the channels. */
function changes(before: PNG, after: PNG, least: number): Mask {
  const { width, height } = after;
  const on = new Uint8Array(width * height);
  const step = (i: number, channel: number) =>
    Math.abs(before.data[4 * i + channel]! - after.data[4 * i + channel]!);
  for (let i = 0; i < on.length; i++) on[i] = step(i, 0) + step(i, 1) + step(i, 2) > least ? 1 : 0;
  return { width, height, on };
}

/** Whether a pixel of `mask` lies within `reach` pixels of (x, y). */
function near({ width, height, on }: Mask, x: number, y: number, reach: number): boolean {
  const side = Math.ceil(reach);
  for (let v = Math.max(0, y - side); v <= Math.min(height - 1, y + side); v++)
    for (let u = Math.max(0, x - side); u <= Math.min(width - 1, x + side); u++)
      if (on[v * width + u] && Math.hypot(u - x, v - y) <= reach) return true;
  return false;
}

const filter = (mask: Mask, keep: (x: number, y: number) => boolean): Mask => ({
  ...mask,
  on: mask.on.map((on, i) => (on && keep(i % mask.width, Math.floor(i / mask.width)) ? 1 : 0)),
});

const invert = (mask: Mask): Mask => ({ ...mask, on: mask.on.map((on) => 1 - on) });

/** What is left of a mask without its rim of one pixel, and so without lines. */
function thinned(mask: Mask): Mask {
  const off = invert(mask);
  return filter(mask, (x, y) => !near(off, x, y, 1.5));
}

const count = ({ on }: Mask): number => on.reduce((sum, value) => sum + value, 0);

/** Share of the pixels of `a` that have one of `b` within `reach`. */
const matched = (a: Mask, b: Mask, reach: number): number =>
  count(filter(a, (x, y) => near(b, x, y, reach))) / count(a);

/** Sum of changes over the channels from which a pixel counts as part of an area. */
const SHADE = 20;

/** What of the map is drawn: the ground alone, and the exercise areas on it. */
type Pictures = Readonly<Record<'ground' | 'exercises', PNG>>;

/** Controls stand over the map and would hide the same parts of both pictures. */
const CONTROLS = '#controls, #failures, #controls *, #failures *';

const hide = (page: Page, what: string): Promise<void> =>
  page.evaluate((rule) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, `:is(${what}) { visibility: hidden !important }`);

/** Names are placed by each drawing itself: nothing is compared where one of them stands. */
function clear(pictures: readonly Pictures[], ...shown: (keyof Pictures)[]) {
  const inks = pictures.flatMap((one) => shown.map((name) => maskOf(one[name], isInk)));
  return (x: number, y: number) => !inks.some((ink) => near(ink, x, y, 8));
}

function expectSameCoast(one: Pictures, other: Pictures, share: number): void {
  const free = clear([one, other], 'ground');
  const land = ({ ground }: Pictures) => maskOf(ground, isLand);
  /** Where land ends at open water; and, more loosely, where it ends at anything, as at a narrow fjord. */
  const coast = (of: Pictures) => {
    const water = thinned(maskOf(of.ground, isWater));
    return filter(land(of), (x, y) => near(water, x, y, 4) && free(x, y));
  };
  const rim = (of: Pictures) => {
    const off = invert(land(of));
    return filter(land(of), (x, y) => near(off, x, y, 4));
  };
  expect(count(coast(one))).toBeGreaterThan(1000);
  expect(matched(coast(one), rim(other), 1.5)).toBeGreaterThan(share);
  expect(matched(coast(other), rim(one), 1.5)).toBeGreaterThan(share);
}

/** `reach`: how far from what one picture shades the other may shade, pixels; areas fade out, and not in as many steps in every picture. */
function expectSameAreas(one: Pictures, other: Pictures, reach: number, share: number): void {
  const free = clear([one, other], 'ground', 'exercises');
  const area = ({ ground, exercises }: Pictures) => filter(changes(ground, exercises, SHADE), free);
  const [a, b] = [area(one), area(other)];
  expect(count(a)).toBeGreaterThan(200);
  expect(matched(a, b, reach)).toBeGreaterThan(share);
  expect(matched(b, a, reach)).toBeGreaterThan(share);
}

describe('the two renderers at the same camera', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  const pictures = {} as Record<Kind, Pictures>;
  const projected = {} as Record<Kind, (readonly [number, number] | null)[]>;

  const picture = async (kind: Kind, layers: string) => {
    await atlas.go(`#${VIEW}&layers=${layers}&renderer=${kind}`);
    return PNG.sync.read(await atlas.page.locator('#map').screenshot());
  };

  beforeAll(async () => {
    browser = await launch();
    atlas = await AtlasPage.open(browser, site, `#${VIEW}&layers=&renderer=gl`, { viewport: SMALL_DESK });
    await hide(atlas.page, CONTROLS);
    for (const kind of ['gl', 'flat'] as const) {
      pictures[kind] = {
        ground: await picture(kind, ''),
        exercises: await picture(kind, 'exercise-areas'),
      };
      expect(await atlas.page.getAttribute('html', 'data-map')).toBe(kind);
      projected[kind] = await atlas.page.evaluate((positions) => {
        const map = document.getElementById('map') as unknown as {
          host: { renderer: { project(at: readonly number[]): [number, number] | null } };
        };
        return positions.map((at) => map.host.renderer.project(at));
      }, SPREAD);
    }
  });
  afterAll(() => browser.close());

  it('put every position at the same pixel', () => {
    const far = SPREAD.filter((_, index) => {
      const [a, b] = [projected.gl[index], projected.flat[index]];
      return !a || !b || Math.hypot(a[0] - b[0], a[1] - b[1]) > 0.5;
    });
    expect(far).toEqual([]);
  });

  it('draw the same coast to the pixel', () => {
    const { gl, flat } = pictures;
    expectSameCoast(gl, flat, 0.99);
  });

  it('draw the same areas to two pixels', () => {
    const { gl, flat } = pictures;
    expectSameAreas(gl, flat, 2, 0.97);
  });
});

/** Share of the pixels by which the two renderers may differ; WebGL smooths edges and hatches in a way of its own. */
const DIFFERENT = 0.012;

/** A step that points at places. */
const STEP = 'briefing=reports-and-record&step=2';

describe('what the two renderers show at one address', () => {
  const VIEWS = [
    '',
    'at=-66,71,3.5',
    'sel=ca-dk.3.3',
    'sel=surveillance.baffin-davis-nares',
    'at=24.75,59.44,5',
    STEP,
  ];
  const written = {} as Record<Kind, Map<string, WrittenName[]>>;
  const shown = {} as Record<Kind, Map<string, Buffer>>;
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
    for (const kind of ['flat', 'gl'] as const) {
      written[kind] = new Map();
      shown[kind] = new Map();
      const atlas = await AtlasPage.open(browser, site, `#renderer=${kind}`, { viewport: DESK });
      for (const view of VIEWS) {
        await atlas.go(`#${view}&renderer=${kind}`);
        const names = await atlas.page.evaluate(() => {
          const map = document.getElementById('map') as HTMLElement & { host: { renderer: Renderer } };
          return map.host.renderer.debug!().names();
        });
        expect(await atlas.page.getAttribute('html', 'data-map')).toBe(kind);
        written[kind].set(view, [...names]);
        shown[kind].set(view, await atlas.page.locator('#map').screenshot());
      }
      await atlas.close();
    }
  }, 300_000);
  afterAll(() => browser.close());

  it.each(VIEWS)('are pictures that hardly differ at "%s"', (view) => {
    const [flat, gl] = [shown.flat.get(view)!, shown.gl.get(view)!];
    const { width, height } = PNG.sync.read(flat);
    expect(differingPixels(flat, gl, 0.15) / (width * height)).toBeLessThan(DIFFERENT);
  });

  it.each(VIEWS)('are the same names at the same places at "%s"', (view) => {
    const [flat, gl] = [written.flat.get(view)!, written.gl.get(view)!];
    expect(flat.length).toBeGreaterThan(20);
    expect(gl.map(({ id, text }) => `${id} ${text}`)).toEqual(flat.map(({ id, text }) => `${id} ${text}`));
    gl.forEach(({ id, box }, i) => {
      const other = flat[i]!.box;
      expect(Math.hypot(box.minX - other.minX, box.minY - other.minY), id).toBeLessThan(1);
    });
  });

  it('are the words of what a step points at, before all names', () => {
    for (const kind of ['flat', 'gl'] as const)
      expect(written[kind].get(STEP)!.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['annotation.1', 'annotation.2']),
      );
  });
});

describe('the written map and the canvas that takes over from it', () => {
  let browser: Browser;
  const pictures = {} as Record<'poster' | 'flat', Pictures>;
  const shot = async (page: Page) => PNG.sync.read(await page.locator('#map').screenshot());

  beforeAll(async () => {
    browser = await launch({ webgl: false });
    const page = await browser.newPage({ viewport: SMALL_DESK, reducedMotion: 'reduce' });
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(site);
    await hide(page, CONTROLS);
    await page.evaluate(() => document.fonts.ready);
    const show = (hidden: string) =>
      page.evaluate((rule) => {
        const sheet = document.adoptedStyleSheets.at(-1)!;
        if (sheet.cssRules.length > 1) sheet.deleteRule(1);
        sheet.insertRule(rule, 1);
      }, `${hidden} { display: none }`);
    await show('.m-marks');
    const ground = await shot(page);
    await show('.m-marks > :not(.k-exercise-areas)');
    pictures.poster = { ground, exercises: await shot(page) };
    await page.close();

    const live = await AtlasPage.open(browser, site, '#layers=&renderer=flat', { viewport: SMALL_DESK });
    await hide(live.page, CONTROLS);
    // Not the first picture, which has no margin: dashes of borders are counted from its edge.
    await live.go('#layers=exercise-areas&renderer=flat');
    const exercises = await shot(live.page);
    await live.go('#layers=&renderer=flat');
    pictures.flat = { ground: await shot(live.page), exercises };
  });
  afterAll(() => browser.close());

  it('draw the same coast to the pixel', () => {
    expectSameCoast(pictures.poster, pictures.flat, 0.98);
  });

  it('draw the same areas', () => {
    // The written map fades in two steps, the canvas from near in six: the outermost lies farther out.
    expectSameAreas(pictures.poster, pictures.flat, 8, 0.9);
  });
});
