import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, DESK, PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { shareDifferent } from './setup/pictures.ts';

const site = inject('site');

/** Share of pixels that may differ: letters and hairlines, as fonts and rasterisers of other machines set them. */
const TOLERANCE = 0.02;

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
    expect(shareDifferent(name, picture)).toBeLessThan(TOLERANCE);
  });
});

describe('the kept picture of WebGL', () => {
  it('looks as it did', async () => {
    const browser = await launch();
    const atlas = await AtlasPage.open(browser, site, '#scheme=light&renderer=gl', { viewport: DESK });
    const picture = await atlas.page.screenshot();
    await browser.close();
    expect(shareDifferent('arctic-gl', picture)).toBeLessThan(TOLERANCE);
  });
});
