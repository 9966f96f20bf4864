import type { SilentTerm } from '../model/types.ts';
import { type Reading, say } from './entry.ts';
import {
  type FoldedPhrase,
  fold,
  foldedPhrases,
  foldedWords,
  isForm,
  meaningful,
  phrasesInAll,
} from './words.ts';

/** Words that say a thing, one way or another. */
interface SilentSubject {
  readonly term: SilentTerm;
  readonly phrases: readonly FoldedPhrase[];
}

const standsIn = (words: readonly string[], phrase: FoldedPhrase): boolean =>
  words.some((_, start) => phrase.every((part, index) => isForm(words[start + index] ?? '', part)));

/**
 * What the agreements are silent on, and how a question is known to ask for it. A term whose words stand in a clause
 * after all is left out: the search must not deny what can be read.
 */
export class Silence {
  readonly #subjects: readonly SilentSubject[];

  constructor({ atlas, aliases, language }: Pick<Reading, 'atlas' | 'aliases' | 'language'>) {
    const clauses = [...atlas.clauseById.values()].map(({ clause }) =>
      meaningful(foldedWords(`${say({ language }, clause.title)}. ${say({ language }, clause.text)}`)),
    );
    this.#subjects = aliases.silent
      .filter(({ words }) => {
        const own = foldedPhrases(words[language]);
        return !clauses.some((clause) => own.some((phrase) => standsIn(clause, phrase)));
      })
      .map((term) => ({ term, phrases: phrasesInAll(term.words) }));
  }

  get terms(): readonly SilentTerm[] {
    return this.#subjects.map(({ term }) => term);
  }

  /** The terms that the words of a question ask for. */
  in(words: readonly string[]): readonly SilentTerm[] {
    return this.#subjects
      .filter(({ phrases }) => phrases.some((phrase) => standsIn(words, phrase)))
      .map(({ term }) => term);
  }
}

/** Words less alike than this are no misspelling of each other. */
const ALIKE = 0.4;

const pairs = (word: string): Set<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
};

/** Share of letter pairs that two words have in common, 0 to 1 (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** The names most like `text`, the likest first. */
export function alike(text: string, names: Iterable<string>, most: number): string[] {
  const wanted = pairs(fold(text));
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(wanted, pairs(fold(name))) }))
    .filter((each) => each.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}
