import { LANGUAGES, type Language } from '../model/text.ts';
import type { Entry } from './entry.ts';

/** Letters that Unicode does not take apart, as people type them without the key for it. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ŋ: 'n',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};

/**
 * A word as it is compared: lower case, without accents, `oe` and `ae` as the single letters they stand for, and
 * every doubled letter once. `Godthåb`, `Godthaab` and `Godthab` come out the same, so do `Tallinn` and `Talin`,
 * `Færøerne` and `Faeroerne`.
 */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/[øœæðþđŋłßı]/g, (letter) => LETTERS[letter]!)
    .replace(/([ao])e/g, '$1')
    .replace(/(\p{L})\1+/gu, '$1');

/** A word of a text: where it stands, UTF-16 units, and how it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters with their marks and apostrophes, or a number such as `3.5`. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+(?:\.\p{N}+)*/gu;

/** French elision: `l’OTAN` is the word `OTAN`; `M’Clure` is one. */
const ELIDED = /^(?:[ldsnjct]|qu)['’ʼ](?=\p{L})/iu;

const known = new Map<string, string>();

/** Texts repeat their words: each is folded once. */
function foldOnce(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = fold(word);
  known.set(word, folded);
  return folded;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: match }) => {
    const elided = ELIDED.exec(match)?.[0].length ?? 0;
    return { start: index + elided, end: index + match.length, folded: foldOnce(match.slice(elided)) };
  });
}

export const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

/** Words of a question that carry none of its sense, in the four languages. */
const EMPTY = new Set(
  foldedWords(`
    a an the of in on at to for from by with and or as is are was were be been do does did will would can could may
    what which who whom whose where when why how that this these those it its their there they them any all about
    since into between under during has have had not no than much many i you we our your so if there get me
    le la les l un une des du de d au aux en dans sur pour par avec et ou où que qui quoi quel quelle quels quelles
    quand comment pourquoi est sont sera ce cette ces se s il elle ils elles y a entre depuis ne pas plus leur leurs
    combien t on nous je lequel laquelle faut peut doit
    den det de en et af i på til fra for med og eller som er var bliver blive vil skal kan må hvad hvilke hvilken
    hvem hvor hvornår hvordan hvorfor at sig sin sit deres der om ved siden mellem under har ikke mange meget man
    ja või ning on oli ei ega kas mis mida millal kus kuhu kust kes kelle keda kuidas miks see need selle nende
    seda tema oma kui et ka mille mis millised milline vahel alates kohta palju saab peab
  `),
);

/** The words that a question is about; all of its words where none would be left. */
export function meaningful(words: readonly string[]): string[] {
  const kept = words.filter((word) => !EMPTY.has(word));
  return kept.length > 0 ? kept : [...words];
}

/** The folded words of a phrase that carry its sense. */
export type FoldedPhrase = readonly string[];

/** Words and phrases by language. */
export type WordsByLanguage = Readonly<Record<Language, readonly string[]>>;

export const foldedPhrases = (phrases: readonly string[]): readonly FoldedPhrase[] =>
  phrases.map((phrase) => meaningful(foldedWords(phrase)));

export const phrasesInAll = (words: WordsByLanguage): readonly FoldedPhrase[] =>
  LANGUAGES.flatMap((language) => foldedPhrases(words[language]));

/** Words of letters in capitals: they are spelt, never misspelt. */
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);

/** Endings are no longer than this, and stand on words no shorter than that. */
const LONGEST_ENDING = 4;
const SHORTEST_INFLECTED = 5;

/** The same word, or one with an ending: `isbrydere` and `isbryderne`. */
export const isForm = (word: string, of: string): boolean =>
  word === of ||
  (of.length >= SHORTEST_INFLECTED && word.startsWith(of) && word.length - of.length <= LONGEST_ENDING);

/** Shorter tails are endings, not words of their own. */
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 3;
/** Danish and Estonian put no longer ending on a name or a noun than this. */
const LONGEST_CASE = 5;
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
    for (let ending = 1; ending <= LONGEST_CASE && word.length - ending >= shortest; ending++) {
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
