import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pack } from '../../src/briefing/packed.ts';
import type { Agreement } from '../../src/model/types.ts';
import { assemble, tailOf } from '../../src/one-file/assemble.ts';
import { AtlasPage, SMALL_DESK } from './setup/atlas-page.ts';
import { launch } from './setup/browser.ts';
import { JOURNEYS, toLanguage } from './setup/journeys.ts';

const folder = mkdtempSync(join(tmpdir(), 'arctic-accords-'));
const DIST = join(import.meta.dirname, '../../dist');
const BUILT = readFileSync(join(DIST, 'arctic-accords.html'), 'utf8');

/** The address of a file with this text on disk. */
function onDisk(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return pathToFileURL(join(folder, name)).href;
}
const file = onDisk('arctic-accords.html', BUILT);
const open = (browser: Browser, address: string, fragment = '') =>
  AtlasPage.open(browser, address, fragment, { viewport: SMALL_DESK, context: { offline: true } });
/** What was asked for and is not in the file itself. */
const outside = ({ requests }: AtlasPage) =>
  requests.filter((address) => !/^(?:data|blob):/.test(address) && !address.startsWith(file));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

it('weighs less than 5 MB', () => {
  expect(Buffer.byteLength(BUILT)).toBeLessThan(5_000_000);
});

it('carries the licences of the site, those of each package whose code is in it among them', () => {
  // Nothing of them may be taken for markup.
  const asText = (text: string) => text.trim().replaceAll('<', '‹').replaceAll('>', '›');
  const texts = readdirSync(join(DIST, 'licences')).map((name) =>
    readFileSync(join(DIST, 'licences', name), 'utf8'),
  );
  for (const text of texts) expect(BUILT.includes(asText(text)), text.slice(0, 60)).toBe(true);
  const all = texts.join('\n');
  expect(all).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const name of ['preact', 'maplibre-gl', 'd3-geo', '@deck.gl/core', 'minisearch', 'fflate'])
    expect(all, name).toContain(`\n## ${name} - `);
});

describe('the one file from disk, without a network', () => {
  let atlas: AtlasPage;
  beforeAll(async () => {
    atlas = await open(browser, file);
  });

  it.each(Object.entries(JOURNEYS))('%s', (_, journey) => journey(atlas));

  it('speaks another language in place, at the same view, and still after it is loaded anew', async () => {
    for (const language of ['fr', 'da', 'et']) {
      await atlas.go('#at=-60,72,3.4&sel=ca-dk.3.3');
      await toLanguage(atlas, language);
      expect(atlas.fragment).toContain('sel=ca-dk.3.3');
      expect(await atlas.page.getAttribute('html', 'data-map')).toBe('flat');
    }
    await JOURNEYS['a click on the map names the place and its clauses']!(atlas);
    await atlas.page.reload();
    await atlas.page.waitForSelector('html[lang="et"][data-idle]', { state: 'attached' });
    await toLanguage(atlas, 'en');
  });

  it('draws with WebGL', async () => {
    await atlas.go('#renderer=gl');
    await atlas.page.waitForSelector('html[data-map="gl"][data-idle]', { state: 'attached' });
    expect(await atlas.page.locator('.failures').textContent()).toBe('');
  });

  it('gives its data away, made in place', async () => {
    const { page } = atlas;
    await atlas.go('#agreement=ca-eu');
    await page.getByRole('button', { name: 'Share this map' }).press('Enter');
    await page.getByRole('radio', { name: 'Data' }).check();
    await page.getByLabel('File').selectOption('Agreements with their clauses (JSON)');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const { agreements } = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
    expect(agreements.map(({ id, title }: Agreement) => [id, Object.keys(title)])).toEqual([
      ['ca-eu', ['en', 'fr', 'da', 'et']],
    ]);
    // Its files are on no site.
    expect(await page.getByText('Whole files').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('is saved as it was, from wherever the reader is in it', async () => {
    const tail = await atlas.page.evaluate(() => globalThis.accords!.tail());
    expect(tail === tailOf(BUILT)).toBe(true);
    const packed = await atlas.page.evaluate(() => globalThis.accords!.page('en')!.base64);
    const page = inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
    const saved = await open(browser, onDisk('saved.html', assemble(page, tail, '#sel=hq.nuuk&scheme=dark')));
    expect(saved.fragment).toMatch(/sel=hq\.nuuk.*scheme=dark/);
    expect(await saved.page.getAttribute('html', 'data-scheme')).toBe('dark');
    await saved.close();
  });

  it('gives a briefing of one’s own away as slides, and as a file that opens with it', async () => {
    const { page } = atlas;
    const title = 'Mine </script><b>';
    const own = {
      title: { en: title },
      steps: [
        {
          title: { en: 'One step' },
          text: { en: 'To [Nuuk](#sel=hq.nuuk)' },
          view: { sel: 'hq.nuuk' },
          notes: { en: 'Say it' },
        },
      ],
    };
    await atlas.go(`#briefing=${await pack(JSON.stringify(own))}`);
    await page.getByRole('heading', { name: 'One step' }).waitFor();
    await page.getByRole('button', { name: 'Share this map' }).press('Enter');
    await page.getByRole('radio', { name: 'Slides' }).check();
    // Without an address there is nothing to link to.
    expect(await page.getByRole('radio', { name: 'Link' }).count()).toBe(0);
    const take = async (button: string) => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await saved).path());
    };
    const parts = unzipSync(await take('Save the slides'));
    const slide = strFromU8(parts['ppt/slides/slide2.xml']!);
    expect(slide).toMatch(/<a:t>To <\/a:t>.*<a:t>Nuuk<\/a:t>/);
    expect(slide).toMatch(/descr="[^"]*Nuuk/);
    expect(strFromU8(parts['ppt/notesSlides/notesSlide2.xml']!)).toContain('<a:t>Say it</a:t>');
    expect(strFromU8(parts['ppt/media/map2.svg']!)).toContain('>Nuuk<');
    expect([...parts['ppt/media/map2.png']!.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);

    const address = onDisk('own.html', (await take('Save as one file')).toString());
    await page.keyboard.press('Escape');
    const saved = await open(browser, address);
    await saved.page.getByRole('heading', { name: 'One step' }).waitFor();
    expect(saved.fragment).toBe('#briefing=~here&step=1');
    await toLanguage(saved, 'et');
    await saved.page.getByRole('heading', { name: 'One step' }).waitFor();
    await saved.go('#');
    expect(await saved.page.getByRole('link', { name: title }).getAttribute('href')).toBe('#briefing=~here');
    expect(saved.complaints).toEqual([]);
    await saved.close();
  });

  it('asks nobody for anything, and breaks no rule of its own', () => {
    expect(outside(atlas)).toEqual([]);
    expect(atlas.complaints).toEqual([]);
  });
});

it('is a document with its map where scripts do not run', async () => {
  const page = await browser.newPage({ viewport: SMALL_DESK, javaScriptEnabled: false, offline: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(0, 80)));
  await page.goto(`${file}#sel=ca-dk.3.3`);
  expect(await page.locator('#map .m-land').isVisible()).toBe(true);
  expect(await page.locator('[id="sel=ca-dk.3.3"]').isVisible()).toBe(true);
  expect(await page.locator('a[hreflang]:visible').count()).toBe(0);
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([file]);
  await page.context().close();
});
