import { describe, expect, it } from 'vitest';
import { addressIn, pageOf, translated } from '../../../src/build/pages.ts';

describe('a page', () => {
  it('tells its language by its folder', () => {
    expect(pageOf('/index.html')).toEqual({ language: 'en', name: 'index.html' });
    expect(pageOf('/et/embed.html')).toEqual({ language: 'et', name: 'embed.html' });
    expect(pageOf('et/notes/index.html')).toEqual({ language: 'et', name: 'notes/index.html' });
  });

  it('in another language has its own tag and script, and finds its files one folder up', () => {
    const html = '<html lang="en"><link href="./icon.svg"><script src="/src/pages/atlas.en.ts"></script>';
    expect(translated(html, 'da')).toBe(
      '<html lang="da"><link href="../icon.svg"><script src="/src/pages/atlas.da.ts"></script>',
    );
  });

  it('leads to itself in every language by a relative address', () => {
    expect(addressIn('/index.html', 'fr')).toBe('./fr/');
    expect(addressIn('/fr/index.html', 'en')).toBe('../');
    expect(addressIn('/fr/embed.html', 'et')).toBe('../et/embed.html');
  });
});
