import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { find } from '../../src/i18n/en/find.ts';
import { AtlasPage, PHONE, SMALL_DESK } from './setup/atlas-page.ts';
import { findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';
import { features, featuresOf } from './setup/features.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ webgl: false });
});
afterAll(() => browser.close());

const parameter = (atlas: AtlasPage, key: string) => new URLSearchParams(atlas.fragment.slice(1)).get(key);
/** The address is rewritten some time after the typing. */
const addressSays = (atlas: AtlasPage, key: string, value: string | null) =>
  atlas.page.waitForURL(({ hash }) => new URLSearchParams(hash.slice(1)).get(key) === value);
const field = (atlas: AtlasPage) => atlas.page.getByRole('combobox');
const options = (atlas: AtlasPage) => atlas.page.getByRole('option');
const search = async (atlas: AtlasPage, text: string) => {
  await field(atlas).fill(text);
  await options(atlas).first().waitFor();
  await atlas.idle();
};
const focused = (atlas: AtlasPage) =>
  atlas.page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName);

describe('the search', () => {
  let atlas: AtlasPage;
  beforeAll(async () => {
    atlas = await AtlasPage.open(browser, site, '', { viewport: SMALL_DESK });
  });
  afterAll(() => atlas.close());

  it('loads nothing until it is wished for', () => {
    expect(atlas.requests.filter((url) => /aliases|search/.test(url))).toEqual([]);
  });

  it('opens with a slash, finds while one types, and shows it in the address', async () => {
    await atlas.page.keyboard.press('/');
    await atlas.page.keyboard.type('danish units');
    await options(atlas).first().waitFor();
    await expect
      .poll(() => options(atlas).first().textContent())
      .toContain('Danish units in northern Canada');
    expect(await options(atlas).first().locator('mark').allInnerTexts()).toContain('Danish');
    await addressSays(atlas, 'q', 'danish units');
  });

  it('is steered with the arrow keys, and what is chosen is read and shown on the map', async () => {
    await atlas.go('#at=160,75,5');
    const before = await atlas.camera();
    await search(atlas, 'Pituffik');
    await atlas.page.keyboard.press('ArrowDown');
    const active = await field(atlas).getAttribute('aria-activedescendant');
    expect(active).toBe('found-base.pituffik');
    expect(await atlas.page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    await atlas.page.keyboard.press('Enter');
    await atlas.idle();
    expect(parameter(atlas, 'sel')).toBe('base.pituffik');
    expect(await focused(atlas)).toContain('Pituffik Space Base');
    expect(await atlas.camera()).not.toEqual(before);
  });

  it('goes back to its results from what was chosen', async () => {
    await atlas.page.getByRole('button', { name: 'Results for “Pituffik”' }).click();
    await expect.poll(() => options(atlas).count()).toBeGreaterThan(0);
    await atlas.page.goBack();
    await atlas.idle();
    expect(parameter(atlas, 'sel')).toBeNull();
    await expect.poll(() => field(atlas).inputValue()).toBe('Pituffik');
    await expect.poll(() => options(atlas).first().textContent()).toContain('Pituffik');
  });

  it('moves the map to a name of the ground', async () => {
    await search(atlas, 'jakobshavn');
    await atlas.page.keyboard.press('Enter');
    await atlas.idle();
    const { lng, lat, zoom } = await atlas.camera();
    expect(Math.hypot(lng + 51.1, lat - 69.2)).toBeLessThan(1.5);
    expect(zoom).toBeGreaterThan(3);
    await atlas.page.getByText('The map shows Ilulissat.').waitFor({ state: 'attached' });
  });

  it('clears with Escape, then leaves', async () => {
    await field(atlas).focus();
    await atlas.page.keyboard.press('Escape');
    await expect.poll(() => field(atlas).inputValue()).toBe('');
    await expect.poll(() => options(atlas).count()).toBe(0);
    await atlas.page.keyboard.press('Escape');
    expect(await focused(atlas)).not.toBe('INPUT');
    await addressSays(atlas, 'q', null);
  });

  it('says when nothing is found, and what one could try', async () => {
    await field(atlas).fill('oresund');
    await atlas.page.getByText('Nothing was found for “oresund”').waitFor();
    await atlas.page.getByRole('button', { name: 'Scoresby Sund' }).click();
    await options(atlas).first().waitFor();
    await expect.poll(() => options(atlas).first().textContent()).toContain('Scoresby Sund');
  });

  it('says what no agreement speaks of, and what comes nearest', async () => {
    await search(atlas, 'NORAD');
    const said = find.silent('NORAD');
    expect(await atlas.panelText()).toContain(said);
    await atlas.page.locator('#panel > [role="status"]', { hasText: said }).waitFor({ state: 'attached' });
    expect(await options(atlas).allInnerTexts()).not.toContainEqual(expect.stringContaining('Norway'));
    await field(atlas).fill('article 5');
    await atlas.page.getByText('NATO’s Article 5').first().waitFor();
    await expect.poll(() => atlas.page.locator('[id="found-ca-dk.5.1"]').count()).toBe(1);
  });

  it('offers filters, and says what the filters leave out', async () => {
    await search(atlas, 'surveillance');
    await atlas.page.locator('[id="found-theme:surveillance"]').click();
    await atlas.idle();
    expect(parameter(atlas, 'theme')).toBe('surveillance');
    await expect.poll(() => field(atlas).inputValue()).toBe('');
    await search(atlas, 'officers');
    expect(await atlas.panelText()).toMatch(/The filters leave out \d+ more results/);
  });

  it('is there again from its address, whatever that holds', async () => {
    await atlas.go('#q=gr%C3%B6nland%3Cscript%3E');
    await options(atlas).first().waitFor();
    await expect.poll(() => field(atlas).inputValue()).toBe('grönland<script>');
    await expect.poll(() => options(atlas).first().textContent()).toMatch(/Greenland/);
  });

  it('is without findings of axe: results, an active option, no results, what is not spoken of', async () => {
    const found: string[] = [];
    for (const query of ['canada', 'qzvx', 'icebreakers']) {
      await field(atlas).fill(query);
      await atlas.page.getByRole('heading', { name: query }).waitFor();
      await atlas.page.keyboard.press('ArrowDown');
      found.push(...(await findings(atlas)).map((text) => `${query}: ${text}`));
    }
    expect(found).toEqual([]);
  });
});

describe('the filters', () => {
  let atlas: AtlasPage;
  beforeAll(async () => {
    atlas = await AtlasPage.open(browser, site, '', { viewport: SMALL_DESK });
  });
  afterAll(() => atlas.close());
  const chips = () => atlas.page.locator('.active-filters .removable');

  it('are set with a click, and stand above every part of the panel', async () => {
    await atlas.page.locator('#tab-filters').click();
    await atlas.page.getByRole('button', { name: /^Planned/ }).click();
    await atlas.page.getByRole('button', { name: /^Exercises/ }).click();
    await atlas.idle();
    expect([parameter(atlas, 'force'), parameter(atlas, 'theme')]).toEqual(['planned', 'exercises']);
    await atlas.page.locator('#tab-clauses').click();
    expect(await chips().allInnerTexts()).toEqual(['Exercises', 'Planned']);
  });

  it('leave a choice that would leave nothing where it can be reached and read', async () => {
    await atlas.page.locator('#tab-filters').click();
    const none = atlas.page.getByRole('button', { name: /^Funding/ });
    expect(await none.getAttribute('aria-disabled')).toBe('true');
    await none.focus();
    await atlas.page.keyboard.press('Enter');
    expect(parameter(atlas, 'theme')).toBe('exercises');
  });

  it('are without findings of axe', async () => {
    expect(await findings(atlas)).toEqual([]);
  });

  it('are taken off one by one with the keyboard, which keeps its place', async () => {
    await chips().first().focus();
    await atlas.page.keyboard.press('Enter');
    await atlas.idle();
    expect(await chips().allInnerTexts()).toEqual(['Planned']);
    expect(await focused(atlas)).toBe('Planned');
    await atlas.page
      .getByText(/^\d+ of \d+ clauses shown$/)
      .first()
      .waitFor({ state: 'attached' });
    await atlas.page.keyboard.press('Enter');
    await atlas.idle();
    expect(await chips().count()).toBe(0);
    expect(await focused(atlas)).toMatch(/^Filter/);
    expect(parameter(atlas, 'force')).toBeNull();
  });

  it('keep the places that are known as chosen, with the clauses that speak of them', async () => {
    const shown = ['headquarters', 'bases'];
    await atlas.go(`#layers=${shown}&panel=filters`);
    await atlas.page.getByRole('button', { name: /^Reported/ }).click();
    await addressSays(atlas, 'basis', 'reported');
    expect(await chips().allInnerTexts()).toEqual(['Reported']);
    const places = shown
      .flatMap(featuresOf)
      .filter(({ properties: { basis, clauses } }) => basis === 'reported' && clauses.length > 0);
    await atlas.page.locator('#tab-layers').click();
    const listed = atlas.page.getByRole('region', { name: 'Places on the map' }).getByRole('link');
    await expect
      .poll(() => listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort()))
      .toEqual(places.map(({ id }) => `#sel=${id}`).sort());
    await atlas.page.locator('#tab-clauses').click();
    const spokenOf = features
      .filter(({ properties }) => properties.basis === 'reported')
      .flatMap(({ properties }) => properties.clauses);
    // The places of layers that the map does not show come a moment later, and bring their clauses.
    await expect
      .poll(() => atlas.page.locator('.contents .clause-item').count())
      .toBe(new Set(spokenOf).size);
  });

  it('are all cleared at once', async () => {
    await atlas.go('#theme=cyber&party=EE');
    await atlas.page.getByRole('button', { name: 'Clear all filters' }).click();
    await atlas.idle();
    expect([parameter(atlas, 'theme'), parameter(atlas, 'party')]).toEqual([null, null]);
  });
});

describe('on a phone', () => {
  it('the field raises the sheet, and a choice lowers it to show the map', async () => {
    const atlas = await AtlasPage.open(browser, site, '', {
      viewport: PHONE,
      context: { hasTouch: true, isMobile: true },
    });
    const height = () => atlas.page.locator('#panel').getAttribute('data-height');
    expect(await height()).toBe('peek');
    await field(atlas).tap();
    expect(await height()).toBe('full');
    await search(atlas, 'godthab');
    await expect.poll(() => options(atlas).first().textContent()).toContain('Godthåb');
    expect(await findings(atlas)).toEqual([]);
    await options(atlas).first().tap();
    await atlas.idle();
    expect(await height()).toBe('half');
    expect(parameter(atlas, 'sel')).toBe('hq.nuuk');
    await atlas.close();
  });
});
