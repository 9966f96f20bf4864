import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasPage, PHONE, SMALL_DESK, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { clauseTitle } from './setup/features.ts';

const site = inject('site');

/** Presses Tab until `selector` has the focus; fails where the focus goes round without coming there. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab did not come to ${selector} in ${most} steps.`);
}

const spoken = (page: Page) => page.locator('#panel > [role="status"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('without a pointer', () => {
  let browser: Browser;
  let atlas: AtlasPage;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    atlas = await AtlasPage.open(browser, site, '', { viewport: SMALL_DESK });
    page = atlas.page;
  });
  afterAll(() => browser.close());
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await atlas.idle();
    }
  };
  /** Waits until the live region says what matches. */
  const hear = (words: RegExp) => spoken(page).filter({ hasText: words }).waitFor({ state: 'attached' });

  it('the map is left out by the first key, and the address stays as it is', async () => {
    const before = atlas.fragment;
    await tabTo(page, '.skip');
    await press('Enter');
    expect(await focused(page)).toBe('The agreements');
    expect(atlas.fragment).toBe(before);
  });

  it('arrows go from place to place on the map, lit and told; Enter chooses, Escape gives up', async () => {
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator('#map canvas').focus();
    await press('ArrowRight');
    await hear(/: .+, [\d,]+ km \S+ of \S+/);
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await spoken(page).textContent()).toContain(await tip.locator('strong').textContent());
    const first = await spoken(page).textContent();
    await press('ArrowLeft');
    await spoken(page).filter({ hasNotText: first! }).waitFor({ state: 'attached' });
    const name = (await spoken(page).textContent())!.split(':')[0]!;
    await press('Enter');
    expect(atlas.fragment).toMatch(/sel=[a-z]+\./);
    expect(await page.locator('#part-clauses h2').textContent()).toContain(name);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    await press('Escape');
    expect(atlas.fragment).not.toContain('sel=');
    expect(await tip.isVisible()).toBe(false);
  });

  it('Shift and arrows move the map, signs bring it nearer and turn it, Home shows the whole', async () => {
    // What was chosen before has moved the map.
    await press('Home');
    const start = await atlas.camera();
    await press('Shift+ArrowUp', '+', '.');
    const moved = await atlas.camera();
    expect(moved.lat).not.toBeCloseTo(start.lat, 1);
    expect(moved.zoom).toBeGreaterThan(start.zoom);
    expect(moved.bearing).toBeCloseTo(15, 6);
    await press('Home');
    const home = await atlas.camera();
    expect([home.zoom, home.bearing]).toEqual([expect.closeTo(start.zoom, 2), expect.closeTo(0, 6)]);
  });

  it('buttons move the map as a drag would, among what no name is written under; Escape puts them away', async () => {
    const start = await atlas.camera();
    await page.locator('.pan-toggle').focus();
    await press('Enter');
    const pad = page.getByRole('group', { name: 'Move the map' });
    expect(await pad.getAttribute('data-furniture')).not.toBeNull();
    for (const name of ['Move the view right', 'Move the view down']) {
      await pad.getByRole('button', { name }).focus();
      await press('Enter');
    }
    await hear(/^Centre of the map: /);
    const moved = await atlas.camera();
    expect([moved.lng, moved.lat]).not.toEqual([expect.closeTo(start.lng, 1), expect.closeTo(start.lat, 1)]);
    for (const name of ['Move the view up', 'Move the view left'])
      await pad.getByRole('button', { name }).click();
    await press('Escape');
    expect(await pad.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('.pan-toggle'))).toBe(true);
    const back = await atlas.camera();
    expect([back.zoom, back.bearing]).toEqual([start.zoom, start.bearing]);
    await press('Home');
  });

  it('letters go through the clauses, and the focus goes along in the panel', async () => {
    await atlas.go('#sel=ca-dk.3.3');
    await page.locator('#part-clauses h2').focus();
    await press('n');
    expect(await focused(page)).toContain(clauseTitle('ca-dk.3.4'));
    await press('k', 'p');
    expect(atlas.fragment).toContain('sel=ca-dk.3.2');
  });

  it('a term of the field is explained where it stands, and Escape closes it', async () => {
    await tabTo(page, '.term');
    await press('Enter');
    await hear(/Interoperability: /);
    expect(await page.locator('.gloss').textContent()).toContain('act together');
    await press('Escape');
    expect(await page.locator('.gloss').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('term');
  });

  it('an agreement is read from end to end, the map behind, until that is left', async () => {
    await atlas.go('#at=100,70,3&sel=ca-dk.3.3');
    await page.locator('#part-clauses h2').focus();
    await tabTo(page, '.open-reading');
    await press('Enter');
    expect(atlas.fragment).toContain('panel=reading');
    expect(await focused(page)).toContain(clauseTitle('ca-dk.3.3'));
    await press('n');
    await page.waitForURL(/sel=ca-dk\.3\.4&/);
    expect(await focused(page)).toContain(clauseTitle('ca-dk.3.4'));
    expect((await atlas.camera()).lng).toBeLessThan(60);
  });

  it('the list of keys opens at ?, holds the focus, and gives it back', async () => {
    await page.locator('#map canvas').focus();
    await press('?');
    await page.locator('dialog').waitFor();
    await press('Tab', 'Tab', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#panel, .map-area'))).toBeNull();
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
  });

  it('letters can be switched off, for good', async () => {
    await press('?');
    await page.locator('dialog input').focus();
    await press('Space', 'Escape');
    const before = atlas.fragment;
    await press('n', '?', '/');
    expect(atlas.fragment).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Keys and help' }).focus();
    await press('Enter');
    await page.locator('dialog input').focus();
    await press('Space', 'Escape');
    await press('?');
    await page.locator('dialog').waitFor();
    await press('Escape');
  });

  it('the map is a list too, by region, and a place is chosen from it', async () => {
    await atlas.go('#');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator('.skip').nth(1).focus();
    await press('Enter');
    expect(await focused(page)).toBe('Places on the map');
    const listed = await page.locator('.places li').count();
    expect(await page.locator('#map-summary').textContent()).toMatch(/\d+ places in view/);
    expect(listed).toBeGreaterThan(20);
    await tabTo(page, '.places a', 2);
    await press('Enter');
    expect(atlas.fragment).toMatch(/sel=[a-z]+\./);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it('another language shows the same', async () => {
    await atlas.go('#sel=ca-dk.3.3&scheme=dark');
    await page.locator('.languages a[lang="da"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/da\//);
    await atlas.idle();
    expect(atlas.fragment).toContain('sel=ca-dk.3.3');
    expect(await page.locator('html').getAttribute('lang')).toBe('da');
  });
});

describe('reading', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  /** Scrolls the text until a clause stands at its top. */
  const scrollTo = (atlas: AtlasPage, id: string) =>
    atlas.page.locator(`[data-reads="${id}"]`).evaluate((part) => {
      const panel = part.closest('.panel-scroll')!;
      panel.scrollTop += part.getBoundingClientRect().top - panel.getBoundingClientRect().top - 40;
    });
  const isRead = (atlas: AtlasPage, id: string) =>
    atlas.page.locator(`[data-reads="${id}"][data-current]`).waitFor();

  it('scrolls nothing but its text; lets the map follow it until a hand moves it, and again when asked', async () => {
    const atlas = await AtlasPage.open(browser, site, '#sel=ca-dk.5.4&panel=reading', {
      viewport: SMALL_DESK,
    });
    await isRead(atlas, 'ca-dk.5.4');
    expect(await atlas.page.evaluate(() => document.body.scrollTop + scrollY)).toBe(0);
    await atlas.go('#sel=ca-dk&panel=reading');
    const steps = await atlas.page.evaluate(() => history.length);
    await scrollTo(atlas, 'ca-dk.3.5');
    await isRead(atlas, 'ca-dk.3.5');
    await atlas.idle();
    const canada = await atlas.camera();
    const box = await atlas.mapBox();
    await atlas.page.mouse.move(box.x + 200, box.y + 200);
    await atlas.page.mouse.down();
    await atlas.page.mouse.move(box.x + 260, box.y + 260, { steps: 3 });
    await atlas.page.mouse.up();
    await atlas.page.getByRole('button', { name: 'Follow again' }).waitFor();
    await atlas.idle();
    const byHand = await atlas.camera();
    expect(byHand.lng).not.toBeCloseTo(canada.lng, 3);
    await scrollTo(atlas, 'ca-dk.1.1');
    await isRead(atlas, 'ca-dk.1.1');
    await atlas.idle();
    expect(await atlas.camera()).toEqual(byHand);
    expect(await atlas.page.evaluate(() => history.length)).toBe(steps);
    await atlas.page.getByRole('button', { name: 'Follow again' }).press('Enter');
    expect(await atlas.page.locator('.follow').textContent()).toBe('The map follows the text.');
    expect(await focused(atlas.page)).toContain(clauseTitle('ca-dk.1.1'));
    await atlas.go('#at=120,80,5&sel=ca-dk.1.1&panel=reading');
    await scrollTo(atlas, 'ca-dk.3.3');
    await isRead(atlas, 'ca-dk.3.3');
    await atlas.idle();
    expect((await atlas.camera()).lng).toBeLessThan(60);
    await atlas.close();
  });

  it('comes back from the address at the clause, and shows it on a phone below the map', async () => {
    const atlas = await AtlasPage.open(browser, site, '#sel=ca-dk.4.2&panel=reading', { viewport: PHONE });
    await isRead(atlas, 'ca-dk.4.2');
    const heading = atlas.page.locator('[data-reads="ca-dk.4.2"] h4');
    const [panel, box] = [await atlas.page.locator('#panel').boundingBox(), await heading.boundingBox()];
    expect(await atlas.page.locator('#panel').getAttribute('data-height')).toBe('half');
    expect(box!.y).toBeGreaterThan(panel!.y);
    expect(box!.y).toBeLessThan(panel!.y + panel!.height / 2);
    await atlas.close();
  });
});

describe('help and targets', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
  });
  afterAll(() => browser.close());

  it('gives a hint on a first visit, and never again once that is dismissed', async () => {
    const atlas = await AtlasPage.open(browser, site, '', { viewport: SMALL_DESK, firstVisit: true });
    await atlas.page.getByRole('button', { name: 'Got it' }).click();
    expect(await atlas.page.locator('.hint').count()).toBe(0);
    await atlas.page.goto('about:blank');
    await atlas.page.goto(site);
    await atlas.idle();
    await atlas.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await atlas.page.locator('.hint').count()).toBe(0);
    await atlas.close();
  });

  const STATES = [
    '',
    'sel=ca-dk.1.2',
    'sel=ca-eu.1.2&panel=reading',
    'sel=hq.nuuk',
    'panel=layers',
    'panel=filters',
  ];
  describe('on a page', () => {
    let atlas: AtlasPage;
    beforeAll(async () => {
      atlas = await AtlasPage.open(browser, site, '', { viewport: SMALL_DESK });
    });
    afterAll(() => atlas.close());

    it.each([
      ['a desk', SMALL_DESK],
      ['a small phone', SMALL_PHONE],
    ])('has targets of 24 pixels or more on %s, words within a text apart', async (_, viewport) => {
      await atlas.page.setViewportSize(viewport);
      const small: string[] = [];
      for (const state of STATES) {
        await atlas.go(`#${state}`);
        small.push(...(await atlas.page.evaluate(targetsTooSmall)).map((target) => `${state}: ${target}`));
      }
      expect(small).toEqual([]);
    });

    it('shows the focus in forced colours on whatever can have it', async () => {
      await atlas.page.setViewportSize(SMALL_DESK);
      await atlas.page.emulateMedia({ forcedColors: 'active' });
      await atlas.go('#sel=ca-dk.1.2');
      await atlas.page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const unseen: string[] = [];
      for (let presses = 0; presses < 45; presses++) {
        await atlas.page.keyboard.press('Tab');
        const found = await atlas.page.evaluate(() => {
          const element = document.activeElement!;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
          return seen || element === document.body ? null : element.outerHTML.slice(0, 120);
        });
        if (found) unseen.push(found);
      }
      expect(unseen).toEqual([]);
    });
  });
});

