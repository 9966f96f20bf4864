import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.ts';
import { ask, idsIn } from './finders.ts';
import { QUESTIONS } from './questions.ts';

/** Where the wanted answer of each question stands, from 1; 0 where it is not found. */
const places = await Promise.all(
  QUESTIONS.map(async ([language, question, wanted]) => {
    const ids = idsIn(await ask(language, question));
    return { question: `${language}: ${question}`, wanted, place: ids.indexOf(wanted) + 1, first: ids[0] };
  }),
);
const missed = (most: number) => places.filter(({ place }) => place === 0 || place > most);

describe('the answers to the table of questions', () => {
  it('are asked for at least sixty times, in four languages', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(QUESTIONS.map(([language]) => language))).toEqual(new Set(LANGUAGES));
  });

  it('stand among the first three, all of them', () => {
    expect(missed(3)).toEqual([]);
  });

  it('take an acronym as it is spelt: NORAD is not Norway', async () => {
    expect(idsIn(await ask('en', 'NORAD'))).not.toContain('party:NO');
    expect(idsIn(await ask('en', 'Norwey'))).toContain('party:NO');
  });

  it('stand first nine times of ten', () => {
    const later = missed(1);
    expect(later.length, JSON.stringify(later)).toBeLessThanOrEqual(QUESTIONS.length / 10);
  });
});
