import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE, SMALL_DESK } from './setup/atlas-page.ts';
import { findings } from './setup/axe.ts';
import { launch } from './setup/browser.ts';
import { drawn } from './setup/embedding.ts';
import { clauseTitle } from './setup/features.ts';

/** A page of A4 between its margins, CSS pixels. */
const A4 = { width: 665, height: 1016 } as const;

describe('the sample briefing', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    page = await browser.newPage({ viewport: SMALL_DESK, reducedMotion: 'reduce' });
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${inject('site')}briefing.html`);
  });
  afterAll(() => browser.close());

  const picked = (text: string) => page.locator('#picked').filter({ hasText: text }).waitFor();

  it('moves its bare frame by links alone', async () => {
    const map = await drawn(page);
    expect(await map.locator('.strip-toggle, .strip-text').first().textContent()).toBeTruthy();
    await page.getByRole('link', { name: 'Search and rescue' }).click();
    // A frame out of sight is not drawn, and is asked nothing while it is.
    await page.locator('figure').scrollIntoViewIfNeeded();
    await map.waitForFunction(
      (title) => document.querySelector('#words')?.textContent?.includes(title),
      clauseTitle('ca-dk.2.2'),
    );
    expect(new URL(page.url()).pathname).toBe('/briefing.html');
  });

  it('drives its element by links and by scrolling, and writes what is picked', async () => {
    for (const step of ['ca-eu.4.4', 'ca-eu.3.1']) {
      await page.locator(`[data-step="${step}"]`).evaluate((section) => {
        scrollTo(0, section.getBoundingClientRect().top + scrollY - innerHeight * 0.5);
      });
      await picked(clauseTitle(step));
    }
    await page.getByRole('link', { name: 'specialists from Estonia' }).click();
    await picked(clauseTitle('ca-eu.3.3'));
    await page.locator('#map-ca-eu').evaluate((map) => {
      (map as unknown as { select(id: string): Promise<void> }).select('hq.tallinn');
    });
    await picked('Clauses that speak of it: ca-eu.3.1');
    await page.locator('#picked a', { hasText: 'ca-eu.3.2' }).click();
    await picked(clauseTitle('ca-eu.3.2'));
  });

  it('shows a briefing, goes to its steps by links, and marks the one that is shown', async () => {
    const steps = page.locator('.step-links a');
    await page.locator('#map-briefing').scrollIntoViewIfNeeded();
    await page.locator('.step-links a[aria-current]').waitFor();
    await steps.nth(2).click();
    await page.locator('.step-links li:nth-child(3) a[aria-current]').waitFor();
    expect(await page.locator('.step-links [aria-current]').count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/briefing.html');
  });

  it('prints on two pages, its maps whole', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(A4);
    for (const map of ['figure iframe', '#map-ca-eu']) {
      const box = await page.locator(map).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= A4.width && box.height < A4.height / 2).toBe(true);
    }
    await page.emulateMedia({ media: null });
  });

  it('reads on a phone: nothing wider than the page, nothing that axe finds, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const phone = await browser.newPage({ viewport: PHONE, colorScheme });
      await phone.goto(`${inject('site')}briefing.html`);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
      expect(await findings({ page: phone })).toEqual([]);
      await phone.close();
    }
  });

  it('says nothing to the console', () => {
    expect(complaints).toEqual([]);
  });
});
