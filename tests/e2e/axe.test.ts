import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
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

/** Everything in one page, state after state; the axe script once. */
async function judged(
  browser: Browser,
  page: string,
  states: readonly string[],
  { viewport, ...look }: BrowserContextOptions,
  rules: object = {},
): Promise<string[]> {
  const context = { reducedMotion: 'reduce', ...look } as const;
  const atlas = await AtlasPage.open(browser, `${site}${page}`, '', {
    viewport: viewport ?? SMALL_DESK,
    context,
  });
  const found: string[] = [];
  const judge = async (state: string) => {
    for (const finding of await findings(atlas, rules)) found.push(`${state}: ${finding}`);
  };
  for (const state of states) {
    await atlas.go(`#${state}`);
    await judge(state || 'nothing');
  }
  if (states === ALL) {
    await atlas.go('#sel=ca-eu.1.2');
    await atlas.page.locator('.term').first().click();
    await judge('a word explained');
    await atlas.page.keyboard.press('Escape');
    await atlas.go('#sel=base.iqaluit');
    await atlas.page.locator('.surroundings summary').click();
    await atlas.page.locator('.pan-toggle').click();
    await judge('surroundings, and the buttons that move the map');
    await atlas.page.locator('h2').first().focus();
    await atlas.page.keyboard.press('?');
    await atlas.page.locator('dialog').waitFor();
    await judge('the list of keys');
  }
  await atlas.close();
  return found;
}

describe('axe', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it('finds nothing in any state', async () => {
    expect(await judged(browser, '', ALL, { colorScheme: 'light' })).toEqual([]);
  });

  it.each([
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('finds no colour at fault in any state, %s', async (_, look) => {
    expect(await judged(browser, '', ALL, look, COLOURS)).toEqual([]);
  });

  it.each([
    ['a phone', PHONE],
    ['a small phone', SMALL_PHONE],
  ])('finds nothing on %s', async (_, viewport) => {
    expect(await judged(browser, '', MAIN, { viewport })).toEqual([]);
  });

  it.each(['fr', 'da', 'et'])('finds nothing in %s', async (language) => {
    expect(await judged(browser, `${language}/`, MAIN, {})).toEqual([]);
  });

  it.each(['fr', 'da', 'et'])('finds no colour at fault in %s, dark or forced', async (language) => {
    for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
      expect(await judged(browser, `${language}/`, MAIN.slice(3), look, COLOURS)).toEqual([]);
  });
});
