import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.ts';
import { ask, idsIn } from './finders.ts';
import { DA } from './questions/da.ts';
import { EN } from './questions/en.ts';
import { ET } from './questions/et.ts';
import { FR } from './questions/fr.ts';

const QUESTIONS = { en: EN, fr: FR, da: DA, et: ET };

/** Where the first wanted answer stands, from 1; 0 where none is found. */
const placeOf = (ids: readonly string[], wanted: readonly string[]): number =>
  ids.findIndex((id) => wanted.includes(id)) + 1;

describe.each(LANGUAGES)('the answers to what readers ask (%s)', async (language) => {
  const answers = await Promise.all(
    QUESTIONS[language].map(async ([question, wanted, silent]) => {
      const results = await ask(language, question);
      const ids = idsIn(results);
      const place = placeOf(ids, [wanted].flat());
      const said = results.silent.map(({ id }) => id);
      return { question, wanted, place, first: ids.slice(0, 3), silent: silent ? [silent] : [], said };
    }),
  );
  const missed = (most: number) => answers.filter(({ place }) => place === 0 || place > most);

  it('are asked for at least sixty times', () => {
    expect(answers.length).toBeGreaterThanOrEqual(60);
  });

  it('stand among the first three, all of them', () => {
    expect(missed(3)).toEqual([]);
  });

  it('stand first nine times of ten', () => {
    const later = missed(1);
    expect(later.length, JSON.stringify(later)).toBeLessThanOrEqual(answers.length / 10);
  });

  it('say what the agreements are silent on, and of nothing else that they are', () => {
    for (const { question, silent, said } of answers) expect(said, question).toEqual(silent);
  });
});

describe('a question', () => {
  it.each(['NORAD', 'norad', 'NORAD MODERNISATION', 'Norad?'])(
    'that has an acronym, %s, takes it as it is spelt: it is not Norway',
    async (question) => {
      const ids = idsIn(await ask('en', question));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).not.toContain('party:NO');
      expect(ids).not.toContain('name.norway');
    },
  );

  it('may be misspelt where no text has its word', async () => {
    expect(idsIn(await ask('en', 'Norwey'))).toContain('party:NO');
  });

  it('of drones is not answered by what is spelt like them', async () => {
    expect(idsIn(await ask('en', 'drones'))).not.toContain('base.evenes');
  });

  it.each([
    ['en', 'article 5'],
    ['fr', 'l’article 5'],
    ['da', 'artikel 5'],
    ['et', 'artikkel 5'],
    ['et', '5. artikkel'],
    ['en', 'art. 5'],
  ] as const)(
    'in %s for %s finds the clauses of every article of that number',
    async (language, question) => {
      const clauses = idsIn(await ask(language, question)).filter((id) => /\.\d+\.\d+$/.test(id));
      for (const start of ['ca-dk.5.', 'ca-eu.5.'])
        expect(clauses.some((id) => id.startsWith(start))).toBe(true);
      const others = clauses.filter((id) => !/^[a-z-]+\.5\./.test(id));
      expect(others.length).toBeLessThan(3);
    },
  );

  it.each(['ca-dk 3', 'CA-DK article 3', 'ca-dk.3', 'article 3 ca-dk'])(
    'for %s finds the clauses of that article of that agreement first',
    async (question) => {
      const ids = idsIn(await ask('en', question));
      expect(ids.slice(0, 5).every((id) => id.startsWith('ca-dk.3.'))).toBe(true);
    },
  );
});
