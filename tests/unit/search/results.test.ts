import { describe, expect, it } from 'vitest';
import { choicesOf, nextChoice } from '../../../src/panel/search/choices.ts';
import { foundFeatures, passesIn } from '../../../src/panel/search/status.ts';
import { foundName, marked, passage, type Results, resultsOf } from '../../../src/search/results.ts';
import { fold } from '../../../src/search/words.ts';
import { NO_FILTERS } from '../../../src/state/actions.ts';
import { ask, atlas, finderIn, idsIn } from './finders.ts';

const finder = await finderIn('en');
const firstOf = (results: Results) => results.groups[0]!.hits[0]!;
const NONE_WHOLE: ReadonlySet<never> = new Set();

describe('results', () => {
  it('stand in groups, filters last', async () => {
    const { groups } = await ask('en', 'surveillance');
    expect(groups[0]!.kind).toBe('clause');
    expect(groups.at(-1)!.kind).toBe('filter');
    expect(groups.at(-1)!.hits.map(({ entry }) => entry.id)).toContain('theme:surveillance');
  });

  it('are few for many words: what answers less than the best is left out', async () => {
    const ids = idsIn(await ask('en', 'Danish officers Canada'));
    expect(ids.length).toBeLessThan(idsIn(await ask('en', 'Canada')).length);
    expect(ids[0]).toBe('deployment.officers-dk-ca');
  });

  it.each(['', '   ', '?', '\uD800', '<qzv onqzv=qzv>', 'xq'.repeat(2500)])(
    'are none, and no error, for question %#',
    async (question) => {
      expect((await ask('en', question)).total).toBe(0);
    },
  );

  it('leave out what the filters leave out, and say how much', () => {
    const filters = { ...NO_FILTERS, agreement: ['ca-eu'] };
    const results = resultsOf(finder, 'surveillance', passesIn(atlas, { filters }));
    const clauses = idsIn(results).filter((id) => atlas.clauseById.has(id));
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.every((id) => id.startsWith('ca-eu.'))).toBe(true);
    expect(results.hidden).toBeGreaterThan(0);
  });

  it('offer names that look like what was typed where nothing is found', async () => {
    const { total, meant } = await ask('en', 'Oresund');
    expect(total).toBe(0);
    expect(meant).toContain('Scoresby Sund');
  });

  it('bring out on the map the places found and those of the clauses found', async () => {
    expect(foundFeatures(atlas, await ask('en', 'Pituffik'))).toEqual(['base.pituffik', 'limit.pituffik']);
    expect(foundFeatures(atlas, await ask('en', '3.5'))).toEqual(atlas.placesByClause.get('ca-dk.3.5'));
  });
});

describe('what was found in a text', () => {
  it('is marked, and the runs together are the text', async () => {
    const { terms } = firstOf(await ask('en', 'danish unit'));
    const text = 'Danish units in northern Canada <b>';
    const runs = marked(text, finder.analyser, terms);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter(({ found }) => found).map((run) => run.text)).toEqual(['Danish', 'units']);
  });

  it('is marked within a compound', async () => {
    const danish = await finderIn('da');
    const hit = (await ask('da', 'overvågning')).groups[0]!.hits[0]!;
    const runs = marked('farvandsovervågning og andet', danish.analyser, hit.terms);
    expect(runs[0]).toEqual({ text: 'farvandsovervågning', found: true });
  });

  it('is shown in the passage round it', () => {
    const text = `${'Before that comes much else. '.repeat(9)}Here are officers. ${'And more. '.repeat(30)}`;
    const shown = passage(text, finder.analyser, new Set([fold('officers')]))!;
    expect(shown).toMatch(/^… .*Here are officers\..* …$/);
    expect(shown.length).toBeLessThan(150);
    expect(passage(text, finder.analyser, new Set(['rescue']))).toBeNull();
  });

  it('is told by the other name where it was found by that', async () => {
    const { entry, terms } = firstOf(await ask('en', 'godthab'));
    expect(foundName(entry, finder.analyser, terms)).toEqual({ text: 'Godthåb', lang: 'da' });
    const own = firstOf(await ask('en', 'nuuk'));
    expect(foundName(own.entry, finder.analyser, own.terms)).toBeNull();
  });
});

describe('the choices of the list', () => {
  it('are the first of each group and a way to all of them', async () => {
    const results = await ask('en', 'canada');
    const clauses = choicesOf(results, NONE_WHOLE).find(({ kind }) => kind === 'clause')!;
    expect(clauses.choices).toHaveLength(6);
    expect(clauses.choices.at(-1)).toMatchObject({ kind: 'more', group: 'clause' });
    const whole = choicesOf(results, new Set(['clause'] as const)).find(({ kind }) => kind === 'clause')!;
    expect(whole.choices.every(({ kind }) => kind === 'hit')).toBe(true);
  });

  it('are gone round with the arrow keys', async () => {
    const choices = choicesOf(await ask('en', 'godthab'), NONE_WHOLE).flatMap((group) => group.choices);
    const [first, last] = [choices[0]!, choices.at(-1)!];
    expect(nextChoice(choices, null, 'ArrowDown')).toBe(first);
    expect(nextChoice(choices, null, 'ArrowUp')).toBe(last);
    expect(nextChoice(choices, last.id, 'ArrowDown')).toBe(first);
    expect(nextChoice(choices, first.id, 'ArrowUp')).toBe(last);
    expect(nextChoice(choices, first.id, 'x')).toBeUndefined();
    expect(nextChoice([], null, 'ArrowDown')).toBeNull();
  });
});
