import { describe, expect, it } from 'vitest';
import { barePage } from '../../../../src/build/single/page.ts';

const PAGE = `<html><head><link rel="icon" href="./icon.svg" /><link rel="canonical" href="https://example.org/" />
<link rel="preload" as="font" href="./assets/a.woff2" crossorigin>
<style>p{color:red}@font-face{font-family:"N";src:url(./assets/a.woff2) format("woff2")}a{color:blue}</style></head>
<body><p>The atlas</p><script type="module" crossorigin src="./assets/main-1.js"></script>
<link rel="modulepreload" crossorigin href="./assets/b.js"><script type="application/json">{}</script></body></html>`;

describe('a page for the one file', () => {
  it('asks for nothing, and keeps all that it says', () => {
    const { html } = barePage(PAGE);
    expect(html).not.toMatch(/src=|assets|icon/);
    expect(html).toContain('<style>p{color:red}a{color:blue}</style>');
    expect(html).toContain('<link rel="canonical" href="https://example.org/" />');
    expect(html).toContain('<p>The atlas</p><script type="application/json">{}</script>');
  });

  it('gives its module and its fonts to those who put them elsewhere', () => {
    const { entry, faces } = barePage(PAGE);
    expect(entry).toBe('./assets/main-1.js');
    expect(faces).toEqual(['@font-face{font-family:"N";src:url(./assets/a.woff2) format("woff2")}']);
  });
});
