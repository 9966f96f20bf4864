import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import config from '../../data/atlas.json' with { type: 'json' };
import { filesIn } from '../../src/build/site.ts';
import '../../src/build/all-languages.ts';
import { t } from '../../src/i18n/index.ts';
import { DESK, PHONE, SMALL_PHONE } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { agreements, features, instruments, layers } from './setup/features.ts';

const site = inject('site');
const clauses = agreements.flatMap(({ articles }) => articles.flatMap((article) => article.clauses));

describe('the page without a script', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: DESK, javaScriptEnabled: false });
    await page.goto(site);
  });
  afterAll(() => browser.close());

  const entry = (id: string) => page.locator(`[id="sel=${id}"]`);

  it('holds every clause with its text, force, paragraphs and what is on record', async () => {
    const words = await Promise.all(clauses.map(({ id }) => entry(id).textContent()));
    clauses.forEach((clause, index) => {
      const text = words[index]!.replace(/\s+/g, ' ');
      expect(text).toContain(clause.text.en);
      expect(text).toContain(clause.record.note.en);
      expect(text).toContain(t('en').commitments[clause.force].name);
      expect(text).toContain(
        `${clause.source.paragraphs.length > 1 ? 'paragraphs' : 'paragraph'} ${clause.source.paragraphs.join(', ')}`,
      );
    });
  });

  it('holds what was signed: who, when, each area, and under each clause the area it falls within', async () => {
    for (const instrument of instruments) {
      const text = ((await entry(instrument.id).textContent()) ?? '').replace(/\s+/g, ' ');
      for (const { name } of instrument.signatories) expect(text).toContain(name);
      for (const { title, url } of instrument.sources) {
        expect(text).toContain(title);
        expect(await entry(instrument.id).locator(`a[href="${url}"]`).count()).toBe(1);
      }
      for (const area of instrument.areas)
        expect(await entry(area.id).textContent()).toContain(area.title.en + area.text.en);
    }
    for (const { id, record } of clauses)
      for (const area of record.areas ?? [])
        expect(await entry(id).locator(`a[href="#sel=${area}"]`).count(), id).toBe(1);
  });

  it('holds every place with its basis, precision, reason and sources', async () => {
    for (const { id, properties } of features.filter(({ properties }) => !properties.instrument)) {
      const text = ((await entry(id).textContent()) ?? '').replace(/\s+/g, ' ');
      expect(text).toContain(properties.description.en);
      expect(text).toContain(properties.rationale.en);
      expect(text.toLowerCase()).toContain(properties.basis);
      expect(text).toContain(`accurate to about ${properties.precisionKm.toLocaleString('en-GB')} km`);
      for (const source of properties.sources) expect(text).toContain(source.title);
    }
  });

  it('names every limit in law with its instrument, since the rest comes with the map', async () => {
    const limits = features.filter(({ properties }) => properties.instrument);
    expect(limits.length).toBeGreaterThan(0);
    for (const { id, properties } of limits) {
      const text = ((await entry(id).textContent()) ?? '').replace(/\s+/g, ' ');
      expect(text).toContain(properties.name.en);
      expect(text).toContain(properties.instrument!.en);
    }
  });

  it('leads every link of the document and of the map to something on the page', async () => {
    const links = await page
      .locator('a[href^="#"]:visible')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(clauses.length);
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
    expect(links.filter((link) => link.length > 1 && !ids.has(decodeURIComponent(link.slice(1))))).toEqual(
      [],
    );
  });

  it('leads from the map to a place, from there to a clause and back', async () => {
    await page.locator('#map a[data-id="hq.ottawa"]').click();
    expect(new URL(page.url()).hash).toBe('#sel=hq.ottawa');
    expect(await page.locator('.masthead').boundingBox(), 'the head of the page').toMatchObject({ y: 0 });
    const [clause] = features.find(({ id }) => id === 'hq.ottawa')!.properties.clauses;
    await entry('hq.ottawa').locator(`a[href="#sel=${clause}"]`).click();
    expect(await entry(clause!).isVisible()).toBe(true);
    await entry(clause!).locator('a[href="#sel=hq.ottawa"]').click();
    expect(new URL(page.url()).hash).toBe('#sel=hq.ottawa');
  });

  it('names every layer in its key', async () => {
    const key = await page.locator('.full-text .key-list').first().textContent();
    for (const { title } of layers) expect(key).toContain(title.en);
  });

  it.each([DESK, PHONE, SMALL_PHONE])(
    'shows a map and no button that nothing would answer at $width × $height',
    async (viewport) => {
      await page.setViewportSize(viewport);
      expect(await page.locator('button:visible, input:visible, [role=slider]:visible').count()).toBe(0);
      const box = (await page.locator('.map-area').boundingBox())!;
      expect(box.height).toBeGreaterThan(viewport.height / 3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    },
  );

  it('prints the map and the document, dark screen or not', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const land = await page.locator('#map .m-land').evaluate((path) => getComputedStyle(path).fill);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(await page.locator('#map .m-land').evaluate((path) => getComputedStyle(path).fill)).toBe(land);
  });

  it('keeps its picture under an address with another view where its script does not come', async () => {
    const page = await browser.newPage({ viewport: DESK });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site}#at=25,60,4`);
    await page.locator('#map .m-land').waitFor({ state: 'visible' });
    expect(await page.getAttribute('html', 'data-map')).toBe('poster');
    await page.close();
  });
});

