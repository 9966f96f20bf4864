import { LANGUAGES, type Language } from '../model/text.ts';
import type { SynonymTerm } from '../model/types.ts';
import type { Lexicon } from './lexicon.ts';
import { foldedWords, meaningful, wordsOf } from './words.ts';

/** One of the ways to say a thing: folded words that must all be there, and how much a find is worth, 0 to 1. */
export interface Phrase {
  readonly words: readonly string[];
  readonly weight: number;
  /** The person's own word, which may be half typed. */
  readonly own: boolean;
  /** The person's own word, which may be misspelt too: an acronym is not. */
  readonly misspelt?: boolean;
}

/** One thing that a question asks for, and the ways to say it. */
export type Idea = readonly Phrase[];

/** Folded phrases of a term in all languages, and those that the page's own texts may have. */
interface Term {
  readonly phrases: readonly (readonly string[])[];
  readonly own: readonly (readonly string[])[];
}

const MEANT = 0.8;
const PART = 0.5;
/** So much of a word says which one will be typed. */
const ENOUGH = 4;

export const termsIn = (terms: readonly SynonymTerm[], language: Language): readonly Term[] =>
  terms.map(({ words }) => {
    const fold = (list: readonly string[]) => list.map((phrase) => meaningful(foldedWords(phrase)));
    return { phrases: LANGUAGES.flatMap((each) => fold(words[each])), own: fold(words[language]) };
  });

/** Whether `phrase` stands in `words` at `start`; the last word of a question may be half typed. */
function standsAt(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[start + index];
    const last = start + index === words.length - 1;
    return (
      word === wanted || (last && word !== undefined && word.length >= ENOUGH && wanted.startsWith(word))
    );
  });
}

/** The terms that stand in `words` at `start`, the longest phrases alone, and how many words they take. */
function termsAt(words: readonly string[], start: number, terms: readonly Term[]): [Term[], number] {
  let found: Term[] = [];
  let length = 1;
  for (const term of terms) {
    const longest = Math.max(
      0,
      ...term.phrases.filter((phrase) => standsAt(words, start, phrase)).map((phrase) => phrase.length),
    );
    if (longest > length) [found, length] = [[term], longest];
    else if (longest === length) found.push(term);
  }
  return [found, length];
}

/** Ways to say the same as `word`: without its ending, or by the known words within it, all of them or one. */
function near(word: string, lexicon: Lexicon): Phrase[] {
  const parts = lexicon.partsOf(word);
  return [
    ...lexicon.stemsOf(word).map((stem) => ({ words: [stem], weight: MEANT, own: false })),
    ...(parts.length > 1 ? [{ words: parts, weight: MEANT, own: false }] : []),
    ...parts.map((part) => ({ words: [part], weight: PART, own: false })),
  ];
}

const once = (phrases: readonly Phrase[]): Phrase[] => [
  ...new Map(phrases.toReversed().map((phrase) => [phrase.words.join(' '), phrase])).values(),
];

/** Words in capitals, folded; none where the whole question is in capitals and so says nothing by them. */
function acronymsIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(({ start, end, folded }) => ({ typed: text.slice(start, end), folded }));
  if (words.length > 1 && !/\p{Ll}/u.test(text)) return new Set();
  return new Set(words.filter(({ typed }) => /^\p{Lu}{2,}$/u.test(typed)).map(({ folded }) => folded));
}

/** What a question asks for. Nothing for a question without a letter or a number. */
export function ideasOf(text: string, terms: readonly Term[], lexicon: Lexicon): readonly Idea[] {
  const words = meaningful(foldedWords(text));
  const acronyms = acronymsIn(text);
  const ideas: Idea[] = [];
  for (let start = 0; start < words.length; ) {
    const [found, length] = termsAt(words, start, terms);
    const said = words.slice(start, start + length);
    const acronym = said.some((word) => acronyms.has(word));
    const meant = found.flatMap(({ own }) => own.map((words) => ({ words, weight: MEANT, own: false })));
    ideas.push(
      once([
        { words: said, weight: 1, own: true, misspelt: !acronym },
        ...meant,
        ...(said.length === 1 && !acronym ? near(said[0]!, lexicon) : []),
      ]),
    );
    start += length;
  }
  return ideas;
}
