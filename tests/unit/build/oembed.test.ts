import { describe, expect, it } from 'vitest';
import { oEmbedOf } from '../../../src/build/oembed.ts';
import { siteRoot } from '../../../src/build/site-root.ts';

describe('an answer of oEmbed', () => {
  it('has the frame in it, in the language of its page, at the address of the site', () => {
    const answer = oEmbedOf('da', 'De arktiske aftaler', 'https://example.org/map/');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Kort over de arktiske aftaler',
      provider_name: 'De arktiske aftaler',
      provider_url: 'https://example.org/map/',
      width: 640,
      height: 480,
    });
    expect(answer.html).toContain('src="https://example.org/map/da/embed.html"');
  });

  it('is relative to itself where the build was not told the address', () => {
    const srcOf = (html: string) => /src="([^"]*)"/.exec(html)?.[1] ?? '';
    const from = (at: string, html: string) => new URL(srcOf(html), at).pathname;
    expect(from('http://x/map/oembed.json', oEmbedOf('en', 'Atlas', '').html)).toBe('/map/embed.html');
    expect(from('http://x/map/fr/oembed.json', oEmbedOf('fr', 'Atlas', '').html)).toBe('/map/fr/embed.html');
    expect(oEmbedOf('en', 'Atlas', '')).not.toHaveProperty('provider_url');
  });

  it('refuses what is no address of a site', () => {
    expect(siteRoot(undefined)).toBe('');
    expect(siteRoot('https://example.org/map')).toBe('https://example.org/map/');
    for (const told of ['example.org', 'javascript:alert(1)', 'https://example.org/?x=1'])
      expect(() => siteRoot(told)).toThrow('SITE: found');
  });
});
