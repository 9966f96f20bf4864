import type { Entry } from './entry.ts';
import { foldedWords, wordsOf } from './words.ts';

/** Shorter tails are endings, not words of their own. */
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 3;
/** Danish and Estonian put no longer ending on a name or a noun than this. */
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 3;
/** Two words with so much in common at their beginning are forms of one: letters, and share of the longer word. */
const SHORTEST_COMMON = 5;
const COMMON = 0.7;

/**
 * The folded words that a page knows. It finds known words in those it does not know: the parts of a compound
 * (`farvandsovervagning` → `overvagning`) and the word without its ending (`nukis` → `nuk`).
 */
export class Lexicon {
  readonly #known = new Set<string>();
  /** Known words by their first letters. */
  readonly #alike = new Map<string, string[]>();

  add(words: Iterable<string>): void {
    for (const word of words) {
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      const beginning = word.slice(0, SHORTEST_COMMON);
      const others = this.#alike.get(beginning);
      if (others) others.push(word);
      else this.#alike.set(beginning, [word]);
    }
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  get words(): Iterable<string> {
    return this.#known;
  }

  /** The longest known word that `word` ends with, its parts, and what stands before it where that is known too. */
  partsOf(word: string): readonly string[] {
    for (let cut = SHORTEST_HEAD; cut <= word.length - SHORTEST_TAIL; cut++) {
      const tail = word.slice(cut);
      if (!this.#known.has(tail)) continue;
      const head = [word.slice(0, cut), word.slice(0, cut - 1)].find(
        (each) => each.length > SHORTEST_STEM && this.#known.has(each),
      );
      return [...(head ? [head] : []), tail, ...this.partsOf(tail)];
    }
    return [];
  }

  /** Known words that `word` is with an ending added, the longest first. */
  stemsOf(word: string): readonly string[] {
    const stems: string[] = [];
    const shortest = Math.max(SHORTEST_STEM, word.length / 2);
    for (let ending = 1; ending <= LONGEST_ENDING && word.length - ending >= shortest; ending++) {
      const stem = word.slice(0, -ending);
      if (this.#known.has(stem)) stems.push(stem);
    }
    return stems;
  }

  /** Other known words that begin as `word` does and differ in their ending alone: `rahvusvahelist`, `rahvusvaheline`. */
  formsOf(word: string): readonly string[] {
    if (/[^\p{L}]/u.test(word)) return [];
    return (this.#alike.get(word.slice(0, SHORTEST_COMMON)) ?? []).filter(
      (other) => other !== word && isFormOf(word, other),
    );
  }
}

function isFormOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const least = Math.max(SHORTEST_COMMON, Math.ceil(long.length * COMMON));
  return short.length >= least && long.startsWith(short.slice(0, least));
}

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
