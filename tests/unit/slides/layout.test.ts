import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../src/briefing/cited.ts';
import { parseRichText, plainWords } from '../../../src/model/rich-text.ts';
import { heightOfText } from '../../../src/slides/fit.ts';
import { layOutStart, layOutStep, SLIDE } from '../../../src/slides/layout.ts';
import { pagesOf } from '../../../src/slides/pages.ts';
import { atlas, deckOf } from './support.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 400 });
const texts = words.map((all) => all.join(' ').slice(0, 5000));

describe('the words of a slide', () => {
  it('keep within their boxes and off the map, however many they are', () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const layout = layOutStep(title.slice(0, 300), parseRichText(text));
        for (const { box, height } of [layout.title, layout.text]) {
          expect(height).toBeLessThanOrEqual(box.height + 1e-6);
          expect(box.x + box.width).toBeLessThan(layout.picture.x);
          expect(box.y + box.height).toBeLessThan(layout.foot.y);
        }
        expect(layout.title.box.y + layout.title.box.height).toBeLessThanOrEqual(layout.text.box.y);
        const start = layOutStart(title.slice(0, 300), parseRichText(text), parseRichText('One line.'));
        expect(start.text.height).toBeLessThanOrEqual(start.text.box.height + 1e-6);
        expect(start.small.box.y + start.small.box.height).toBeLessThan(SLIDE.height);
      }),
      { numRuns: 60 },
    );
  });

  it('are as large as they can be, and take more of the slide where they are many', () => {
    const short = layOutStep('Title', parseRichText('Short.'));
    const long = layOutStep('Title', parseRichText('Many words are here. '.repeat(120)));
    expect(short.text.size).toBeGreaterThan(long.text.size);
    expect(long.picture.width).toBeLessThan(short.picture.width);
  });

  it('go on on further slides where they would be too small, and none is lost', async () => {
    const text = `${'Words that are many. '.repeat(20)}\n\n- ${'An item. '.repeat(15)}\n`.repeat(8);
    const briefing = {
      id: 'x',
      title: {},
      summary: {},
      steps: [{ title: { en: 'T' }, text: { en: text }, view: {} }],
    };
    const { slides } = await deckOf(briefing as never);
    expect(slides.slice(1, 3).map(({ kind, title }) => [kind, title])).toEqual([
      ['step', 'T'],
      ['list', 'T'],
    ]);
    const blocks = parseRichText(text);
    const pages = pagesOf(blocks, 12, () => ({ width: 400, height: 200 }));
    for (const page of pages) expect(heightOfText(page, 12, 400)).toBeLessThanOrEqual(200);
    expect(
      pages
        .flat()
        .map((block) => JSON.stringify(block))
        .join().length,
    ).toBeGreaterThan(plainWords(text).length);
  });
});

describe('the sources of a briefing', () => {
  it('are those of what its steps show and link to, each once', () => {
    const step = (view: object, text = '') => ({ title: '', text, view, notes: '' });
    const cited = citedIn(atlas, {
      steps: [
        step({ sel: 'ca-dk.3.3' }),
        step({ agreement: 'ca-dk' }, '[x](#sel=hq.nuuk) [y](#sel=mou-2026.1)'),
      ],
    });
    const titles = cited.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const { clause, agreement } = atlas.clauseById.get('ca-dk.3.3')!;
    expect(titles).toContain(agreement.sources.find(({ id }) => id === clause.source.id)!.title);
    for (const { title } of atlas.featureById.get('hq.nuuk')!.feature.properties.sources)
      expect(titles).toContain(title);
    expect(citedIn(atlas, { steps: [step({ sel: 'nothing.here' })] })).toEqual([]);
  });
});
