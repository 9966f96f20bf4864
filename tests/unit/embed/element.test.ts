import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleElement } from '../../../src/build/element.ts';
import { fragmentOf, fragmentSince, pageAddress } from '../../../src/embed/element/address.ts';
import { changesOf } from '../../../src/embed/element/changes.ts';
import { readFrameMessage } from '../../../src/embed/element/read.ts';
import { parseFragment } from '../../../src/state/fragment.ts';
import { smallAtlas } from '../support/atlas.ts';

const attributes =
  (given: Record<string, string>) =>
  (name: string): string | null =>
    given[name] ?? null;
const never = (name: string): never => {
  throw new Error(name);
};

describe('the module of the element', () => {
  it('is one file of less than 5 kB, and needs nothing else', async () => {
    const code = await bundleElement();
    expect(brotliCompressSync(code).length).toBeLessThan(5000);
    expect(code).not.toMatch(/\bimport\s*[({'"]|\bfrom\s*['"]|innerHTML|eval\(/);
  });
});

describe('the attributes', () => {
  it('are the fragment, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const fragment = fragmentOf(attributes({ select: words, theme: 'cyber' }), never);
        expect(fragment.split('&').at(-1)).toBe('theme=cyber');
        expect(fragment).not.toMatch(/[<>"#\s]/);
      }),
    );
    const all = { at: '-50,72,3', select: 'hq.ottawa', layers: 'bases', on: '2026', scheme: 'dark' };
    expect(parseFragment(smallAtlas(), fragmentOf(attributes(all), never))).toMatchObject({
      values: { selection: { id: 'hq.ottawa' }, layers: ['bases'], on: '2026', scheme: 'dark' },
      notices: [],
    });
  });

  it('changed since the map was left replace what they name, and no more', () => {
    const left = '#at=10,78,4.25&sel=hq.tallinn&layers=bases&mine=1';
    const since = (changed: string[], given: Record<string, string>) =>
      fragmentSince(left, new Set(changed), attributes(given), never);
    expect(since([], { select: 'ca-eu' })).toBe(left.slice(1));
    expect(since(['select', 'lang'], { select: 'ca-eu', lang: 'fr' })).toBe(
      'at=10,78,4.25&layers=bases&mine=1&sel=ca-eu',
    );
    expect(since(['select', 'layers'], {})).toBe('at=10,78,4.25&mine=1');
    expect(since(['at'], { at: '0,70,3' })).toBe(
      'sel=hq.tallinn&layers=bases&mine=1&at=0,70,3'.replace(/,/g, '%2C'),
    );
  });

  it('too long to be meant are left out and told', () => {
    const told: string[] = [];
    const fragment = fragmentOf(attributes({ select: 'x'.repeat(1e6), on: '2026' }), (name) =>
      told.push(name),
    );
    expect([fragment, told]).toEqual(['on=2026', ['select']]);
  });

  it.each([
    [{}, 'https://atlas.example/a/embed.html'],
    [{ lang: 'en' }, 'https://atlas.example/a/embed.html'],
    [{ lang: 'fr-CA' }, 'https://atlas.example/a/fr/embed.html'],
    [{ lang: 'FR' }, 'https://atlas.example/a/fr/embed.html'],
    [{ src: '' }, 'https://atlas.example/a/embed.html'],
    [{ lang: 'de' }, 'https://atlas.example/a/embed.html'],
    [{ src: '/maps/embed.html' }, 'https://host.example/maps/embed.html'],
    [{ src: 'https://x.example/fr/embed.html#at=1' }, 'https://x.example/fr/embed.html'],
    [{ src: 'https://x.example/fr/embed.html', lang: 'et' }, 'https://x.example/et/embed.html'],
    [{ src: 'https://x.example/da/embed.html', lang: 'en' }, 'https://x.example/embed.html'],
  ])('%j lead to %s', (given, address) => {
    const read = attributes(given as Record<string, string>);
    const url = pageAddress(read, 'https://host.example/brief/', 'https://atlas.example/a/arctic-accords.js');
    expect(url.href).toBe(address);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JavaScript:x', 'blob:x', 'http://['])(
    'lead nowhere by src=%j',
    (src) => {
      expect(() => pageAddress(attributes({ src }), 'https://a.example/', 'https://b.example/')).toThrow();
    },
  );

  it('changed at once are as few messages as there are kinds, the way last', () => {
    const now = { select: 'ca-eu', theme: 'cyber,maritime', on: '', at: '1,70,3' };
    expect(changesOf(['at', 'party', 'theme', 'on', 'select', 'layers'], attributes(now))).toEqual([
      { type: 'layers', ids: null },
      { type: 'filter', theme: ['cyber', 'maritime'], party: [], on: null },
      { type: 'select', target: 'ca-eu' },
      { type: 'fly', at: '1,70,3' },
    ]);
  });
});

describe('what the frame says', () => {
  const select = {
    accords: 1,
    type: 'select',
    target: 'hq.nuuk',
    kind: 'feature',
    name: 'Nuuk',
    clauses: ['ca-dk.1.1'],
    lng: -51,
    lat: 64,
    fragment: '#sel=hq.nuuk',
  };

  it('is taken as it is meant', () => {
    expect(readFrameMessage({ ...select, more: 1 })).toEqual({
      type: 'select',
      detail: { id: 'hq.nuuk', kind: 'feature', name: 'Nuuk', clauses: ['ca-dk.1.1'], lng: -51, lat: 64 },
      fragment: '#sel=hq.nuuk',
    });
  });

  it('is believed in no other form', () => {
    const keys = ['target', 'kind', 'name', 'clauses', 'lng', 'lat', 'fragment', 'accords', 'type'] as const;
    const other = fc
      .anything()
      .filter(
        (value) =>
          value !== null && typeof value !== 'string' && typeof value !== 'number' && !Array.isArray(value),
      );
    fc.assert(
      fc.property(fc.constantFrom(...keys), other, (key, value) => {
        expect(readFrameMessage({ ...select, [key]: value })).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readFrameMessage(value)).toBeNull();
      }),
    );
    expect(readFrameMessage({ accords: 1, type: 'constructor' })).toBeNull();
    expect(readFrameMessage({ ...select, lng: Number.NaN })).toBeNull();
    expect(readFrameMessage({ ...select, name: 'x'.repeat(1e6) })).toBeNull();
    expect(readFrameMessage({ accords: 1, type: 'height', px: Number.POSITIVE_INFINITY })).toBeNull();
  });
});
