import type { Entry } from './entry.ts';
import { Lexicon } from './lexicon.ts';
import { foldedWords, wordsOf } from './words.ts';

/** A stretch of a text, and the terms under which the index has it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** Takes texts apart into the terms of the index: their words, and the known words within compounds. */
export class Analyser {
  readonly lexicon = new Lexicon();
  readonly #parts = new Map<string, readonly string[]>();

  /** `phrases` are known, though no text of the page may have them. */
  constructor(phrases: readonly string[]) {
    this.lexicon.add(phrases.flatMap(foldedWords));
  }

  /** Takes up the words of an entry. All must be known before the first text is taken apart. */
  learn({ name, also, context, text, notes }: Entry): void {
    this.lexicon.add(foldedWords([name, ...also.map((other) => other.text), context, text, notes].join(' ')));
  }

  tokens(text: string): Token[] {
    return wordsOf(text).map(({ start, end, folded }) => ({ start, end, terms: this.#termsOf(folded) }));
  }

  terms(text: string): string[] {
    return foldedWords(text).flatMap((word) => this.#termsOf(word));
  }

  #termsOf(word: string): readonly string[] {
    const known = this.#parts.get(word);
    if (known) return known;
    const terms = [word, ...this.lexicon.partsOf(word)];
    this.#parts.set(word, terms);
    return terms;
  }
}
