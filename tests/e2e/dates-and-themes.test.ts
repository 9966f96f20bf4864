import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { agreements } from './setup/features.ts';
import { differingPixels } from './setup/pictures.ts';

const HOME = 'at=-29.5,81.3,1.9&renderer=flat';

describe('dates and themes', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  let opening = 0;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    atlas = await AtlasPage.open(browser, inject('site'), `#${HOME}&panel=timeline`, {
      viewport: SMALL_DESK,
    });
    opening = atlas.complaints.length;
  });
  afterAll(() => browser.close());

  const value = (key: string) => new URLSearchParams(new URL(atlas.page.url()).hash.slice(1)).get(key);
  /** The address is rewritten a little after the state, so that browsers do not refuse. */
  const reads = (key: string, expected: string | null) => expect.poll(() => value(key)).toBe(expected);
  const map = () => atlas.page.locator('#map').screenshot();
  const themeRows = (theme: string) =>
    atlas.page.locator('.compared', {
      has: atlas.page.getByRole('button', { name: theme, exact: true }),
    });
  const slider = () => atlas.page.getByRole('slider', { name: 'Date on the calendar' });

  it('takes a typed date: text, map and address follow', async () => {
    const before = await map();
    const field = atlas.page.getByRole('textbox', { name: 'Show status on' });
    await field.fill('2026-02-30');
    await field.press('Enter');
    await atlas.page.getByRole('alert').getByText('2026-02-30').waitFor();
    await field.fill('2025-09-12');
    await field.press('Enter');
    await atlas.idle();
    await reads('on', '2025-09-12');
    expect(await atlas.page.locator('.map-controls').textContent()).toContain('12 September 2025');
    expect(await atlas.page.locator('.entry', { hasText: 'Arctic Light 2025' }).textContent()).toContain(
      'taking place',
    );
    expect(await atlas.page.locator('.entry', { hasText: 'Cold Response 2026' }).textContent()).toContain(
      'still to come',
    );
    expect(differingPixels(before, await map())).toBeGreaterThan(150);
  });

  it('moves the date by key, a month or a year at a time, as one step of the history', async () => {
    await slider().focus();
    await atlas.page.keyboard.press('PageUp');
    await atlas.page.keyboard.press('ArrowLeft');
    await reads('on', '2026-08-12');
    expect(await slider().getAttribute('aria-valuetext')).toBe('12 August 2026');
    await atlas.page.goBack();
    await atlas.idle();
    expect(value('on')).toBeNull();
    expect(await slider().getAttribute('aria-valuetext')).toBe('no date chosen');
    await atlas.page.goForward();
    await atlas.idle();
    expect(value('on')).toBe('2026-08-12');
  });

  it('lets a pointer brush a year, and click a month', async () => {
    await atlas.page.locator('.brush .overlay').waitFor({ state: 'attached' });
    const box = (await slider().boundingBox())!;
    const x = async (year: string) => {
      const text = (await slider().locator('text', { hasText: year }).boundingBox())!;
      return text.x + text.width / 2;
    };
    const [middle, next] = [await x('2027'), await x('2028')];
    const y = box.y + box.height * 0.6;
    const half = (next - middle) / 2 - 3;
    await atlas.page.mouse.move(middle - half, y);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(middle, y);
    await atlas.page.mouse.move(middle + half, y);
    await atlas.page.mouse.up();
    await reads('on', '2027');
    await atlas.page.mouse.click(next + 2, y);
    await reads('on', '2028-07');
  });

  it('says of a clause how it stands on the date', async () => {
    await atlas.go(`#${HOME}&on=2029&sel=ca-eu.1.3`);
    expect(await atlas.page.locator('.date-status').textContent()).toContain('2029: past');
    await atlas.go(`#${HOME}&on=2027&sel=ca-eu.1.3`);
    expect(await atlas.page.locator('.date-status').textContent()).toContain('2027: not known');
  });

  it('draws apart what is planned, in force and past, and says how in the key', async () => {
    const onMap = async (date: string) => {
      await atlas.go(`#at=20,68.5,4.5&renderer=flat&layers=on-record&panel=layers${date && `&on=${date}`}`);
      const items = atlas.page.locator('.layers .date-status-key li');
      return { picture: await map(), key: await items.allTextContents() };
    };
    const [undated, before, between, after] = [
      await onMap(''),
      await onMap('2000'),
      await onMap('2026-03-12'),
      await onMap('2035'),
    ];
    expect([undated.key, before.key]).toEqual([[], ['planned or still to come', 'not known']]);
    expect(between.key).toEqual(['in force, taking place or begun', 'past', 'not known']);
    expect(after.key).toEqual(between.key);
    const pictures = [undated, before, between, after].map(({ picture }) => picture);
    pictures.forEach((one, i) => {
      for (const other of pictures.slice(i + 1)) expect(differingPixels(one, other)).toBeGreaterThan(150);
    });
  });

  it('selects from an entry, and comes back', async () => {
    await atlas.go(`#${HOME}&panel=timeline`);
    await atlas.page.locator('.timeline a[href="#sel=mou-2026"]').click();
    await atlas.idle();
    expect([value('sel'), value('panel')]).toEqual(['mou-2026', null]);
    await atlas.page.goBack();
    await atlas.idle();
    expect(await atlas.page.locator('.timeline').count()).toBe(1);
  });

  it('filters by a cell of the matrix, and lets go of it again', async () => {
    await atlas.go(`#${HOME}&panel=parties`);
    const count = agreements
      .find(({ id }) => id === 'ca-dk')!
      .articles.flatMap(({ clauses }) => clauses)
      .filter(({ themes, parties }) => themes.includes('exercises') && parties.includes('DK')).length;
    const cell = atlas.page.getByRole('button', {
      name: new RegExp(`^Exercises, Denmark, Canada–Denmark: ${count} clauses`),
    });
    await cell.hover();
    await atlas.idle();
    const before = await cell.boundingBox();
    const grades = atlas.page.locator('.grades');
    await expect.poll(() => grades.textContent()).toMatch(/Exercises · Denmark · Canada–Denmark.*Planned\d/);
    await cell.click();
    await atlas.idle();
    expect(await cell.boundingBox()).toEqual(before);
    expect(await cell.textContent()).toBe(`${count}`);
    expect([value('agreement'), value('theme'), value('party')]).toEqual(['ca-dk', 'exercises', 'DK']);
    expect(await atlas.page.locator('.themes .clause-item').count()).toBe(count);
    await cell.press('Enter');
    await atlas.idle();
    expect([value('agreement'), value('theme'), value('party')]).toEqual([null, null, null]);
    await atlas.page.getByRole('button', { name: 'Cyber defence', exact: true }).click();
    await atlas.idle();
    expect(value('theme')).toBe('cyber');
  });

  it('compares the agreements, and lights the places of a theme', async () => {
    await atlas.go(`#${HOME}&panel=parties`);
    await atlas.page.getByRole('button', { name: 'Side by side' }).click();
    await atlas.idle();
    expect(value('panel')).toBe('comparison');
    const funding = themeRows('Funding');
    expect(
      await funding.getByRole('row', { name: 'As reported' }).getByRole('cell').allTextContents(),
    ).toEqual([expect.stringContaining('The report says nothing of this.'), expect.stringContaining('1.3')]);
    expect(await funding.getByRole('row', { name: 'Signed' }).textContent()).toContain(
      'Not among the areas on record.',
    );
    const before = await map();
    await atlas.page.getByRole('button', { name: 'Exercises', exact: true }).focus();
    await atlas.idle();
    expect(differingPixels(before, await map())).toBeGreaterThan(150);
    await atlas.page.locator('.comparison a[href="#sel=ca-dk.3.3"]').first().click();
    await atlas.idle();
    expect(value('sel')).toBe('ca-dk.3.3');
  });

  it('leads from what was signed on a theme to the area, from there to its document and back', async () => {
    await atlas.go(`#${HOME}&panel=comparison`);
    const surveillance = themeRows('Surveillance');
    await surveillance.getByRole('row', { name: 'Signed' }).getByRole('link').first().click();
    await atlas.idle();
    expect(value('sel')).toBe('mou-2026.6');
    await atlas.page.locator('.crumbs a[href="#sel=mou-2026"]').click();
    await atlas.idle();
    expect(value('sel')).toBe('mou-2026');
    const heading = atlas.page.locator('#part-clauses h2');
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await atlas.page.goBack();
    await atlas.idle();
    expect(value('sel')).toBe('mou-2026.6');
  });

  it('lets no column of the comparison run into another at any width, and names it where they do not fit', async () => {
    for (const viewport of [SMALL_PHONE, SMALL_DESK]) {
      await atlas.page.setViewportSize(viewport);
      await atlas.go(`#${HOME}&panel=comparison`);
      const rows = await atlas.page.locator('.comparison tr').evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('.compared-side')].map((cell) => {
            const { left, right, top, bottom } = cell.getBoundingClientRect();
            const name = cell.querySelector<HTMLElement>('.compared-name');
            return { left, right, top, bottom, named: Boolean(name?.checkVisibility()) };
          }),
        ),
      );
      const pairs = rows.flatMap((cells) =>
        cells.slice(1).map((cell, index) => [cells[index]!, cell] as const),
      );
      expect(pairs.length).toBeGreaterThan(0);
      for (const [first, second] of pairs) {
        const beside = first.right <= second.left;
        expect(beside || first.bottom <= second.top, JSON.stringify([first, second])).toBe(true);
        expect(second.named).toBe(!beside);
      }
    }
  });

  it.each([PHONE, SMALL_PHONE])('fits a phone of $width × $height', async (viewport) => {
    await atlas.page.setViewportSize(viewport);
    for (const panel of ['timeline', 'parties', 'comparison']) {
      await atlas.go(`#${HOME}&panel=${panel}&on=2026-03`);
      const wide = await atlas.page.evaluate(() => {
        const scroll = document.querySelector('.panel-scroll')!;
        return [scroll.scrollWidth - scroll.clientWidth, document.documentElement.scrollWidth - innerWidth];
      });
      expect(wide, panel).toEqual([0, 0]);
    }
  });

  it('keeps nothing of the views that were left', async () => {
    const session = await atlas.page.context().newCDPSession(atlas.page);
    await atlas.page.setViewportSize(SMALL_DESK);
    await atlas.go(`#${HOME}`);
    const round = async () => {
      for (const tab of await atlas.page.getByRole('tab').all()) {
        await tab.click();
        await atlas.idle();
      }
      await session.send('HeapProfiler.collectGarbage');
      return session.send('Memory.getDOMCounters');
    };
    await round();
    const before = await round();
    await round();
    const after = await round();
    // A view has hundreds of both.
    expect(after.nodes).toBeLessThan(before.nodes + 50);
    expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners + 20);
  });

  it('adds nothing to what the page says in the console when it opens', () => {
    expect(atlas.complaints.slice(opening)).toEqual([]);
  });
});
