import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Category } from '../../src/scene/scene.ts';
import { CATEGORY } from '../../src/scene/tokens.ts';
import { AtlasPage, DESK, PHONE, SMALL_DESK } from './setup/atlas-page.ts';
import { isPackaged, launch } from './setup/browser.ts';
import { layers, middleOf } from './setup/features.ts';
import { shareDifferent } from './setup/pictures.ts';

const site = inject('site');

/**
 * Share of pixels that may differ. In the browser that drew the examples nearly none may; on a phone a line of letters
 * that lies between two rows of pixels may fall on either. In another browser letters and hairlines are set otherwise.
 */
const tolerance = (viewport: typeof DESK | typeof PHONE): number => {
  if (!isPackaged) return 0.02;
  return viewport === PHONE ? 0.004 : 0.002;
};

const EXAMPLES = [
  ['arctic-light', '#scheme=light&renderer=flat', DESK],
  ['arctic-dark', '#scheme=dark&renderer=flat', DESK],
  ['canada-denmark', '#sel=ca-dk&scheme=light&renderer=flat', DESK],
  ['canada-eu', '#sel=ca-eu&scheme=light&renderer=flat', DESK],
  ['clause', '#sel=ca-dk.2.1&scheme=light&renderer=flat', DESK],
  ['place', '#at=-90,74,4&sel=surveillance.canadian-archipelago&scheme=dark&renderer=flat', DESK],
  ['phone', '#scheme=light&renderer=flat', PHONE],
  ['phone-clause', '#sel=ca-eu.3.1&scheme=dark&renderer=flat', PHONE],
] as const;

describe('the kept pictures', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it.each(EXAMPLES)('%s looks as it did', async (name, fragment, viewport) => {
    const atlas = await AtlasPage.open(browser, site, fragment, { viewport });
    // What the panel says of limits comes with a chunk of its own.
    await atlas.page.waitForLoadState('networkidle');
    const picture = await atlas.page.screenshot();
    await atlas.close();
    expect(shareDifferent(name, picture)).toBeLessThan(tolerance(viewport));
  });
});

describe('the kept picture of WebGL', () => {
  it('looks as it did', async () => {
    const browser = await launch();
    const atlas = await AtlasPage.open(browser, site, '#scheme=light&renderer=gl', { viewport: DESK });
    const picture = await atlas.page.screenshot();
    await browser.close();
    expect(shareDifferent('arctic-gl', picture)).toBeLessThan(tolerance(DESK));
  });
});

/** Side of the picture of a symbol with what is next to it, CSS pixels. */
const SIDE = 40;
/** The first place of each layer that draws its places as symbols. */
const SYMBOLS = layers.flatMap(({ id, features }) => {
  const place = features.find(({ geometry }) => geometry.type === 'Point');
  return place && CATEGORY[id as Category].symbol !== 'none' ? [{ layer: id, at: middleOf(place) }] : [];
});

describe.each(['flat', 'gl'] as const)('the kept symbols, drawn by "%s"', (renderer) => {
  let browser: Browser;
  let atlas: AtlasPage;
  beforeAll(async () => {
    browser = await launch({ webgl: renderer === 'gl' });
    atlas = await AtlasPage.open(browser, site, `#renderer=${renderer}`, { viewport: SMALL_DESK });
  });
  afterAll(() => browser.close());

  it.each(SYMBOLS)('$layer looks as it did', async ({ layer, at }) => {
    await atlas.go(`#at=${at},5&layers=${layer}&scheme=light&renderer=${renderer}`);
    const { x, y, width, height } = await atlas.mapBox();
    const clip = { x: x + (width - SIDE) / 2, y: y + (height - SIDE) / 2, width: SIDE, height: SIDE };
    const picture = await atlas.page.screenshot({ clip });
    expect(shareDifferent(`symbols/${layer}-${renderer}`, picture)).toBeLessThan(isPackaged ? 0.01 : 0.1);
  });
});
