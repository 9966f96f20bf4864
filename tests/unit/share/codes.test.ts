import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.ts';
import { elementCode, frameCode, linkOf, type Shared } from '../../../src/share/codes.ts';
import { isFluid, type Size } from '../../../src/share/size.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The opening tags of a code, read as a browser reads them: a quote ends a value, and an angle bracket a tag. */
function tagsOf(code: string): Tag[] {
  return [...code.matchAll(/<([a-z-]+)((?: [a-z]+="[^"]*")*)>/g)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)]),
    ),
  }));
}

const text = fc.string({ unit: 'binary', maxLength: 60 });
const hostile = fc.oneof(
  text,
  fc.constantFrom('"><script>alert(1)</script>', "' onload='x", '&quot;&lt;', '</iframe>', '\u202e\u0000'),
);
const size: fc.Arbitrary<Size> = fc.oneof(
  fc.record({ width: fc.integer({ min: 200, max: 4096 }), height: fc.integer({ min: 200, max: 4096 }) }),
  fc.record({
    ratio: fc.tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 1, max: 21 })),
    height: fc.integer({ min: 200, max: 900 }),
  }),
);
const shared: fc.Arbitrary<Shared> = fc.record({
  site: fc.constant({ root: 'https://example.org/a map/', index: '' as const }),
  language: fc.constantFrom(...LANGUAGES),
  fragment: hostile.map((value) => `#sel=ca-dk.3.3&layers=${encodeURIComponent(value.toWellFormed())}`),
  size,
  subject: fc.option(hostile),
});

describe('the code of a frame', () => {
  it('says back what it was made of, whatever that is, and is one tag', () => {
    fc.assert(
      fc.property(shared, (of) => {
        const code = frameCode(of);
        const [frame, ...others] = tagsOf(code);
        expect(others).toEqual([]);
        expect(code.match(/</g)).toHaveLength(2);
        const { src = '', title = '', width, height, style = '' } = frame?.attributes ?? {};
        expect(src).toBe(
          `https://example.org/a map/${of.language === 'en' ? '' : `${of.language}/`}embed.html${of.fragment}`,
        );
        expect(title.endsWith(of.subject ? `: ${of.subject}` : '')).toBe(true);
        expect(height).toBe(String(of.size.height));
        expect(width).toBe(isFluid(of.size) ? '100%' : String(of.size.width));
        expect(style.includes('aspect-ratio')).toBe(isFluid(of.size));
      }),
    );
  });

  it('is complete without a script: it waits, may fill the screen, tells nobody, and is shut in', () => {
    const code = frameCode({
      site: { root: 'https://example.org/', index: '' },
      language: 'fr',
      fragment: '',
      size: { width: 640, height: 480 },
      subject: null,
    });
    expect(tagsOf(code)).toEqual([
      {
        name: 'iframe',
        attributes: {
          src: 'https://example.org/fr/embed.html',
          title: 'Carte des accords de l’Arctique',
          width: '640',
          height: '480',
          loading: 'lazy',
          allow: 'fullscreen',
          referrerpolicy: 'no-referrer',
          sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
          style: 'border:0;max-width:100%',
        },
      },
    ]);
  });
});

describe('the code of the element', () => {
  it('says in attributes what a fragment says, and leads to the atlas from inside', () => {
    fc.assert(
      fc.property(shared, (of) => {
        const [script, element, link, ...others] = tagsOf(elementCode(of));
        expect(others).toEqual([]);
        expect([script?.name, element?.name, link?.name]).toEqual(['script', 'arctic-accords', 'a']);
        expect(script?.attributes.src).toBe('https://example.org/a map/arctic-accords.js');
        const said = new URLSearchParams(of.fragment.slice(1).replaceAll('+', '%2B'));
        expect(element?.attributes.select).toBe('ca-dk.3.3');
        expect(element?.attributes.layers).toBe(said.get('layers'));
        expect(element?.attributes.lang).toBe(of.language);
        expect(link?.attributes.href).toBe(linkOf(of));
      }),
    );
  });

  it('leaves out what only the whole atlas knows', () => {
    const code = elementCode({
      site: { root: 'https://example.org/', index: 'index.html' },
      language: 'en',
      fragment: '#at=-42,72,3&panel=reading&renderer=gl&foreign=1',
      size: { ratio: [3, 2], height: 480 },
      subject: null,
    });
    expect(Object.keys(tagsOf(code)[1]?.attributes ?? {})).toEqual(['at', 'lang', 'style']);
    expect(code).toContain('https://example.org/index.html#at=-42,72,3&amp;panel=reading');
  });
});
