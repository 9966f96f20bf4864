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
    ['_headers', headersFile, (page: string) => `\n/${page}\n  `],
    ['nginx', nginxSnippet, (page: string) => `\nlocation = /${page} {\n    add_header `],
    ['Caddy', caddySnippet, (page: string) => ` path /${page}`],
  ] as const)('name every page and file in the form of %s', (_, format, mention) => {
    const text = format(rulesFor(null));
    for (const name of [...PAGES, 'sw.js']) expect(text).toContain(mention(name));
    expect(text).toContain('/assets/');
  });

  it('hold for a folder as for its page where a server looks at addresses alone', () => {
    expect(headersFile(rulesFor(null))).toMatch(/\n\/\n.*\n/);
    expect(headersFile(rulesFor(null))).toContain('\n/fr/\n');
    expect(caddySnippet(rulesFor(null))).toContain(' path /fr/index.html /fr/\n');
  });

  it('are said whole in every location of nginx, which forgets those around it', () => {
    const locations = nginxSnippet(rulesFor(null)).match(/location [^{]*\{[^}]*\}/g)!;
    expect(locations.length).toBe(PAGES.length + 3);
    for (const location of locations)
      expect(location).toContain('add_header X-Content-Type-Options "nosniff" always;');
  });
});
