import { describe, expect, it } from 'vitest';
import { fontsFirst, rebased, scriptsLast } from '../../../src/build/inline-css.ts';
import { layoutWords, sizeRule } from '../../../src/build/poster-layout.ts';

describe('a style sheet in the page', () => {
  it('finds its files from where the page lies', () => {
    expect(rebased('a{src:url(x.woff2)}b{src:url("./y.png")}', './assets')).toBe(
      'a{src:url(./assets/x.woff2)}b{src:url(./assets/y.png)}',
    );
    expect(rebased('a{src:url(x.woff2)}', '../assets')).toBe('a{src:url(./../assets/x.woff2)}');
  });

  it('leaves addresses that depend on no folder', () => {
    const css = 'a{src:url(data:font/woff2;base64,AA)}b{fill:url(#p)}c{src:url("https://x.test/y")}';
    expect(rebased(css, './assets')).toBe(css);
  });
});

describe('the scripts of a page', () => {
  it('come after all that can be seen', () => {
    const html =
      '<head><link rel="modulepreload" href="./b.js"><script type="module" src="./a.js"></script></head><body><p>x</p></body>';
    expect(scriptsLast(html)).toBe(
      '<head></head><body><p>x</p><link rel="modulepreload" href="./b.js"><script type="module" src="./a.js"></script></body>',
    );
  });

  it('stay out of a page that has none', () => {
    expect(scriptsLast('<body></body>')).toBe('<body></body>');
  });
});

describe('a layout of the poster', () => {
  const words =
    '<g class="m-words" aria-hidden="true"><g fill="a" font-size="10" letter-spacing="2"><text x="1" y="2"><tspan dy="12">A</tspan></text></g></g>';
  const set = layoutWords(`<svg>${words}</svg>`, 'far', { x: 4, y: 5, scale: 0.5 });

  it('is put at its place, in its scale', () => {
    expect(set).toContain('class="m-words in-far" transform="translate(4 5)scale(2)"');
    expect(sizeRule('far', 0.5)).toContain('.in-far{--r:calc(var(--u)*0.5)');
  });

  it('sets its words by the size of the screen', () => {
    expect(set).toContain('font-size="calc(10px*var(--r))"');
    expect(set).toContain('letter-spacing="0.2em"');
    expect(set).toContain('dy="1.2em"');
  });
});

describe('the fonts of a page', () => {
  const face = (file: string, range: string) =>
    `@font-face{font-family:A;src:url(./${file}.woff2)format("woff2");unicode-range:${range}}`;
  const html = (words: string) =>
    `<head><meta charset="utf-8"><style>${face('latin', 'U+??,U+131')}${face('ext', 'U+100-2BA')}</style></head><body>${words}</body>`;
  const asked = (page: string) =>
    [...fontsFirst(page).matchAll(/rel="preload"[^>]*href="([^"]*)"/g)].map((m) => m[1]);

  it('are asked for before its styles, those that hold letters of its words alone', () => {
    expect(asked(html('<p>a</p>'))).toEqual(['./latin.woff2']);
    expect(asked(html('<p>aš</p>'))).toEqual(['./latin.woff2', './ext.woff2']);
    expect(fontsFirst(html('a')).indexOf('preload')).toBeLessThan(fontsFirst(html('a')).indexOf('<style>'));
  });

  it('are not asked for what is shown without a script alone', () => {
    expect(asked(html('<p>a</p><noscript>š</noscript>'))).toEqual(['./latin.woff2']);
  });
});
