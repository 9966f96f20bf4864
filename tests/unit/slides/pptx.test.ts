import { dirname, posix } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/slides/deck.ts';
import { pptxOf } from '../../../src/slides/pptx.ts';
import { deckOf, flawOf, shipped } from './support.ts';

const partsIn = (deck: Deck): Map<string, string> =>
  new Map(Object.entries(unzipSync(pptxOf(deck))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const isXml = (name: string): boolean => /\.(?:xml|rels|svg)$/.test(name);
const texts = (part: string | undefined): string[] =>
  [...(part ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text!);
const targets = (part: string | undefined) =>
  [...(part ?? '').matchAll(/Target="([^"]*)"( TargetMode="External")?/g)].map(([, target, outside]) => ({
    target: target!,
    outside: outside !== undefined,
  }));

const own = (change: object = {}, step: object = {}) =>
  ({
    id: 'mine',
    title: { en: 'Mine' },
    summary: { en: 'About *it*' },
    steps: [{ title: { en: 'One' }, text: { en: 'Text' }, view: {}, ...step }],
    ...change,
  }) as never;

describe('slides of a briefing', () => {
  it('are a package whose every part has a type and whose every relation leads to a part', async () => {
    const parts = partsIn(await deckOf(shipped('canada-denmark')));
    const [first] = parts.keys();
    expect(first).toBe('[Content_Types].xml');
    const types = parts.get('[Content_Types].xml')!;
    for (const name of parts.keys()) {
      const ending = name.slice(name.lastIndexOf('.') + 1);
      expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`), name).toBe(
        true,
      );
    }
    for (const [, name] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.has(name!), name).toBe(true);
    const relations = [...parts].filter(([name]) => name.endsWith('.rels'));
    for (const [name, part] of relations) {
      const owner = posix.join(dirname(dirname(name)), posix.basename(name, '.rels'));
      if (name !== '_rels/.rels') expect(parts.has(owner), name).toBe(true);
      for (const { target, outside } of targets(part))
        expect(outside ? target.startsWith('https://') : parts.has(target.slice(1)), target).toBe(true);
      const ids = [...part.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
      const named = [...(parts.get(owner) ?? '').matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id);
      for (const id of named) expect(ids, `${owner} ${id}`).toContain(id);
    }
    for (const [name, part] of parts) if (isXml(name)) expect(flawOf(part), name).toBeNull();
  });

  it('are a start, a step each with map, alternative text and notes, and the sources', async () => {
    const deck = await deckOf(
      own(
        {},
        { notes: { en: 'Say *this*\n\n- one' }, view: { sel: 'ca-dk.3.3' }, text: { en: 'A *b*\n\n- c' } },
      ),
    );
    expect(deck.slides.map(({ kind }) => kind)).toEqual(['start', 'step', 'list']);
    const parts = partsIn(deck);
    expect(texts(parts.get('ppt/slides/slide1.xml')).slice(0, 3)).toEqual(['Mine', 'About ', 'it']);
    const step = parts.get('ppt/slides/slide2.xml')!;
    expect(texts(step).slice(0, 4)).toEqual(['One', 'A ', 'b', 'c']);
    expect(step).toMatch(/<a:rPr[^>]* i="1"\/><a:t>b</);
    expect(step).toMatch(/<a:buChar char="•"\/><\/a:pPr><a:r><a:rPr[^>]*\/><a:t>c</);
    expect(step).toContain('descr="Map 1"');
    expect(step).toContain('asvg:svgBlip');
    expect(step).toContain('type="slidenum"');
    expect(texts(parts.get('ppt/notesSlides/notesSlide2.xml')).slice(0, 3)).toEqual(['Say ', 'this', 'one']);
    expect(texts(parts.get('ppt/slides/slide3.xml')).join('')).toContain('todaysurvey.life');
    expect(parts.get('ppt/media/map2.svg')).toBe('<svg id="1"/>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Mine</dc:title>');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
  });

  it('link to https as it is, to the atlas at its address, and to nothing where it has none', async () => {
    const text = {
      en: '[a](https://example.com/?a=1&b="2") [b](#sel=hq.nuuk) [c](javascript:alert(1)) [d](#x)',
    };
    const linked = partsIn(await deckOf(own({}, { text })));
    const outside = (parts: Map<string, string>) =>
      targets(parts.get('ppt/slides/_rels/slide2.xml.rels')).filter((each) => each.outside);
    expect(outside(linked).map(({ target }) => target)).toEqual([
      'https://example.com/?a=1&amp;b=&quot;2&quot;',
      'https://example.org/map/#sel=hq.nuuk',
    ]);
    const bare = partsIn(await deckOf(own({}, { text }), { addressOf: null }));
    expect(outside(bare)).toHaveLength(1);
    expect(texts(bare.get('ppt/slides/slide2.xml')).join('')).toContain('b [c](javascript:alert(1)) [d](#x)');
  });

  it('hold any text as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const all = { en: `${text}<script>]]>&amp;</a:t>` };
        const deck = await deckOf(own({ title: all, summary: all }, { title: all, text: all, notes: all }));
        for (const [name, part] of partsIn(deck)) if (isXml(name)) expect(flawOf(part), name).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('speak the language of the page', async () => {
    const parts = partsIn(await deckOf(shipped('canada-eu'), { language: 'et' }));
    const langs = [...parts.values()].flatMap((part) => [...part.matchAll(/ lang="([^"]*)"/g)]);
    expect(new Set(langs.map(([, lang]) => lang))).toEqual(new Set(['et-EE']));
  });
});
