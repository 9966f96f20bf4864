import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, DESK, PHONE, SMALL_PHONE } from './setup/atlas-page.ts';
import { findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';

describe('axe', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  const sizes = { wide: DESK, phone: PHONE, small: SMALL_PHONE } as const;
  const selections = {
    nothing: '',
    'a clause': 'sel=ca-dk.1.1',
    'a place': 'sel=hq.ottawa',
    'an agreement': 'sel=ca-eu',
  } as const;

  for (const scheme of ['light', 'dark'] as const)
    for (const [width, viewport] of Object.entries(sizes))
      it(`finds nothing in ${scheme}, ${width}, whatever is selected and whichever part is open`, async () => {
        const atlas = await AtlasPage.open(browser, inject('site'), `#scheme=${scheme}`, { viewport });
        const found: string[] = [];
        for (const [what, sel] of Object.entries(selections)) {
          await atlas.go(`#scheme=${scheme}&${sel}`);
          found.push(...(await findings(atlas)).map((text) => `${what}: ${text}`));
        }
        for (const tab of ['Map key', 'Filter']) {
          await atlas.page.getByRole('tab', { name: tab }).click();
          found.push(...(await findings(atlas)).map((text) => `${tab}: ${text}`));
        }
        for (const panel of ['timeline', 'parties', 'comparison']) {
          await atlas.go(`#scheme=${scheme}&panel=${panel}&on=2026-03`);
          await atlas.page.locator('.timeline, .themes').waitFor();
          found.push(...(await findings(atlas)).map((text) => `${panel}: ${text}`));
        }
        await atlas.close();
        expect(found).toEqual([]);
      });
});
