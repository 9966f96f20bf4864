import type { SilentTerm } from '../model/types.ts';
import { type FoldedPhrase, foldedPhrases, isForm, phrasesInAll } from './phrases.ts';
import { type Reading, say } from './reading.ts';
import { foldedWords, meaningful } from './words.ts';

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
