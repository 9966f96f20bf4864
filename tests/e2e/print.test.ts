import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { agreements } from './setup/features.ts';

const site = inject('site');

/** The page once it can answer the wish to print. */
async function ready(page: Page, fragment: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site}${fragment}`);
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('#print svg.m-map') !== null;
  });
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('printing', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({ webgl: false });
    page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce', colorScheme: 'dark' });
  });
  afterAll(() => browser.close());

  it('gives the map as vectors with key, scale, sources, date and address, on a light sheet', async () => {
    await ready(page, '#at=-29.5,81.3,1.9');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('#print');
    expect(await sheet.locator('svg.m-map a').count()).toBeGreaterThan(10);
    const words = await sheet.textContent();
    for (const part of [
      'Headquarters',
      'Exercise areas',
      'Illustrative',
      'km',
      'Natural Earth',
      `${new Date().getUTCFullYear()}`,
      site,
    ])
      expect(words).toContain(part);
    for (const { sources } of agreements)
      for (const { kind, title } of sources) if (kind === 'report') expect(words).toContain(title);
    expect(await page.locator('canvas:visible, button:visible').count()).toBe(0);
    const fill = (query: string) => sheet.locator(query).evaluate((shape) => getComputedStyle(shape).fill);
    expect(await fill('.m-land')).toBe('rgb(246, 242, 232)');
    await page.emulateMedia({ media: null });
  });

  it.each(['A4', 'Letter'] as const)('fits on one page of %s while nothing is selected', async (format) => {
    await ready(page, '#at=-29.5,81.3,1.9');
    expect(pagesOf(await page.pdf({ format }))).toBe(1);
  });

  it('puts the clauses of what is selected after the map', async () => {
    await ready(page, '#sel=hq.ottawa');
    await page.emulateMedia({ media: 'print' });
    const words = (await page.locator('#print').textContent())?.replace(/\s+/g, ' ');
    const clauses = agreements.flatMap(({ articles }) => articles.flatMap((article) => article.clauses));
    const own = clauses.filter(({ id }) => id === 'ca-dk.1.1');
    for (const { text } of own) expect(words).toContain(text.en);
    await page.emulateMedia({ media: null });
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
  });

  it('says where a clause stands, without the ways on and back that paper has not', async () => {
    await ready(page, '#sel=ca-dk.3.2');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#print .open-reading:visible, #print .back:visible').count()).toBe(0);
    expect(await page.locator('#print .crumb').textContent()).toBe('Canada–Denmark');
    const before = page
      .locator('#print .crumb')
      .evaluate((crumb) => getComputedStyle(crumb, '::before').content);
    expect(await before).toBe('none');
    await page.emulateMedia({ media: null });
  });

  it('leaves nothing behind', async () => {
    await ready(page, '#sel=ca-dk.3.1');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#print').innerHTML()).toBe('');
  });
});
