import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { agreements, briefings, clauseTitle } from './setup/features.ts';

const site = inject('site');

/** The page at an address, once it can answer the wish to print; what was printed before is gone. */
async function ready(page: Page, fragment: string): Promise<void> {
  if (page.url().startsWith(site)) {
    await page.evaluate((hash) => {
      dispatchEvent(new Event('afterprint'));
      location.hash = hash;
    }, fragment);
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  } else await page.goto(`${site}${fragment}`);
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

  it('gives a briefing whole: a step a page or two, each with its map, key and scale, and the sources', async () => {
    const { id, title, steps } = briefings[0]!;
    await ready(page, `#briefing=${id}&step=2`);
    await page.locator('.step h2').waitFor();
    await page.waitForFunction(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelector('#print .print-step') !== null;
    });
    const sheet = page.locator('#print');
    expect(await sheet.locator('.print-step h2').allTextContents()).toEqual(
      steps.map((step) => step.title.en),
    );
    expect(await sheet.locator('h1').textContent()).toBe(title.en);
    for (const part of ['svg.m-map', '.scale-bar', '.print-key'])
      expect(await sheet.locator(`.print-step ${part}`).count()).toBe(steps.length);
    const { sources } = agreements.find((each) => each.id === 'ca-dk')!;
    for (const source of sources)
      if (source.kind === 'report') expect(await sheet.textContent()).toContain(source.title);
    const single = await page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pagesOf(single)).toBeGreaterThan(steps.length);
    // Patterns that print as pictures make it ten times as large.
    expect(single.length / steps.length).toBeLessThan(2e6);
    await page.evaluate(() => {
      document.documentElement.dataset.stepsPerPage = '2';
    });
    const double = await page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pagesOf(double)).toBe(Math.ceil(steps.length / 2) + 2);
  });

  it('prints the map with key, credits and sources before any script has run', async () => {
    const early = await browser.newPage({ viewport: DESK });
    await early.route('**/*.js', (route) => route.abort());
    await early.goto(site);
    await early.emulateMedia({ media: 'print' });
    const seen = (query: string) => early.locator(`${query} >> visible=true`).count();
    for (const part of ['h1', '#map svg.m-map', '.credits', '.poster-scale', '.print-key', '.print-sources'])
      expect(await seen(part), part).toBe(1);
    expect(await seen('button, input, summary, #panel, .languages')).toBe(0);
    await early.emulateMedia({ media: null });
    expect(pagesOf(await early.pdf({ format: 'A4' }))).toBe(1);
    await early.close();
  });

  it('fits on one page while nothing is selected, of A4 and of Letter, which is shorter', async () => {
    await ready(page, '#at=-29.5,81.3,1.9');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
  });

  it('is titled by what is selected, and its words begin below the map on the first page', async () => {
    await ready(page, '#sel=ca-dk.3.3');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('#print');
    expect(await sheet.locator('h1').textContent()).toContain(clauseTitle('ca-dk.3.3'));
    const top = (query: string) =>
      sheet.locator(query).evaluate((part) => part.getBoundingClientRect().top + scrollY);
    // A4 without its margins, CSS pixels.
    expect(await top('.print-words .text')).toBeLessThan((1031 * 2) / 3);
    expect(await top('.print-words')).toBeLessThan(await top('.print-key'));
    expect(await sheet.locator('.credits').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('names the sources of the agreement concerned alone', async () => {
    const titles = ({ sources }: (typeof agreements)[number]) =>
      sources.filter(({ kind }) => kind === 'report').map(({ title }) => title);
    for (const agreement of agreements) {
      await ready(page, `#sel=${agreement.articles[0]?.clauses[0]?.id}`);
      const words = await page.locator('#print .print-sources').textContent();
      for (const each of agreements)
        for (const title of titles(each)) expect(words?.includes(title)).toBe(each === agreement);
    }
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