describe('the document alone', () => {
  it('has a map of at most 55 kB as it is sent', () => {
    const html = readFileSync(join(import.meta.dirname, '../../dist/index.html'), 'utf8');
    const weight = (text: string) => brotliCompressSync(text).length;
    expect(weight(/<div class="poster">.*?<\/div>/s.exec(html)![0])).toBeLessThanOrEqual(55_000);
  });

  it('paints the map while everything else is kept from it', async () => {
    const browser = await launch();
    const page = await browser.newPage({ viewport: DESK });
    await page.route(/./, (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await page.goto(site);
    const paint = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1)!.name)).observe({
            type: 'paint',
            buffered: true,
          });
        }),
    );
    expect(paint).toMatch(/paint/);
    expect(await page.locator('#map .m-land').isVisible()).toBe(true);
    expect(await page.locator('#panel').isVisible()).toBe(true);
    await browser.close();
  });
});

describe('what the site tells machines', () => {
  const DIST = join(import.meta.dirname, '../../dist');
  const files = [...filesIn(DIST)];
  const whole = files.filter(([name]) => /(^|\/)index\.html$/.test(name));
  /** Those of the atlas; a briefing's page describes no data. */
  const pages = whole.filter(([name]) => !name.includes('briefings/'));
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
  const fileAt = (address: string, base: string): string => {
    const name = decodeURIComponent(new URL(address, `http://site/${base}`).pathname.slice(1));
    return join(DIST, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  };

  it('leads from each page in each language to files that are there', () => {
    expect(pages.length).toBe(config.languages.length);
    for (const [page, bytes] of pages) {
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text(bytes))!;
      const graph: object[] = JSON.parse(json!)['@graph'];
      expect(graph.map((node) => Reflect.get(node, '@type'))).toEqual(['WebPage', 'Map', 'Dataset']);
      for (const [, address] of json!.matchAll(/"(?:url|contentUrl|primaryImageOfPage)":"([^"]*)"/g))
        expect(existsSync(fileAt(address!, page)), `${page}: ${address}`).toBe(true);
    }
    for (const [page, bytes] of whole)
      for (const [, address] of text(bytes).matchAll(
        /<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g,
      ))
        expect(existsSync(fileAt(address!, page)), `${page}: ${address}`).toBe(true);
  });

  it('names in its catalogue files that are there, of the size that it says', () => {
    const catalog = JSON.parse(readFileSync(join(DIST, 'data/catalog.jsonld'), 'utf8'));
    for (const dataset of catalog['dcat:dataset'])
      for (const one of dataset['dcat:distribution']) {
        const file = fileAt(one['dcat:downloadURL'], 'data/catalog.jsonld');
        expect(statSync(file).size, file).toBe(Number(one['dcat:byteSize']['@value']));
        for (const schema of one['dct:conformsTo'].filter((address: string) => !address.startsWith('http')))
          expect(existsSync(fileAt(schema, 'data/catalog.jsonld')), schema).toBe(true);
      }
  });

  it('has a picture for each language, words beside a map, of the size that other sites ask for', () => {
    for (const language of config.languages) {
      const { width, height, data } = PNG.sync.read(readFileSync(join(DIST, `social/${language}.png`)));
      expect([width, height]).toEqual([1200, 630]);
      const colours = (left: number, right: number): number => {
        const found = new Set<number>();
        for (let y = 0; y < height; y++)
          for (let x = left; x < right; x++) found.add(data.readUInt32BE(4 * (y * width + x)));
        return found.size;
      };
      // Letters have edges of many shades; where a font is missing there are none.
      expect(colours(0, 460)).toBeGreaterThan(20);
      expect(colours(480, width)).toBeGreaterThan(200);
    }
  });

  it('says no whole address of its own where the build was not told it', () => {
    for (const [name, bytes] of files.filter(([name]) => /\.(html|jsonld)$/.test(name)))
      expect(text(bytes), name).not.toMatch(
        /rel="canonical"|property="og:(url|image)"|example\.org\/map\/data/,
      );
    expect(files.some(([name]) => /sitemap|robots/.test(name))).toBe(false);
  });
});
