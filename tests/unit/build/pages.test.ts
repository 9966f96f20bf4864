import { describe, expect, it } from 'vitest';
import { addressIn, pageOf, translated } from '../../../src/build/pages.ts';

describe('a page', () => {
  it('tells its language by its folder', () => {
    expect(pageOf('/index.html')).toEqual({ language: 'en', name: 'index.html' });
    expect(pageOf('/et/embed.html')).toEqual({ language: 'et', name: 'embed.html' });
    expect(pageOf('et/notes/index.html')).toEqual({ language: 'et', name: 'notes/index.html' });
  });

  it('in another language has its own tag and script, and finds its files folders up', () => {
    const html = '<html lang="en"><link href="./icon.svg"><script src="/src/pages/atlas.en.ts"></script>';
    expect(translated(html, 'da/index.html')).toBe(
      '<html lang="da"><link href="../icon.svg"><script src="/src/pages/atlas.da.ts"></script>',
    );
  });

  it('below the folder of its language finds them further up', () => {
    expect(translated('<link href="./icon.svg">', 'briefings/x/index.html')).toBe(
      '<link href="../../icon.svg">',
    );
    expect(addressIn('/briefings/x/index.html', 'fr')).toBe('../../fr/briefings/x/');
    expect(addressIn('/fr/briefings/x/index.html', 'en')).toBe('../../../briefings/x/');
  });

  it('leads to itself in every language by a relative address', () => {
    expect(addressIn('/index.html', 'fr')).toBe('./fr/');
    expect(addressIn('/fr/index.html', 'en')).toBe('../');
    expect(addressIn('/fr/embed.html', 'et')).toBe('../et/embed.html');
  });
});
