import { describe, expect, it } from 'vitest';
import { inlineHashes } from '../../../../src/build/csp.ts';
import { linkedDataOf, withLinkedData } from '../../../../src/build/hosting/linked-data.ts';
import { isPublic, withMetadata } from '../../../../src/build/hosting/metadata.ts';
import { robots, sitemap } from '../../../../src/build/hosting/sitemap.ts';
import { LANGUAGES } from '../../../../src/model/text.ts';
import { TITLES } from '../../../../src/share/titles.ts';
import { smallAtlas } from '../../support/atlas.ts';

const SITE = 'https://example.org/map/';
const PAGES = new Set(['index.html', 'fr/index.html', 'embed.html', 'fr/embed.html', 'briefing.html']);
const html = (more = '') =>
  `<html lang="en"><head><meta charset="utf-8"><title>Atlas "of" all</title><meta name="description" content="Clause by clause"/>${more}</head><body></body></html>`;
const FRAME = html('<meta name="robots" content="noindex" />');

type Tag = Readonly<Record<string, string>>;
const tags = (page: string, name: string): Tag[] =>
  [...page.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, attributes]) =>
    Object.fromEntries(
      [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
    ),
  );
const property = (page: string, name: string) =>
  tags(page, 'meta')
    .filter((tag) => tag.property === name)
    .map(({ content }) => content);
const links = (page: string, rel: string) => tags(page, 'link').filter((tag) => tag.rel === rel);

describe('a page of a site whose address is known', () => {
  const french = withMetadata(html(), 'fr/index.html', PAGES, SITE);

  it('says which address is its own, and where it is in other languages', () => {
    expect(links(french, 'canonical')).toEqual([{ rel: 'canonical', href: `${SITE}fr/` }]);
    expect(links(french, 'alternate').map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['en', SITE],
      ['fr', `${SITE}fr/`],
      ['x-default', SITE],
    ]);
    expect(links(withMetadata(html(), 'briefing.html', PAGES, SITE), 'alternate')).toEqual([]);
  });

  it('says how it is shown where someone names it', () => {
    expect(property(french, 'og:title')).toEqual(['Atlas &quot;of&quot; all']);
    expect(property(french, 'og:description')).toEqual(['Clause by clause']);
    expect(property(french, 'og:locale')).toEqual(['fr_CA']);
    expect(property(french, 'og:locale:alternate')).toEqual(['en_GB']);
    expect(property(french, 'og:url')).toEqual([`${SITE}fr/`]);
    expect(property(french, 'og:image')).toEqual([`${SITE}social/fr.png`]);
    expect(property(french, 'og:image:alt')).toEqual([TITLES.fr.frame]);
    expect(french).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it('leads from a frame to the page that it is a part of', () => {
    const frame = withMetadata(FRAME, 'fr/embed.html', PAGES, SITE);
    expect(links(frame, 'canonical')).toEqual([{ rel: 'canonical', href: `${SITE}fr/` }]);
    expect(frame).not.toContain('noindex');
    expect(links(frame, 'alternate')).toEqual([]);
  });

  it('is in the list for search machines, with its other languages, unless it is a frame or missing', () => {
    const listed = [...PAGES].filter((page) => isPublic(page, page.endsWith('embed.html') ? FRAME : html()));
    const map = sitemap(listed, SITE);
    expect([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      SITE,
      `${SITE}fr/`,
      `${SITE}briefing.html`,
    ]);
    expect(map.match(/hreflang="fr" href="https:\/\/example.org\/map\/fr\/"/g)).toHaveLength(2);
    expect(isPublic('404.html', '<title>404</title>')).toBe(false);
  });

  it('is told of in the file for robots where these look for it, at the root of the host', () => {
    expect(robots(SITE)).toBeNull();
    expect(robots('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
  });
});

describe('a page of a site whose address is not known', () => {
  it('has nothing that needs a whole address', () => {
    for (const page of PAGES) {
      const found = withMetadata(page.endsWith('embed.html') ? FRAME : html(), page, PAGES, '');
      expect(found).not.toMatch(/https?:|canonical|og:url|og:image|twitter/);
      expect(property(found, 'og:title')).toHaveLength(1);
    }
  });

  it('leads to its other languages by relative addresses', () => {
    const hrefs = (page: string) =>
      links(withMetadata(html(), page, PAGES, ''), 'alternate').map(({ href }) => href);
    expect(hrefs('index.html')).toEqual(['./', 'fr/', './']);
    expect(hrefs('fr/index.html')).toEqual(['../', './', '../']);
  });

  it('keeps its frames out of search machines', () => {
    expect(withMetadata(FRAME, 'embed.html', PAGES, '')).toContain('noindex');
  });
});

describe('what the atlas is, for machines', () => {
  const whole = { ...smallAtlas(), anchors: {} };
  const dataIn = (page: string, root: string) => linkedDataOf(page, whole, root);

  it.each(LANGUAGES)('leads from the page to the files to take and their catalogue, in %s', (language) => {
    const page = language === 'en' ? 'index.html' : `${language}/index.html`;
    const addresses = (root: string): string[] =>
      [
        ...JSON.stringify(dataIn(page, root)).matchAll(/"(?:url|contentUrl|primaryImageOfPage)":"([^"]*)"/g),
      ].map(([, address]) => new URL(address!, SITE + page).href.slice(SITE.length));
    const folder = page.replace('index.html', '');
    expect(addresses('')).toEqual(addresses(SITE));
    expect(addresses('')).toEqual([
      folder,
      `social/${language}.png`,
      folder,
      'data/catalog.jsonld',
      `${folder}data/clauses.csv`,
      `${folder}data/places.csv`,
    ]);
  });

  it('is data that no browser runs, whatever stands in it, and so needs no leave of a policy', () => {
    const page = withLinkedData(html(), { name: '</script><script>alert(1)</script>' });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(inlineHashes(page).scripts).toEqual([]);
    const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
    expect(JSON.parse(text!)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});