/** Controls of less than 24 × 24 CSS pixels that are seen, are no words within a sentence and have no room around. */
function targetsTooSmall(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a, button, summary, input, [tabindex="0"]')];
  const seen = controls.filter(
    (control) => control.checkVisibility() && !control.matches('.skip, .sr-only *, .poster *'),
  );
  const boxes = new Map(seen.map((control) => [control, control.getBoundingClientRect()]));
  const isInText = (control: HTMLElement): boolean =>
    getComputedStyle(control).display === 'inline' &&
    [...(control.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim().length > 1,
    );
  /** A circle of 24 px round its middle meets no other target (WCAG 2.5.8, spacing). */
  const hasRoom = (control: HTMLElement): boolean => {
    const own = boxes.get(control)!;
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    return [...boxes].every(([other, box]) => {
      if (other === control || other.contains(control) || control.contains(other)) return true;
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(dx, dy) >= 12;
    });
  };
  return seen
    .filter((control) => {
      const { width, height } = boxes.get(control)!;
      const label = control.closest('label')?.getBoundingClientRect();
      const enough = (label?.height ?? height) >= 23.99 && (label?.width ?? width) >= 23.99;
      return !enough && !isInText(control) && !hasRoom(control);
    })
    .map((control) => control.outerHTML.slice(0, 140));
}
