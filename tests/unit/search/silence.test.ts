import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.ts';
import { Silence } from '../../../src/search/unanswered.ts';
import { aliases, ask, atlas, idsIn } from './finders.ts';

/** The atlas with one clause that says something else. */
function atlasSaying(text: string): typeof atlas {
  const [id, linked] = [...atlas.clauseById][0]!;
  const clause = { ...linked.clause, text: { ...linked.clause.text, en: text } };
  return { ...atlas, clauseById: new Map(atlas.clauseById).set(id, { ...linked, clause }) };
}

describe('a term that is listed as one that no agreement speaks of', () => {
  it.each(LANGUAGES)('stands in no clause (%s)', (language) => {
    const silence = new Silence({ atlas, aliases, language });
    expect(aliases.silent.length).toBeGreaterThan(0);
    expect(silence.terms).toEqual(aliases.silent);
  });

  it('is no longer called so once a clause has its word', () => {
    const denies = (text: string) =>
      new Silence({ atlas: atlasSaying(text), aliases, language: 'en' })
        .in(['icebreaker'])
        .map(({ id }) => id);
    expect(denies('Two ships are built.')).toEqual(['icebreakers']);
    expect(denies('Two icebreakers are built.')).toEqual([]);
  });

  it('brings what comes nearest to the top', async () => {
    for (const { words, near } of aliases.silent) {
      if (near.length === 0) continue;
      const results = await ask('en', words.en[0]!);
      expect(near, words.en[0]).toContain(idsIn(results)[0]);
    }
  });

  it('is known by its name in every language on every page', async () => {
    for (const [word, language] of [
      ['isbrydere', 'en'],
      ['brise-glaces', 'et'],
      ['jäämurdjad', 'da'],
      ['icebreakers', 'fr'],
    ] as const)
      expect((await ask(language, word)).silent.map(({ id }) => id)).toEqual(['icebreakers']);
  });

  it('leaves out guesses at what was meant', async () => {
    const { silent, meant } = await ask('en', 'petroleum');
    expect(silent).toHaveLength(1);
    expect(meant).toEqual([]);
  });
});
