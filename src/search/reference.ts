import { foldedWords } from './words.ts';

/** What stands before or after a number that is an article's or a clause's: `article 5`, `5. artikel`. */
const BEFORE = new Set(
  foldedWords(
    'article articles art artikel artikler artiklen artikkel artikli clause clauses klausul punkt punkti',
  ),
);
const NUMBER = /^\d+(?:\.\d+)?$/;

/** The terms under which the index has a clause by its number: its own, and those of what it stands in. */
export function referencesOf(clauseId: string): readonly string[] {
  const dot = clauseId.indexOf('.');
  const number = clauseId.slice(dot + 1);
  return [number, `§${number.split('.')[0]}`, agreementTerm(foldedWords(clauseId.slice(0, dot)))];
}

const agreementTerm = (words: readonly string[]): string => `@${words.join('-')}`;

/** The term of a number: `3.3` is a clause, `3` an article. */
const numberTerm = (number: string): string => (number.includes('.') ? number : `§${number}`);

/** A reference in a question: its term of the index, and how many words it takes. */
interface Reference {
  readonly term: string;
  readonly length: number;
}

/**
 * The article, clause or agreement that `words` name at `start`; null where they name none. `agreements`: the folded
 * words of their ids. A number alone is an article's where the id of an agreement stands before it.
 */
export function referenceAt(
  words: readonly string[],
  start: number,
  agreements: readonly (readonly string[])[],
): Reference | null {
  const [word = '', next = ''] = words.slice(start);
  if (BEFORE.has(word) && NUMBER.test(next)) return { term: numberTerm(next), length: 2 };
  if (NUMBER.test(word) && BEFORE.has(next)) return { term: numberTerm(word), length: 2 };
  const standsAt = (id: readonly string[], at: number): boolean =>
    at >= 0 && id.every((part, index) => words[at + index] === part);
  if (NUMBER.test(word) && agreements.some((id) => standsAt(id, start - id.length)))
    return { term: numberTerm(word), length: 1 };
  const id = agreements.find((each) => standsAt(each, start));
  return id ? { term: agreementTerm(id), length: id.length } : null;
}
