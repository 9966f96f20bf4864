import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pack } from '../../src/briefing/packed.ts';
import { AtlasPage, PHONE, SMALL_PHONE } from './setup/atlas-page.ts';
import { COLOURS, findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';
import { drawn, ELEMENT, Embedding } from './setup/embedding.ts';
import { briefings } from './setup/features.ts';

const site = inject('site');
const { id, steps } = briefings[0]!;
const LYING_PHONE = { width: PHONE.height, height: PHONE.width } as const;

describe('a briefing in any window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it.each([
    ['en', '', SMALL_PHONE],
    ['fr', 'fr/', PHONE],
    ['et', 'et/', LYING_PHONE],
  ] as const)(
    'is read, presented and made without a fault in %s, in forced colours too',
    async (_, folder, viewport) => {
      const atlas = await AtlasPage.open(browser, `${site}${folder}`, `#briefing=${id}&step=2`, { viewport });
      const { page } = atlas;
      const judge = async (): Promise<string[]> => {
        const found = await findings(atlas);
        await page.emulateMedia({ forcedColors: 'active' });
        found.push(...(await findings(atlas, COLOURS)));
        await page.emulateMedia({ forcedColors: 'none' });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        return width > viewport.width ? [...found, `${width} px wide`] : found;
      };
      await page.locator('.step h2').waitFor();
      expect(await judge()).toEqual([]);
      await page.locator('.step-ways button').first().click();
      await page.locator('html[data-presenting]').waitFor({ state: 'attached' });
      await page.keyboard.press('Home');
      await page.locator('.slide').waitFor();
      expect(await judge()).toEqual([]);
      await page.keyboard.press('PageDown');
      await page.locator('html[data-step="1"]').waitFor({ state: 'attached' });
      expect(await page.locator('.step h2').isVisible()).toBe(true);
      await page.keyboard.press('End');
      await page.locator('.slide-sources').waitFor();
      expect(await judge()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('html:not([data-presenting])').waitFor({ state: 'attached' });
      await page.locator('.step-ways button').last().click();
      await page.locator('.briefings button').click();
      await page.locator('.making h2:focus').waitFor();
      await page
        .locator('.making button', { hasText: /Canada|Kanada/ })
        .first()
        .click();
      expect(await judge()).toEqual([]);
      expect(atlas.complaints).toEqual([]);
      await page.close();
    },
  );

  it("is a reader's own on another site: shown by the element, which tells of its steps", async () => {
    const own = {
      title: { en: 'Mine' },
      steps: steps.map(({ title, text, view }) => ({ title, text, view })),
    };
    const packed = await pack(JSON.stringify(own));
    const on = await Embedding.start(browser);
    const page = await on.open(
      `<script>var steps = []; addEventListener('accords-step', ({ detail }) => steps.push(detail));</script>
      <arctic-accords loading="eager" briefing="${packed}" step="2"></arctic-accords>${ELEMENT}`,
    );
    const map = await drawn(page);
    await map.getByRole('button', { name: 'Next step' }).click();
    await page.waitForFunction(
      () => (globalThis as unknown as { steps: { step: number }[] }).steps.at(-1)?.step === 3,
    );
    const [first] = await page.evaluate(() => (globalThis as unknown as { steps: object[] }).steps);
    expect(first).toEqual({ briefing: packed, step: 2, steps: steps.length, title: steps[1]!.title.en });
    await on.close();
    await page.close();
  });
});
