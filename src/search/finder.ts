import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { LANGUAGES } from '../model/text.ts';
import type { SilentTerm } from '../model/types.ts';
import { entriesOf } from './entries.ts';
import type { Entry, EntryKind, Reading } from './entry.ts';
import { type Idea, ideasOf, type Phrase, termsIn, type Understanding } from './question.ts';
import { alike, Silence } from './unanswered.ts';
import { Analyser, foldedWords, isAcronym, meaningful, type WordsByLanguage } from './words.ts';

/** What was found, and the terms that it was found by. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}

const FIELDS = ['name', 'also', 'references', 'keywords', 'context', 'text', 'notes'] as const;
/** A word in a name weighs more than one in a sentence. */
const BOOST: Readonly<Record<(typeof FIELDS)[number], number>> = {
  name: 5,
  also: 4,
  references: 8,
  keywords: 1,
  context: 1.2,
  text: 1.5,
  notes: 0.6,
};
/** Clauses and places are what is looked for; areas on record, names of the basemap and sources come after them. */
const WEIGHT: Readonly<Record<EntryKind, number>> = {
  clause: 1.15,
  feature: 1,
  agreement: 1,
  instrument: 0.85,
  area: 0.65,
  name: 0.75,
  source: 0.12,
  theme: 0.7,
  party: 0.7,
  force: 0.7,
};
/** A thing whose whole name was typed, among those that have the words in their name. */
const WHOLE_NAME = 2;
/** Finds that answer much less of a question than the best ones do are left out. */
const ENOUGH = 0.6;
const GUESSES = 3;
const NO_TERMS: ReadonlySet<string> = new Set();
/** Entries indexed at once before other work has its turn. */
const CHUNK = 50;

/** Gives other work of the page its turn; a timer, which browsers hold back when it is set again and again, only where there is no better. */
const turn = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

async function inTurns<T>(items: readonly T[], work: (item: T) => void): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (at % CHUNK === 0) await turn();
    work(item);
  }
}

/** Misspelling is forgiven in words of some length, never in numbers. */
const misspelt = (term: string): number =>
  /\p{N}/u.test(term) || term.length < 4 ? 0 : term.length < 8 ? 1 : 2;

function textOf(entry: Entry, field: (typeof FIELDS)[number]): string {
  if (field === 'also') return entry.also.map(({ text }) => text).join(' ');
  return field === 'references' ? entry.references.join(' ') : entry[field];
}

/** What a find by another form of a word is worth. */
const FORM = 0.5;

const boosted = (weight: number) => Object.fromEntries(FIELDS.map((field) => [field, BOOST[field] * weight]));

const wordQuery = (word: string, phrase: Phrase): Query => ({
  queries: [word],
  prefix: !phrase.whole && word.length > (phrase.own ? 1 : 3),
  fuzzy: phrase.misspelt ? misspelt(word) : 0,
  boost: boosted(phrase.weight),
});

/** The folded words of terms, and those of them that are acronyms. */
function speltIn(terms: readonly { readonly words: WordsByLanguage }[]) {
  const texts = terms.flatMap(({ words }) => LANGUAGES.flatMap((language) => words[language]));
  return {
    spelt: new Set(texts.flatMap(foldedWords)),
    acronyms: new Set(texts.filter(isAcronym).flatMap(foldedWords)),
  };
}

/** A name as it is compared as a whole. */
const nameKey = (name: string): string => meaningful(foldedWords(name)).join(' ');

/** Names that a question may be the whole of; a single idea in any of its ways. */
const namesMeant = (text: string, ideas: readonly Idea[]): readonly string[] => [
  nameKey(text),
  ...(ideas.length === 1 ? ideas[0]!.map(({ words }) => words.join(' ')) : []),
];

/** Finds entries by words. Made once, in pieces, so that a page stays quick while it is made. */
export class Finder {
  readonly analyser: Analyser;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #index: MiniSearch<Entry>;
  readonly #understanding: Understanding;
  readonly #silence: Silence;
  readonly #wholeNames = new Map<string, ReadonlySet<string>>();

