import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishSite } from '../../../../src/build/hosting/finish.ts';
import { smallAtlas } from '../../support/atlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'arctic-accords-'));
const page = (language: string, more = '') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8" /><title>Atlas</title><meta name="description" content="Clause by clause"/>${more}</head><body></body></html>`;
const FILES: Readonly<Record<string, string>> = {
  'index.html': page('en'),
  'fr/index.html': page('fr'),
  'embed.html': page('en', '<meta name="robots" content="noindex" />'),
  'icon.svg': '<svg/>',
  'data/clauses.csv': 'id\r\n',
  'social/en.png': '',
};
const SITES = { told: 'https://example.org/', untold: '' } as const;
type Name = keyof typeof SITES;

const read = (site: Name, file: string): string => readFileSync(join(folder, site, file), 'utf8');

beforeAll(async () => {
  const source = join(folder, 'source');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    writeFileSync(join(source, name), text);
  }
  const names = { en: 'Arctic Accords' };
  for (const [site, root] of Object.entries(SITES)) {
    cpSync(source, join(folder, site), { recursive: true });
    const whole = { ...smallAtlas(), anchors: {} };
    await finishSite(join(folder, site), { root, names, allowedHosts: null, whole });
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site that is finished', () => {
  it('has whole addresses and a list of its pages where the build was told where it is', () => {
    expect(read('told', 'fr/index.html')).toContain('<link rel="canonical" href="https://example.org/fr/">');
    expect(read('told', 'sitemap.xml')).toContain('<loc>https://example.org/fr/</loc>');
    expect(read('told', 'robots.txt')).toContain('https://example.org/sitemap.xml');
    expect(read('told', 'index.html')).toContain('"contentUrl":"https://example.org/data/clauses.csv"');
  });

  it('has neither where it was not', () => {
    for (const name of ['sitemap.xml', 'robots.txt'])
      expect(existsSync(join(folder, 'untold', name))).toBe(false);
    for (const name of ['index.html', 'fr/index.html', 'embed.html'])
      expect(read('untold', name)).not.toMatch(/canonical|https:\/\/(?!schema\.org|opensource\.org)/);
  });

  it('lets through by its policy no script for what machines read', () => {
    for (const site of ['told', 'untold'] as const)
      expect(read(site, 'index.html')).toMatch(/script-src 'self'; /);
  });

  it('is another build at another address, and keeps no file to take', () => {
    const build = (site: Name) => /"version":"([^"]*)"/.exec(read(site, 'sw.js'))![1];
    expect(build('told')).not.toBe(build('untold'));
    const [, files] = /"files":(\{[^}]*\})/.exec(read('told', 'sw.js'))!;
    expect(Object.keys(JSON.parse(files!)).sort()).toEqual(
      ['embed.html', 'fr/index.html', 'icon.svg', 'index.html'].sort(),
    );
  });

  it('says of each file to take what it is', () => {
    expect(read('told', '_headers')).toContain(
      '\n/data/clauses.csv\n  Content-Type: text/csv; charset=utf-8',
    );
  });
});
