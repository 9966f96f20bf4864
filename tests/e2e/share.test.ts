import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import config from '../../data/atlas.json' with { type: 'json' };
import { pack } from '../../src/briefing/packed.ts';
import { AtlasPage, PHONE, SMALL_DESK } from './setup/atlas-page.ts';
import { findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';
import { drawn, Embedding } from './setup/embedding.ts';
import { agreements, clauseTitle, features, featuresOf } from './setup/features.ts';

const CLAUSE = 'ca-dk.3.3';
const FRAGMENT = `#at=-50,72,3&sel=${CLAUSE}&agreement=ca-dk&scheme=light`;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share this map' });
const statusOf = (page: Page) => dialogOf(page).getByRole('status').textContent();
const codeOf = (page: Page) => dialogOf(page).locator('textarea').inputValue();

/** The text of the file that the one key of the dialog saves. */
async function savedData(page: Page, name: string): Promise<string> {
  const saved = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: 'Save the file' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(name);
  return readFileSync(await file.path(), 'utf8');
}

const sharing = (page: Page) => page.getByRole('dialog', { name: 'Share' });
const briefingCode = (page: Page) => sharing(page).locator('textarea').inputValue();

async function openBriefing({ page }: AtlasPage): Promise<void> {
  await page.getByRole('button', { name: 'Share this map' }).press('Enter');
  await sharing(page).waitFor();
}

async function openDialog(atlas: AtlasPage): Promise<void> {
  await atlas.page.getByRole('button', { name: 'Share this map' }).press('Enter');
  await dialogOf(atlas.page).waitFor();
}

describe('the share dialog', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  let on: Embedding;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    on = await Embedding.start(browser);
    atlas = await AtlasPage.open(browser, inject('site'), FRAGMENT, {
      viewport: SMALL_DESK,
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
  });
  afterAll(async () => {
    await on.close();
    await browser.close();
  });

  it('is walked by keyboard, copies at one key, and gives the focus back when it is closed', async () => {
    const { page } = atlas;
    await openDialog(atlas);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('link');
    expect(await codeOf(page)).toBe(`${inject('site')}${FRAGMENT}`);
    await page.keyboard.press('Enter');
    await dialogOf(page).getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeOf(page));
    await page.keyboard.press('ArrowRight');
    expect(await codeOf(page)).toMatch(/^<iframe /);
    expect(await statusOf(page)).toBe('');
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Share this map');
  });

  it('selects the text where the browser keeps the clipboard shut, and says which keys copy it', async () => {
    const { page } = atlas;
    await openDialog(atlas);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await dialogOf(page).getByRole('button', { name: 'Copy' }).click();
    await dialogOf(page).getByRole('status').filter({ hasText: 'press Ctrl+C' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await codeOf(page));
    await page.keyboard.press('Escape');
  });

  it('shows at once what a reader will see, and adds no step to the history', async () => {
    const { page } = atlas;
    const steps = await page.evaluate(() => history.length);
    await openDialog(atlas);
    await page.getByRole('radio', { name: 'Frame' }).check();
    const map = await drawn(page);
    expect(await map.locator('.strip-toggle').textContent()).toContain(clauseTitle(CLAUSE));
    await dialogOf(page).getByLabel('Colours').selectOption('dark');
    await page.getByLabel(`what is selected: ${clauseTitle(CLAUSE)}`).uncheck();
    await map.waitForSelector('html[data-scheme="dark"]', { state: 'attached' });
    await map.waitForFunction(
      (title) => !document.querySelector('.strip-toggle')?.textContent?.includes(title),
      clauseTitle(CLAUSE),
    );
    await dialogOf(page).getByLabel('Language').selectOption('fr');
    expect(await codeOf(page)).toContain('title="Carte des accords de l’Arctique"');
    expect(await dialogOf(page).locator('.share-shown').textContent()).toBe(
      'The reader sees a map with its text folded up in French, in dark colours, at this view, with these filters; 5 layers switched on.',
    );
    await page.waitForFunction(
      () => document.querySelector<HTMLIFrameElement>('dialog iframe')?.contentWindow,
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });

  it.each(['frame', 'element'])('gives a %s that shows the map on a page of another origin', async (form) => {
    const there = await AtlasPage.open(browser, `${on.atlas.origin}/`, FRAGMENT, { viewport: SMALL_DESK });
    await openDialog(there);
    await there.page.locator(`dialog input[value="${form}"]`).check();
    const code = await codeOf(there.page);
    await there.close();
    const page = await on.open(code);
    const map = await drawn(page);
    expect(await map.locator('.strip-toggle').textContent()).toContain(clauseTitle(CLAUSE));
    expect(await map.locator('html').getAttribute('data-scheme')).toBe('light');
    expect(on.complaints).toEqual([]);
    await page.context().close();
  });

  it('saves a picture in the size and the colours chosen', async () => {
    const { page } = atlas;
    await openDialog(atlas);
    await page.getByRole('radio', { name: 'Picture' }).check();
    await page.getByLabel('File').selectOption('SVG');
    await page.getByLabel('Size').selectOption('1200x800');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the picture' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('arctic-accords.svg');
    expect(readFileSync(await file.path(), 'utf8').slice(0, 200)).toContain('width="1200" height="800"');
    await page.keyboard.press('Escape');
  });

  it('saves as data what the filters leave, and all when they are left behind', async () => {
    const { page } = atlas;
    const { articles } = agreements.find(({ id }) => id === 'ca-dk')!;
    const clauses = articles.flatMap((article) => article.clauses);
    await openDialog(atlas);
    await page.getByRole('radio', { name: 'Data' }).check();
    const sight = dialogOf(page).locator('.share-shown');
    await sight.filter({ hasText: `holds ${clauses.length} of` }).waitFor();

    const table = csvParse((await savedData(page, 'arctic-accords-clauses.csv')).slice(1));
    expect(table.map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
    await dialogOf(page).getByLabel('Language').selectOption('et');
    const [first] = csvParse((await savedData(page, 'arctic-accords-clauses.csv')).slice(1));
    expect(first?.title).toBe(clauses[0]!.title.et);

    await dialogOf(page).getByLabel('File').selectOption('Places as shapes (GeoJSON)');
    const places = JSON.parse(await savedData(page, 'arctic-accords-places.geojson'));
    const ids = new Set(clauses.map(({ id }) => id));
    const visible = config.layers.filter((layer) => layer.visible).map(({ id }) => id);
    const passing = visible
      .flatMap(featuresOf)
      .filter(({ properties }) => properties.clauses.some((id) => ids.has(id)));
    expect(places.filters).toMatchObject({ agreement: ['ca-dk'] });
    expect(places.licence).toBe('MIT');
    expect(places.features.map(({ id }: { id: string }) => id)).toEqual(passing.map(({ id }) => id));
    expect(places.features[0].geometry).toEqual(passing[0]!.geometry);

    await page.getByLabel('only what the filters leave').uncheck();
    await dialogOf(page)
      .getByText(/^Layers:/)
      .click();
    for (const box of await dialogOf(page).getByRole('checkbox').all())
      if (!(await box.isChecked()) && (await box.evaluate((e) => Boolean(e.closest('details')))))
        await box.check();
    const all = JSON.parse(await savedData(page, 'arctic-accords-places.geojson'));
    expect(all.features).toHaveLength(features.length);
    expect(all).not.toHaveProperty('filters');
    await page.keyboard.press('Escape');
  });

  it('names the whole files, each of which is there as what it is', async () => {
    const { page } = atlas;
    await openDialog(atlas);
    await page.getByRole('radio', { name: 'Data' }).check();
    await dialogOf(page).getByText('Whole files').click();
    const links = dialogOf(page).getByRole('listitem').getByRole('link');
    const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(hrefs).toContain(`${inject('site')}data/catalog.jsonld`);
    expect(hrefs).toContain(`${inject('site')}data/layers/limits-in-law.geojson`);
    const types = {
      csv: 'text/csv',
      json: 'application/json',
      geojson: 'application/geo+json',
      jsonld: 'application/ld+json',
    };
    for (const href of hrefs) {
      const response = await page.request.get(href);
      expect(response.status(), href).toBe(200);
      expect(response.headers()['content-type'], href).toContain(
        types[href.split('.').at(-1) as keyof typeof types],
      );
    }
    await page.keyboard.press('Escape');
  });

  it('saves the whole atlas as one file that begins with what is chosen', async () => {
    const { page } = atlas;
    await openDialog(atlas);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as one file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('arctic-accords.html');
    expect(readFileSync(await file.path(), 'utf8').slice(0, 2000)).toContain(
      `sel=${CLAUSE}&amp;agreement=ca-dk`,
    );
    await dialogOf(page).getByRole('status').filter({ hasText: 'The file is saved.' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('gives the briefing that is open in every form, or the map', async () => {
    const { page } = atlas;
    await atlas.go('#briefing=canada-eu&step=2');
    await page.locator('html[data-step="2"]').waitFor({ state: 'attached' });
    await openBriefing(atlas);
    expect(await briefingCode(page)).toBe(`${inject('site')}#briefing=canada-eu&step=1`);
    await page.getByLabel('Begin at step 2').check();
    await page.getByRole('radio', { name: 'Element' }).check();
    expect(await briefingCode(page)).toContain('<arctic-accords briefing="canada-eu" step="2" lang="en"');
    await page.getByRole('radio', { name: 'Page' }).check();
    await sharing(page).getByLabel('Language').selectOption('da');
    const address = await briefingCode(page);
    expect(address).toBe(`${inject('site')}da/briefings/canada-eu/`);
    expect((await page.request.get(address)).status()).toBe(200);
    await page.getByRole('radio', { name: 'The map' }).check();
    expect(await briefingCode(page)).toContain(`${inject('site')}#at=`);
    await page.keyboard.press('Escape');
    await atlas.go('#panel=layers');
    await openDialog(atlas);
    await page.getByRole('button', { name: 'Make a briefing' }).click();
    await page.getByRole('heading', { name: 'Your briefing' }).waitFor();
    await page.locator('.making').getByRole('button', { name: 'Close', exact: true }).click();
  });

  it('gives a briefing that is too long for an address as a file, and says so', async () => {
    const { page } = atlas;
    const letters = Array.from({ length: 9000 }, (_, n) => ((n * 7919) % 9973).toString(36))
      .join('')
      .slice(0, 14_000);
    const text = (n: number) => letters.slice(n * 4500, (n + 1) * 4500);
    const steps = [0, 1, 2].map((n) => ({ title: { en: 'Long' }, text: { en: text(n) }, view: {} }));
    const own = JSON.stringify({ title: { en: 'Very long' }, summary: {}, steps });
    await atlas.go(`#briefing=${await pack(own)}`);
    await page.getByRole('heading', { name: 'Long' }).waitFor();
    await openBriefing(atlas);
    await sharing(page).getByText('The address would have').waitFor();
    const saved = page.waitForEvent('download');
    await sharing(page).getByRole('button', { name: 'Save the file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('arctic-accords-very-long.briefing.json');
    expect(JSON.parse(readFileSync(await file.path(), 'utf8')).steps).toHaveLength(3);
    for (const form of ['frame', 'slides']) {
      await page.locator(`dialog input[value="${form}"]`).check();
      expect(await findings(atlas, {}, 'dialog')).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await atlas.go(FRAGMENT);
  });

  it.each([SMALL_DESK, PHONE])('has nothing that axe finds, and fits, at $width pixels', async (viewport) => {
    await atlas.page.setViewportSize(viewport);
    await openDialog(atlas);
    const found: string[] = [];
    for (const form of ['link', 'frame', 'picture', 'data']) {
      await atlas.page.locator(`dialog input[value="${form}"]`).check();
      found.push(...(await findings(atlas, {}, 'dialog')).map((text) => `${form}: ${text}`));
    }
    expect(found).toEqual([]);
    const box = await dialogOf(atlas.page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= viewport.width).toBe(true);
    expect(await dialogOf(atlas.page).evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
    await atlas.page.keyboard.press('Escape');
  });
});