  private constructor(entries: readonly Entry[], reading: Reading) {
    const { atlas, aliases, language } = reading;
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.analyser = new Analyser(aliases.terms.flatMap(({ words }) => words[language]));
    this.#silence = new Silence(reading);
    this.#understanding = {
      terms: termsIn(aliases.terms, language),
      lexicon: this.analyser.lexicon,
      ...speltIn([...aliases.terms, ...aliases.silent]),
      agreements: atlas.agreements.map(({ id }) => foldedWords(id)),
    };
    this.#index = new MiniSearch<Entry>({
      fields: [...FIELDS],
      extractField: (entry, field) =>
        field === 'id' ? entry.id : textOf(entry, field as (typeof FIELDS)[number]),
      // References are terms already: `3.3`, `§3`.
      tokenize: (text, field) => (field === 'references' ? text.split(' ') : this.analyser.terms(text)),
      processTerm: (term) => term,
      searchOptions: { tokenize: (term) => [term], combineWith: 'AND' },
    });
  }

  static async make(reading: Reading): Promise<Finder> {
    const entries = entriesOf(reading);
    const finder = new Finder(entries, reading);
    await inTurns(entries, (entry) => finder.#learn(entry));
    await inTurns(entries, (entry) => finder.#index.add(entry));
    return finder;
  }

  #learn(entry: Entry): void {
    this.analyser.learn(entry);
    const names = [entry.name, ...entry.also.map(({ text }) => text)];
    this.#wholeNames.set(entry.id, new Set(names.map(nameKey)));
  }

  /** Terms that a question asks for and that no clause speaks of. */
  silent(text: string): readonly SilentTerm[] {
    return this.#silence.in(meaningful(foldedWords(text)));
  }

  /**
   * What answers a question, the best first; before it what comes nearest to a term that the agreements are silent on.
   * Nothing for a question without a letter or a number.
   */
  find(text: string): readonly Hit[] {
    const hits = this.#answers(text);
    const near = [...new Set(this.silent(text).flatMap((term) => term.near))];
    if (near.length === 0) return hits;
    const best = hits[0]?.score ?? 1;
    const nearest = near.flatMap((id, at): Hit[] => {
      const entry = this.#entries.get(id);
      if (!entry) return [];
      const terms = hits.find((hit) => hit.entry === entry)?.terms ?? NO_TERMS;
      return [{ entry, terms, score: best * (2 - at / near.length) }];
    });
    return [...nearest, ...hits.filter(({ entry }) => !near.includes(entry.id))];
  }

  #answers(text: string): Hit[] {
    const ideas = ideasOf(text, this.#understanding);
    const whole = namesMeant(text, ideas);
    const answers = new Map<string, { score: number; ideas: number; terms: Set<string> }>();
    for (const idea of ideas)
      for (const { id, score, terms } of this.#findIdea(idea)) {
        const answer = answers.get(id) ?? { score: 0, ideas: 0, terms: new Set() };
        answer.score += score;
        answer.ideas += 1;
        for (const term of terms) answer.terms.add(term);
        answers.set(id, answer);
      }
    const most = Math.max(0, ...[...answers.values()].map((answer) => answer.ideas));
    return [...answers]
      .filter(([, answer]) => answer.ideas >= most * ENOUGH)
      .map(([id, answer]): Hit => {
        const entry = this.#entries.get(id)!;
        const names = this.#wholeNames.get(id)!;
        const named = whole.some((each) => names.has(each)) ? WHOLE_NAME : 1;
        const answered = (answer.ideas / ideas.length) ** 2;
        return { entry, score: answer.score * answered * named * WEIGHT[entry.kind], terms: answer.terms };
      })
      .sort((a, b) => b.score - a.score);
  }

  /** Names that look like `text`, for a question that finds nothing. */
  guess(text: string): readonly string[] {
    return alike(
      text,
      [...this.#entries.values()].filter(({ kind }) => kind !== 'source').map(({ name }) => name),
      GUESSES,
    );
  }

  /** Finds of the way to say it that suits each entry best: many synonyms must not add up. */
  #findIdea(idea: Idea): Iterable<SearchResult> {
    const best = new Map<string, SearchResult>();
    for (const phrase of idea)
      for (const query of this.#queriesFor(phrase))
        for (const result of this.#index.search(query)) {
          const before = best.get(result.id);
          if (!before || before.score < result.score) best.set(result.id, result);
        }
    return best.values();
  }

  /** Asks for a phrase, and for it with other forms of its words. */
  #queriesFor(phrase: Phrase): readonly Query[] {
    const { words, weight, whole } = phrase;
    const asked: Query = { combineWith: 'AND', queries: words.map((word) => wordQuery(word, phrase)) };
    const forms = words.map((word) => (whole ? [] : this.analyser.lexicon.formsOf(word)));
    if (forms.every(({ length }) => length === 0)) return [asked];
    const boost = boosted(weight * FORM);
    const inForms = words.map(
      (word, at): Query => ({ combineWith: 'OR', queries: [word, ...forms[at]!], boost }),
    );
    return [asked, { combineWith: 'AND', queries: inForms }];
  }
}
