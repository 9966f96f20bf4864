import type { Language } from '../model/text.ts';
import type { SynonymTerm } from '../model/types.ts';
import type { Lexicon } from './words.ts';
import {
  type FoldedPhrase,
  foldedPhrases,
  foldedWords,
  isAcronym,
  isForm,
  meaningful,
  phrasesInAll,
  wordsOf,
} from './words.ts';

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
function referenceAt(
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

/** One of the ways to say a thing: folded words that must all be there, and how much a find is worth, 0 to 1. */
export interface Phrase {
  readonly words: FoldedPhrase;
  readonly weight: number;
  /** The person's own word, which may be half typed. */
  readonly own: boolean;
  /** The person's own word, which may be misspelt too: neither a word that is known nor an acronym is. */
  readonly misspelt?: boolean;
  /** A known acronym, which is the beginning of no other word. */
  readonly whole?: boolean;
}

/** One thing that a question asks for, and the ways to say it. */
export type Idea = readonly Phrase[];

/** Folded phrases of a term in all languages, and those that the page's own texts may have. */
interface Term {
  readonly phrases: readonly FoldedPhrase[];
  readonly own: readonly FoldedPhrase[];
}

/** What a question is understood by. */
export interface Understanding {
  readonly terms: readonly Term[];
  readonly lexicon: Lexicon;
  /** Folded words that are spelt as they are, in any language. */
  readonly spelt: ReadonlySet<string>;
  /** Those of them that are acronyms, which people type in small letters too. */
  readonly acronyms: ReadonlySet<string>;
  /** Folded words of the ids of the agreements. */
  readonly agreements: readonly FoldedPhrase[];
}

const MEANT = 0.8;
const PART = 0.5;
/** Of a word that texts have as it is, its parts are worth this share. */
const KNOWN = 0.4;
/** So much of a word says which one will be typed. */
const ENOUGH = 4;

export const termsIn = (terms: readonly SynonymTerm[], language: Language): readonly Term[] =>
  terms.map(({ words }) => ({ phrases: phrasesInAll(words), own: foldedPhrases(words[language]) }));

/** Whether `phrase` stands in `words` at `start`; the last word of a question may be half typed. */
function standsAt(words: readonly string[], start: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[start + index];
    const last = start + index === words.length - 1;
    if (word === undefined) return false;
    return isForm(word, wanted) || (last && word.length >= ENOUGH && wanted.startsWith(word));
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
  const share = lexicon.has(word) ? KNOWN : 1;
  const way = (words: FoldedPhrase, weight: number): Phrase => ({
    words,
    weight: weight * share,
    own: false,
  });
  return [
    ...lexicon.stemsOf(word).map((stem) => way([stem], MEANT)),
    ...(parts.length > 1 ? [way(parts, MEANT)] : []),
    ...parts.map((part) => way([part], PART)),
  ];
}

const once = (phrases: readonly Phrase[]): Phrase[] => [
  ...new Map(phrases.toReversed().map((phrase) => [phrase.words.join(' '), phrase])).values(),
];

/** Words in capitals, folded; none where the whole question is in capitals and so says nothing by them. */
function acronymsIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(({ start, end, folded }) => ({ typed: text.slice(start, end), folded }));
  if (words.length > 1 && !/\p{Ll}/u.test(text)) return new Set();
  return new Set(words.filter(({ typed }) => isAcronym(typed)).map(({ folded }) => folded));
}

/** What a question asks for. Nothing for a question without a letter or a number. */
export function ideasOf(text: string, understanding: Understanding): readonly Idea[] {
  const { terms, lexicon, spelt, agreements } = understanding;
  const words = meaningful(foldedWords(text));
  const acronyms = new Set([...understanding.acronyms, ...acronymsIn(text)]);
  const ideas: Idea[] = [];
  for (let start = 0; start < words.length; ) {
    const reference = referenceAt(words, start, agreements);
    const [found, length] = reference ? [[], reference.length] : termsAt(words, start, terms);
    const said = words.slice(start, start + length);
    const acronym = said.some((word) => acronyms.has(word));
    const known = said.some((word) => spelt.has(word) || lexicon.has(word));
    // The finds of each word of a phrase add up: the longer one is no better way to say it.
    const meant = found.flatMap(({ own }) =>
      own.map((words) => ({ words, weight: MEANT / words.length, own: false })),
    );
    ideas.push(
      once([
        ...(reference ? [{ words: [reference.term], weight: 1, own: false }] : []),
        {
          words: said,
          weight: reference ? PART : 1,
          own: !reference,
          misspelt: !acronym && !known,
          whole: acronym && known,
        },
        ...meant,
        ...(said.length === 1 && !acronym && !reference ? near(said[0]!, lexicon) : []),
      ]),
    );
    start += length;
  }
  return ideas;
}
