import { describe, expect, it } from 'vitest';
import { caddySnippet, headersFile, nginxSnippet } from '../../../../src/build/hosting/formats.ts';
import { hostingRules } from '../../../../src/build/hosting/rules.ts';

const policy = { 'default-src': ["'none'"] };
const PAGES = ['index.html', 'embed.html', 'briefing.html', 'fr/index.html', 'fr/embed.html'];
const rulesFor = (allowedHosts: readonly string[] | null) =>
  hostingRules(new Map(PAGES.map((page) => [page, policy])), ['sw.js', 'icon.svg'], allowedHosts);
const headersOf = (page: string, allowedHosts: readonly string[] | null = null) =>
  rulesFor(allowedHosts).pages.find(({ addresses }) => addresses.includes(page))!.headers;

describe('the headers of the site', () => {
  it('let everyone frame the embedded map and nobody another page', () => {
    expect(headersOf('embed.html')['Content-Security-Policy']).not.toContain('frame-ancestors');
    expect(headersOf('fr/embed.html')['Content-Security-Policy']).not.toContain('frame-ancestors');
    for (const page of ['index.html', 'briefing.html', 'fr/index.html'])
      expect(headersOf(page)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it('let those hosts frame the embedded map that the atlas names', () => {
    const { 'Content-Security-Policy': value } = headersOf('fr/embed.html', [
      'https://intra.example',
      '*.gov.example',
    ]);
    expect(value).toContain("frame-ancestors 'self' https://intra.example *.gov.example");
  });

  it('have files kept for good when their names tell their contents, and asked after otherwise', () => {
    const { hashed, named, pages } = rulesFor(null);
    expect(hashed.headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
    for (const { headers } of [...named, ...pages]) expect(headers['Cache-Control']).toBe('no-cache');
  });

  it('turn off every permission but the two that the page uses', () => {
    const permissions = rulesFor(null).all['Permissions-Policy']!.split(', ');
    expect(permissions.filter((permission) => !permission.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
      'fullscreen=(self)',
    ]);
  });

  it.each([
    ['_headers', headersFile, (page: string) => `\n/${page}\n  `, [...PAGES, 'sw.js']],
    ['nginx', nginxSnippet, (page: string) => `if ($uri ~ "/${page.replace('.', '\\.')}$") {`, PAGES],
    ['Caddy', caddySnippet, (page: string) => ` path /${page}`, [...PAGES, 'sw.js']],
  ] as const)('name in the form of %s what differs from other files', (_, format, mention, names) => {
    const text = format(rulesFor(null));
    for (const name of names) expect(text).toContain(mention(name));
    expect(text).toContain('/assets/');
  });

  it('hold for a folder as for its page where a server looks at addresses alone', () => {
    expect(headersFile(rulesFor(null))).toMatch(/\n\/\n.*\n/);
    expect(headersFile(rulesFor(null))).toContain('\n/fr/\n');
    expect(caddySnippet(rulesFor(null))).toContain(' path /fr/index.html /fr/\n');
  });

  it('hold for a page by the name without extension that some hosts give it', () => {
    expect(headersFile(rulesFor(null))).toContain('\n/fr/embed\n  ');
    expect(headersFile(rulesFor(null))).not.toContain('\n/index\n');
  });

  it('let the embedded map and its files into a page that shuts others out', () => {
    const { hashed, other } = rulesFor(null);
    for (const headers of [headersOf('embed.html'), hashed.headers, other])
      expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
    expect(headersOf('index.html')).not.toHaveProperty('Cross-Origin-Embedder-Policy');
  });

  it('keep for good only what is there: an error must be asked for again', () => {
    const nginx = nginxSnippet(rulesFor(null));
    expect(nginx).toMatch(/add_header Cache-Control \$\w+;/);
    expect(nginx.match(/Cache-Control[^;]* always;/)).toBeNull();
    expect(caddySnippet(rulesFor(null))).toMatch(/@accordsHashed \{\s+path \/assets\/\*\s+file\s+\}/);
  });

  it('say what files to take are, where a server would not know', () => {
    const named = ['data/clauses.csv', 'data/layers/bases.geojson', 'data/catalog.jsonld', 'icon.svg'];
    const rules = hostingRules(new Map(), named, null);
    expect(rules.named.map(({ headers }) => headers['Content-Type'])).toEqual([
      'text/csv; charset=utf-8',
      'application/geo+json',
      'application/ld+json',
      undefined,
    ]);
    for (const { headers } of rules.named) expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headersFile(rules)).toMatch(
      /\n\/data\/clauses\.csv\n {2}Content-Type: text\/csv; charset=utf-8\n/,
    );
    expect(caddySnippet(rules)).toContain('Content-Type "application/geo+json"');
    expect(nginxSnippet(rules)).toContain('{ types { } default_type application/geo+json; }');
    expect(nginxSnippet(rules)).toContain('default_type text/csv; charset utf-8;');
  });

  it('stand in one location of nginx, which no rule for all scripts of a host takes files from', () => {
    const nginx = nginxSnippet(rulesFor(null));
    expect(nginx.match(/^location .*/gm)).toEqual(['location ^~ /map/ {']);
    expect(nginx).toContain('gzip on;');
  });

  it('are said of a page in a folder after that of the root whose address it ends with', () => {
    const nginx = nginxSnippet(rulesFor(null));
    expect(nginx.indexOf('"/fr/embed\\.html$"')).toBeGreaterThan(nginx.indexOf('"/embed\\.html$"'));
  });

  it('hold in one folder of a host with Caddy, and nowhere else on it', () => {
    expect(
      caddySnippet(rulesFor(null))
        .match(/^\S.*/gm)!
        .filter((line) => !line.startsWith('#')),
    ).toEqual(['handle_path /map/* {', '}']);
  });
});
