import { expect } from 'vitest';
import { inLanguage, type Language } from '../../../src/model/text.ts';
import type { AtlasPage } from './atlas-page.ts';
import { agreements, briefings, features, middleOf } from './features.ts';

const at = (id: string, zoom: number): string => {
  const [lng, lat] = middleOf(features.find((feature) => feature.id === id)!);
  return `at=${lng.toFixed(5)},${lat.toFixed(5)},${zoom}`;
};

/** The titles of clauses in the language of the page. */
async function titles({ page }: AtlasPage, ids: readonly string[]): Promise<string[]> {
  const language = (await page.getAttribute('html', 'lang')) as Language;
  const clauses = agreements.flatMap(({ articles }) => articles.flatMap((article) => article.clauses));
  return clauses.filter(({ id }) => ids.includes(id)).map(({ title }) => inLanguage(title, language));
}

/** Follows the page's own link to another language. */
export async function toLanguage({ page }: AtlasPage, language: string): Promise<void> {
  await page.locator(`a[hreflang="${language}"]`).first().click();
  await page.waitForSelector(`html[lang="${language}"][data-idle]`, { state: 'attached' });
}

/** What a reader does with the atlas, by name; each leaves it as it found it. For places other than a site with a network. */
export const JOURNEYS: Readonly<Record<string, (atlas: AtlasPage) => Promise<void>>> = {
  'a click on the map names the place and its clauses': async (atlas) => {
    await atlas.go(`#${at('hq.ottawa', 6)}&layers=headquarters`);
    await atlas.clickCentre();
    expect(atlas.fragment).toContain('sel=hq.ottawa');
    const { clauses } = features.find(({ id }) => id === 'hq.ottawa')!.properties;
    const words = await atlas.panelText();
    for (const title of await titles(atlas, clauses)) expect(words).toContain(title);
  },

  'a clause leads to its places and a place to its clauses': async (atlas) => {
    await atlas.go('#sel=ca-dk.3.3');
    await atlas.page.locator('#panel a[href="#sel=exercise.greenland-west"]').first().click();
    await atlas.idle();
    expect(atlas.fragment).toContain('sel=exercise.greenland-west');
    expect(await atlas.panelText()).toContain((await titles(atlas, ['ca-dk.3.3']))[0]);
  },

  'a closer look brings the finer coast, and nothing is said to be missing': async (atlas) => {
    await atlas.go('#at=-51.7,64.2,7');
    expect(await atlas.page.locator('.failures').textContent()).toBe('');
  },

  'the address holds layers, filters, view and selection, and gives them back': async (atlas) => {
    await atlas.go('#at=-60,72,3.4,40&sel=ca-dk.2.1&layers=bases,headquarters&agreement=ca-dk&scheme=dark');
    const { fragment } = atlas;
    expect(fragment).toContain('layers=bases,headquarters');
    const words = await atlas.panelText();
    await atlas.page.reload();
    await atlas.idle();
    expect(atlas.fragment).toBe(fragment);
    expect(await atlas.panelText()).toBe(words);
  },

  'a briefing is read, presented and printed': async (atlas) => {
    const { id, steps } = briefings[0]!;
    const { page } = atlas;
    const language = (await page.getAttribute('html', 'lang')) as Language;
    await atlas.go(`#briefing=${id}&step=1`);
    await page.getByRole('heading', { name: inLanguage(steps[0]!.title, language), exact: true }).waitFor();
    await page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('#print .print-step svg.m-map') !== null;
    });
    expect(await page.locator('#print .print-step svg.m-map').count()).toBe(steps.length);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.step-ways button').first().click();
    await page.locator('.slide').waitFor();
    await page.keyboard.press('End');
    await page.locator(`html[data-step="${steps.length}"]`).waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator('html:not([data-presenting])').waitFor({ state: 'attached' });
    await atlas.go('');
  },

  'paper gets the map as vectors': async (atlas) => {
    await atlas.go('#sel=hq.ottawa');
    await atlas.page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('#print svg.m-map') !== null;
    });
    expect(await atlas.page.locator('#print').textContent()).toContain('Natural Earth');
    await atlas.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  },
};
