import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, type OpenOptions, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
import { COLOURS, findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';

const site = inject('site');

/** What the address can show. */
const MAIN = ['', 'sel=ca-dk.1.1', 'sel=hq.ottawa', 'sel=ca-eu.1.2&panel=reading', 'panel=layers'] as const;
const ALL = [
  ...MAIN,
  'sel=ca-eu',
  'sel=mou-2026',
  'sel=sdp-2025.5',
  'sel=exercise.north-atlantic&theme=exercises&on=2027',
  'panel=filters',
  'panel=timeline&on=2027-01',
  'panel=parties',
  'panel=comparison',
  'q=Thule',
] as const;

type Look = Parameters<Page['emulateMedia']>[0];
/** Colours are another matter in the dark and where the system sets them: the same document, judged by colour alone. */
const OTHER_LOOKS: readonly Look[] = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
];

/** Opens a page and judges it in one state after another, each at once in every look that is asked for. */
async function judging(
  browser: Browser,
  page: string,
  looks: readonly Look[] = [],
  viewport: OpenOptions['viewport'] = SMALL_DESK,
): Promise<{ atlas: AtlasPage; judge: (fragment?: string) => Promise<string[]> }> {
  const context = { reducedMotion: 'reduce', colorScheme: 'light' } as const;
  const atlas = await AtlasPage.open(browser, `${site}${page}`, '', { viewport, context });
  const judge = async (fragment?: string) => {
    if (fragment !== undefined) await atlas.go(`#${fragment}`);
    const found = await findings(atlas);
    for (const look of looks) {
      await atlas.page.emulateMedia(look);
      await atlas.idle();
      for (const finding of await findings(atlas, COLOURS)) found.push(`${JSON.stringify(look)}: ${finding}`);
    }
    if (looks.length > 0) await atlas.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    return found;
  };
  return { atlas, judge };
}

describe('axe', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  describe('finds nothing, and no colour at fault in the dark and in forced colours', () => {
    let atlas: AtlasPage;
    let judge: (fragment?: string) => Promise<string[]>;
    beforeAll(async () => {
      ({ atlas, judge } = await judging(browser, '', OTHER_LOOKS));
    });
    afterAll(() => atlas.close());

    it.each(ALL)('at "%s"', async (state) => {
      expect(await judge(state)).toEqual([]);
    });

    it('where a word is explained', async () => {
      await atlas.go('#sel=ca-eu.1.2');
      await atlas.page.locator('.term').first().click();
      expect(await judge()).toEqual([]);
      await atlas.page.keyboard.press('Escape');
    });

    it('in the surroundings of a place, and on the buttons that move the map', async () => {
      await atlas.go('#sel=base.iqaluit');
      await atlas.page.locator('.surroundings summary').click();
      await atlas.page.locator('.pan-toggle').click();
      expect(await judge()).toEqual([]);
    });

    it('in the list of keys', async () => {
      await atlas.page.locator('h2').first().focus();
      await atlas.page.keyboard.press('?');
      await atlas.page.locator('dialog').waitFor();
      expect(await judge()).toEqual([]);
    });
  });

  it.each([
    ['a phone', '', PHONE],
    ['a small phone', '', SMALL_PHONE],
    ['a desk in French', 'fr/', SMALL_DESK],
    ['a desk in Danish', 'da/', SMALL_DESK],
    ['a desk in Estonian', 'et/', SMALL_DESK],
  ])('finds nothing on %s', async (_, page, viewport) => {
    const { atlas, judge } = await judging(browser, page, [], viewport);
    for (const state of MAIN) expect(await judge(state), state).toEqual([]);
    await atlas.close();
  });
});
