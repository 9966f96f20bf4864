import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';

const KEPT = join(import.meta.dirname, 'trees');

/** The tree kept under `trees`; a missing one is written where a person runs the tests, and is an error in CI. */
function kept(name: string, tree: string): string {
  const file = join(KEPT, `${name}.txt`);
  if (process.env.TREES === 'update' || (!existsSync(file) && !process.env.CI)) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, tree);
  }
  if (!existsSync(file)) throw new Error(`There is no tree ${name}.txt: run TREES=update npm run test:e2e.`);
  return readFileSync(file, 'utf8');
}

/** What a screen reader finds, in its order; where the map looks depends on the fonts of the machine. */
const treeOf = async ({ page }: AtlasPage, selector: string): Promise<string> =>
  `${await page.locator(selector).ariaSnapshot()}\n`
    .replace(/(- status): .*/g, '$1')
    .replace(/(paragraph: )"?Centre of the map: .*/g, '$1…');

describe('the accessibility tree', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    atlas = await AtlasPage.open(browser, inject('site'), '', { viewport: SMALL_DESK });
  });
  afterAll(() => browser.close());

  it.each([
    ['masthead', '', '.masthead'],
    ['map', '', '.map-area'],
    ['contents', '', '#panel'],
    ['clause', 'sel=ca-dk.3.3', '#panel'],
    ['place', 'sel=exercise.greenland-west', '#panel'],
    ['reading', 'sel=ca-eu.3.1&panel=reading', '[data-reads="ca-eu.3.1"]'],
    ['places', 'panel=layers', '.places'],
  ])('of the %s is the one that is kept', async (name, state, selector) => {
    await atlas.go('#at=-40,75,2');
    await atlas.go(`#at=-40,75,2&${state}`);
    // The map's own text is written when the map has been at rest for a while.
    await atlas.page.locator('#map-summary:not(:empty)').waitFor({ state: 'attached' });
    const tree = await treeOf(atlas, selector);
    expect(tree).toBe(kept(name, tree));
  });
});
