import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAgreement, fromFilters, fromSelection, plain } from '../../../src/briefing/begin.ts';
import { type Draft, EMPTY, jsonOf, moved, stepOf } from '../../../src/briefing/draft.ts';
import { changed, historyOf, redone, undone } from '../../../src/briefing/history.ts';
import { openBriefing } from '../../../src/briefing/open.ts';
import { readOwn } from '../../../src/briefing/own.ts';
import { valuesOf } from '../../../src/briefing/view.ts';
import { fileNameOf, fragmentHolding } from '../../../src/briefing/workshop.ts';
import { t } from '../../../src/i18n/index.ts';
import { hasHidden, linkTargets, parseRichText, plainWords } from '../../../src/model/rich-text.ts';
import { isTooLong } from '../../../src/share/address.ts';
import { initialState } from '../../../src/state/actions.ts';
import { clausePasses } from '../../../src/state/selectors.ts';
import { atlas } from '../search/finders.ts';

const writing = { atlas, language: 'fr', words: t('fr') } as const;
const visible = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  .filter((text) => text.trim() !== '' && !hasHidden(text) && linkTargets(text).length === 0);
const drafts: fc.Arbitrary<Draft> = fc
  .tuple(visible, fc.array(fc.tuple(visible, visible, visible), { minLength: 1, maxLength: 8 }))
  .map(([title, steps]) => ({
    ...EMPTY,
    title: { da: title },
    steps: steps.map(([name, text, notes]) => ({
      ...stepOf('da', name, text, { sel: 'hq.ottawa', at: '-40,72.5,4' }),
      notes: { en: notes },
    })),
  }));

describe('a briefing in the making', () => {
  it('comes back from its file and from its link as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        const { briefing, notices } = readOwn(jsonOf(draft, 2));
        expect(notices).toEqual([]);
        expect(JSON.parse(jsonOf(briefing!))).toEqual(JSON.parse(jsonOf(draft)));
        const id = (await fragmentHolding(draft)).slice('#briefing='.length).replace('&step=1', '');
        const opened = await openBriefing(id, [], 'da');
        expect(opened.briefing?.steps.map(({ title }) => title)).toEqual(
          draft.steps.map(({ title }) => title.da),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is put into any order and back, and loses no step', () => {
    fc.assert(
      fc.property(drafts, fc.nat(9), fc.nat(9), (draft, from, to) => {
        const there = moved(draft, from, to);
        expect(new Set(there.steps)).toEqual(new Set(draft.steps));
        if (there === draft) return;
        expect(there.steps[to]).toBe(draft.steps[from]);
        expect(moved(there, to, from)).toEqual(draft);
      }),
    );
  });

  it('is undone step by step to where it began, and done again', () => {
    fc.assert(
      fc.property(fc.array(drafts, { minLength: 1, maxLength: 9 }), (changes) => {
        const made = changes.reduce((history, draft) => changed(history, draft), historyOf(EMPTY));
        let back = made;
        for (let before = undone(back); before; before = undone(back)) back = before;
        expect(back.present).toBe(EMPTY);
        for (let next = redone(back); next; next = redone(back)) back = next;
        expect(back.present).toBe(changes.at(-1));
      }),
    );
  });

  it('takes what is written into one field as one change', () => {
    const written = ['W', 'Wo', 'Wor'].reduce(
      (history, title) => changed(history, { ...EMPTY, title: { en: title } }, 'title'),
      historyOf(EMPTY),
    );
    expect(undone(written)?.present).toBe(EMPTY);
  });

  it('begins with the clauses of an agreement in their order, each with its places, and nothing that cannot be used', () => {
    for (const { id, articles } of atlas.agreements) {
      const draft = fromAgreement(writing, id);
      const clauses = articles.flatMap((article) => article.clauses);
      expect(draft.steps.map(({ view }) => view.sel ?? view.agreement)).toEqual([
        id,
        ...clauses.map((clause) => clause.id),
      ]);
      expect(plainWords(draft.steps[1]!.text.fr!)).toContain(clauses[0]!.text.fr);
      expect(readOwn(jsonOf(draft)).notices).toEqual([]);
      for (const { view } of draft.steps) expect(valuesOf(atlas, view).notices).toEqual([]);
    }
  });

  it('begins with a place and the clauses that speak of it, or with what the filters let through', () => {
    const place = fromSelection(writing, { kind: 'feature', id: 'hq.tallinn' });
    expect(place.steps.map(({ view }) => view.sel)).toEqual([
      'hq.tallinn',
      ...atlas.featureById.get('hq.tallinn')!.feature.properties.clauses,
    ]);
    const filters = { ...initialState(atlas).filters, theme: ['cyber'] as const };
    const state = { ...initialState(atlas), filters };
    const passing = [...atlas.clauseById.values()].filter((clause) => clausePasses(atlas, filters, clause));
    const { steps } = fromFilters(writing, state);
    expect(steps[0]?.view).toMatchObject({ theme: 'cyber' });
    expect(steps.slice(1).map(({ view }) => view.sel)).toEqual(passing.map(({ clause }) => clause.id));
  });

  it('takes words of the atlas as words, whatever signs are in them', () => {
    fc.assert(
      fc.property(visible, (words) => {
        expect(plainWords(plain(words)).replace(/\s+/g, ' ').trim()).toBe(words.replace(/\s+/g, ' ').trim());
        expect(parseRichText(plain(words)).every(({ kind }) => kind === 'paragraph')).toBe(true);
      }),
    );
  });

  it('is too long for a link beyond 8,000 characters, and has a file name of plain letters', async () => {
    // Letters in an order that packing cannot foresee (a generator of Lehmer).
    let seed = 1;
    const noise = Array.from({ length: 12_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(97 + (seed % 26));
    }).join('');
    const steps = [0, 1, 2].map((n) => stepOf('en', 'Long', noise.slice(n * 4000, n * 4000 + 4000), {}));
    expect(isTooLong(await fragmentHolding({ ...EMPTY, steps }))).toBe(true);
    expect(isTooLong(await fragmentHolding({ ...EMPTY, steps: steps.slice(0, 1) }))).toBe(false);
    expect(fileNameOf('Été / “Arctique” 2026')).toBe('-ete-arctique-2026.briefing.json');
    expect(fileNameOf('…')).toBe('.briefing.json');
  });
});
