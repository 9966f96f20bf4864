import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

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

/** Where two pictures of one renderer differ by more than a shade. */
function changes(before: PNG, after: PNG): Mask {
  const { width, height } = after;
  const on = new Uint8Array(width * height);
  const step = (i: number, channel: number) =>
    Math.abs(before.data[4 * i + channel]! - after.data[4 * i + channel]!);
  for (let i = 0; i < on.length; i++) on[i] = step(i, 0) + step(i, 1) + step(i, 2) > 20 ? 1 : 0;
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

describe('the two renderers at the same camera', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  const pictures = {} as Record<Kind, Record<'ground' | 'exercises', PNG>>;
  const projected = {} as Record<Kind, (readonly [number, number] | null)[]>;

  const picture = async (kind: Kind, layers: string) => {
    await atlas.go(`#${VIEW}&layers=${layers}&renderer=${kind}`);
    return PNG.sync.read(await atlas.page.locator('#map').screenshot());
  };

  beforeAll(async () => {
    browser = await launch();
    atlas = await AtlasPage.open(browser, site, `#${VIEW}&layers=&renderer=gl`, { viewport: SMALL_DESK });
    // Controls stand over the map and would hide the same parts of both.
    await atlas.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#controls, #failures, #controls *, #failures * { visibility: hidden !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
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

  /** Names are placed by each renderer itself: nothing is compared where one of them stands. */
  const clear = (...shown: ('ground' | 'exercises')[]) => {
    const inks = (['gl', 'flat'] as const).flatMap((kind) =>
      shown.map((name) => maskOf(pictures[kind][name], isInk)),
    );
    return (x: number, y: number) => !inks.some((ink) => near(ink, x, y, 8));
  };

  it('draw the same coast to the pixel', () => {
    const free = clear('ground');
    const land = (kind: Kind) => maskOf(pictures[kind].ground, isLand);
    /** Where land ends at open water; and, more loosely, where it ends at anything, as at a narrow fjord. */
    const coast = (kind: Kind) => {
      const water = thinned(maskOf(pictures[kind].ground, isWater));
      return filter(land(kind), (x, y) => near(water, x, y, 4) && free(x, y));
    };
    const rim = (kind: Kind) => {
      const other = invert(land(kind));
      return filter(land(kind), (x, y) => near(other, x, y, 4));
    };
    expect(count(coast('gl'))).toBeGreaterThan(1000);
    expect(matched(coast('gl'), rim('flat'), 1.5)).toBeGreaterThan(0.99);
    expect(matched(coast('flat'), rim('gl'), 1.5)).toBeGreaterThan(0.99);
  });

  it('draw the same edges of areas to the pixel', () => {
    const free = clear('ground', 'exercises');
    const edge = (kind: Kind) => {
      const area = changes(pictures[kind].ground, pictures[kind].exercises);
      const off = invert(area);
      return filter(area, (x, y) => near(off, x, y, 1) && free(x, y));
    };
    const [gl, flat] = [edge('gl'), edge('flat')];
    expect(count(gl)).toBeGreaterThan(200);
    expect(matched(gl, flat, 1.5)).toBeGreaterThan(0.99);
    expect(matched(flat, gl, 1.5)).toBeGreaterThan(0.99);
  });
});
