import { LANGUAGES, type Language } from '../model/text.ts';
import { foldedWords, meaningful } from './words.ts';

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
