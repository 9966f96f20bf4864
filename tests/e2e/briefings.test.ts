import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pack } from '../../src/briefing/packed.ts';
import { plainWords } from '../../src/model/rich-text.ts';
import { AtlasPage, DESK, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
import { findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';
import { drawn, ELEMENT, Embedding } from './setup/embedding.ts';
import { agreements, briefings } from './setup/features.ts';

const site = inject('site');
const DIST = join(import.meta.dirname, '../../dist');
const briefing = briefings[0]!;
const { id, steps } = briefing;
const stepShown = (page: Page, step: number) =>
  page.locator(`html[data-step="${step}"]`).waitFor({ state: 'attached' });
const readAt = (page: Page, step: number) =>
  page.locator(`#step-${step} h2`).evaluate((title) => {
    scrollTo(0, title.getBoundingClientRect().top + scrollY - innerHeight * 0.45);
  });

describe('briefings', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it('are pages of their own, complete without a script: all words, a map a step, under 150 kB each', async () => {
    const page = await browser.newPage({ viewport: SMALL_PHONE, javaScriptEnabled: false });
    for (const { id, title, steps } of briefings) {
      await page.goto(`${site}briefings/${id}/`);
      expect(await page.title()).toContain(title.en);
      const words = (await page.locator('.step-words').allTextContents()).join(' ').replace(/\s+/g, ' ');
      for (const step of steps) {
        expect(words).toContain(step.title.en);
        expect(words).toContain(plainWords(step.text.en).slice(0, 60));
      }
      expect(await page.locator('svg.m-map').count()).toBe(steps.length);
      const pointedAt = steps.flatMap(({ annotations = [] }) => annotations);
      expect(await page.locator('.step-annotations li').count()).toBe(pointedAt.length);
      expect(await page.locator('.step-map .m-annotations g').count()).toBe(pointedAt.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALL_PHONE.width);
    }
    for (const folder of ['', 'fr/', 'da/', 'et/'])
      for (const { id } of briefings)
        expect(
          brotliCompressSync(readFileSync(join(DIST, `${folder}briefings/${id}/index.html`))).length,
        ).toBeLessThan(150_000);
    await page.close();
  });

  it('have one map that follows the text both ways, rests under a hand, and moves nothing as it comes', async () => {
    const page = await browser.newPage({ viewport: SMALL_DESK, reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site}briefings/${id}/`);
    await page.keyboard.press('Shift');
    await page.locator('html[data-map="flat"][data-idle]').waitFor({ state: 'attached' });
    for (const step of [2, 3, 2]) {
      await readAt(page, step);
      await stepShown(page, step);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    await page.locator('#map canvas').focus();
    await page.keyboard.press('+');
    await readAt(page, 4);
    const again = page.getByRole('button', { name: 'Follow again' });
    await again.waitFor();
    await stepShown(page, 2);
    await again.click();
    await stepShown(page, 4);
    await page.locator('html[data-idle]').waitFor({ state: 'attached' });
    expect(await findings({ page })).toEqual([]);
    // On paper each step has its own map again.
    await page.emulateMedia({ media: 'print' });
    const maps = await page
      .locator('.step-poster')
      .evaluateAll((all) => all.map((map) => map.checkVisibility() && map.getBoundingClientRect().height));
    expect(maps.every((height) => Number(height) > 300)).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(steps.length);
    await page.close();
  });

  it('are read step by step in the atlas, turned from by a link of the text, and come back to', async () => {
    const atlas = await AtlasPage.open(browser, site, `#briefing=${id}&step=2`, { viewport: PHONE });
    const { page } = atlas;
    const title = (step: number) =>
      page.getByRole('heading', { name: steps[step - 1]!.title.en, exact: true });
    await title(2).waitFor();
    await page.getByRole('button', { name: 'Next step' }).click();
    await title(3).waitFor();
    await atlas.idle();
    expect(new URL(page.url()).hash).toBe(`#briefing=${id}&step=3`);
    expect(await findings({ page }, {}, '#words')).toEqual([]);
    await page.locator('.step-text a').first().click();
    await page.getByRole('button', { name: 'Back to the step' }).click();
    await title(3).waitFor();
    await page.goBack();
    await page.goBack();
    await title(2).waitFor();
    await page.getByRole('button', { name: 'Close the briefing' }).click();
    await page.locator('html:not([data-step])').waitFor({ state: 'attached' });
    expect(atlas.complaints).toEqual([]);
    await page.close();
  });

  it('that stand in an address are shown as far as they can be, and what cannot is told', async () => {
    const own = {
      title: { en: 'Mine <img src=x onerror=alert(1)>' },
      steps: [
        {
          title: { en: 'A step' },
          text: { en: '<b>bold</b> [press](javascript:alert(1)) [Ottawa](#sel=hq.ottawa)' },
          view: { sel: 'hq.ottawa', theme: 'nonsense' },
          annotations: [
            { type: 'circle', at: [-75.7, 45.42], radiusKm: 300, text: { en: '<i>Near</i>' } },
            { type: 'pin', at: [45.42, -75.7] },
          ],
        },
      ],
    };
    const atlas = await AtlasPage.open(browser, site, `#briefing=${await pack(JSON.stringify(own))}`, {
      viewport: SMALL_DESK,
    });
    const { page } = atlas;
    await page.getByRole('heading', { name: 'A step' }).waitFor();
    const text = page.locator('.step-text');
    expect(await text.textContent()).toContain('<b>bold</b>');
    expect(await text.locator('a').allTextContents()).toEqual(['Ottawa']);
    expect(await page.locator('#failures').textContent()).toContain('javascript:alert');
    expect(await page.locator('#failures').textContent()).toContain('steps.1.annotations.2.at');
    expect(await page.getByRole('list', { name: 'On the map' }).allTextContents()).toEqual([
      'Circle of 300 km round 45°25.2′ N 75°42.0′ W: <i>Near</i>',
    ]);
    const summary = page.locator('#map-summary', { hasText: 'Circle of 300 km' });
    await summary.waitFor({ state: 'attached' });
    expect(await summary.textContent()).toContain('<i>Near</i>');
    await atlas.go('#briefing=~damaged&sel=hq.tallinn');
    await page.locator('#failures', { hasText: '~damaged' }).waitFor();
    expect(await page.locator('html[data-step]').count()).toBe(0);
    expect(atlas.complaints).toEqual([]);
    await page.close();
  });

  it('are made beside the map: drafted from an agreement, edited, reordered by keys, undone, kept, saved, opened', async () => {
    const atlas = await AtlasPage.open(browser, site, '', {
      viewport: DESK,
      context: { acceptDownloads: true },
    });
    const { page } = atlas;
    await page.getByRole('button', { name: 'Make one' }).click();
    await page.getByRole('button', { name: 'From Canada–Denmark' }).click();
    const handles = page.locator('.making-handle');
    const clauses = agreements.find(({ id }) => id === 'ca-dk')!.articles.flatMap(({ clauses }) => clauses);
    expect(await handles.count()).toBe(clauses.length + 1);
    await page.getByRole('button', { name: 'Add a pin' }).click();
    const pin = page.getByRole('group', { name: 'Pin 1' });
    await page.keyboard.type('Here');
    await pin.getByRole('spinbutton', { name: 'Latitude, degrees' }).fill('91');
    await page.keyboard.press('Tab');
    await pin.getByText('a number from 0 to 90').waitFor();
    const placed = () =>
      pin
        .getByRole('spinbutton')
        .evaluateAll((all) => all.map((field) => Number((field as HTMLInputElement).value)));
    const middle = await placed();
    await pin.getByRole('button', { name: 'Choose on the map' }).click();
    const { x, y, width, height } = await atlas.mapBox();
    await page.mouse.click(x + 0.3 * width, y + 0.6 * height);
    await page.locator('html:not([data-picking])').waitFor({ state: 'attached' });
    const chosen = await placed();
    expect(chosen).not.toEqual(middle);
    expect(atlas.fragment).not.toContain('sel=');
    expect(await findings({ page }, {}, '.making')).toEqual([]);

    await page.getByRole('button', { name: clauses[0]!.title.en, exact: true }).click();
    await page.getByRole('textbox', { name: 'Title of the step' }).fill('Mine <b>first</b>');
    await atlas.go('#at=-40,72,4&sel=hq.nuuk&layers=headquarters');
    await page.getByRole('button', { name: 'Take this view' }).click();
    await handles.nth(1).focus();
    await page.keyboard.press('ArrowUp');
    const name = (n: number) => page.locator('.making-name').nth(n).textContent();
    expect(await name(0)).toBe('Mine <b>first</b>');
    expect(await handles.first().evaluate((handle) => handle === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await name(1)).toBe('Mine <b>first</b>');
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await name(0)).toBe('Mine <b>first</b>');

    await page.reload();
    await page.locator('.making').waitFor();
    expect(await name(0)).toBe('Mine <b>first</b>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('arctic-accords-canada-denmark.briefing.json');
    const saved = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(saved).steps[0].view).toEqual({
      at: '-40,72,4',
      sel: 'hq.nuuk',
      layers: 'headquarters',
    });
    const [pointedAt] = JSON.parse(saved).steps[1].annotations;
    expect(pointedAt).toEqual({ type: 'pin', at: chosen, text: { en: 'Here' } });

    const choose = (content: string) =>
      page.getByLabel('Open file').setInputFiles({
        name: 'a.briefing.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await choose('{"steps": [');
    await page.getByText('The file was not opened; your work is as it was.').waitFor();
    expect(await handles.count()).toBe(clauses.length + 1);
    await page.getByRole('button', { name: 'Start anew' }).click();
    expect(await handles.count()).toBe(0);
    await choose(saved);
    await page.getByText('a.briefing.json: opened').waitFor();
    expect(await name(0)).toBe('Mine <b>first</b>');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'Mine <b>first</b>', exact: true }).waitFor();

    const [notes] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Notes in a second window' }).click(),
    ]);
    await notes.getByRole('heading', { name: 'Mine <b>first</b>', exact: true }).waitFor();
    await page.bringToFront();
    // The window is there already: it takes no key twice.
    await page.getByRole('button', { name: 'Notes in a second window' }).click();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.locator('.slide').getByRole('heading').waitFor();
    await page.keyboard.press('PageDown');
    expect(await page.locator('.slide').count()).toBe(0);
    await stepShown(page, 1);
    await page.keyboard.press('End');
    await page.locator('.slide').getByRole('heading', { name: 'Sources' }).waitFor();
    await stepShown(page, clauses.length + 1);
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await stepShown(page, 2);
    await notes.getByText(`Step 2 of ${clauses.length + 1}`).waitFor();
    await notes.keyboard.press('PageUp');
    await stepShown(page, 1);
    await notes.getByRole('button', { name: 'Next step' }).click();
    await stepShown(page, 2);
    await page.keyboard.press('b');
    expect(await page.locator('html[data-black]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('html:not([data-presenting]):not([data-black])').waitFor({ state: 'attached' });
    await page.locator(':is(.step h2, .step-ways button):focus').waitFor();
    await notes.close();
    await page.getByRole('button', { name: 'Close the briefing' }).click();
    await page.locator('.making').waitFor();
    // A page that is opened anew no longer waits to hear of its service worker.
    expect(atlas.complaints.filter((text) => !/\/sw\.js net::ERR_ABORTED$/.test(text))).toEqual([]);
    await page.close();
  });

  it('are embedded by the element, which tells of each step and goes to any', async () => {
    const on = await Embedding.start(browser);
    const page = await on.open(
      `<script>var steps = []; addEventListener('accords-step', ({ detail }) => steps.push(detail));</script>
      <arctic-accords loading="eager" briefing="${id}" step="2"></arctic-accords>${ELEMENT}`,
    );
    const told = (count: number) =>
      page
        .waitForFunction((n) => (globalThis as unknown as { steps: unknown[] }).steps.length >= n, count)
        .then(() =>
          page.evaluate(() => (globalThis as unknown as { steps: { step: number }[] }).steps.at(-1)),
        );
    const map = await drawn(page);
    expect(await told(1)).toEqual({ briefing: id, step: 2, steps: steps.length, title: steps[1]!.title.en });
    await page
      .locator('arctic-accords')
      .evaluate((map) => (map as unknown as { goToStep(n: number): void }).goToStep(4));
    expect(await told(2)).toMatchObject({ step: 4 });
    await map.getByRole('button', { name: 'Next step' }).click();
    expect(await told(3)).toMatchObject({ step: 5 });
    const refused = await page
      .locator('arctic-accords')
      .evaluate((map) =>
        (map as unknown as { goToStep(n: number): Promise<void> })
          .goToStep(99)
          .catch((error) => String(error)),
      );
    expect(refused).toContain('step');
    await on.close();
    await page.close();
  });
});
