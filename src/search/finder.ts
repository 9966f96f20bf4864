import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { Analyser } from './analyser.ts';
import { entriesOf } from './entries.ts';
import type { Entry, EntryKind } from './entry.ts';
import { alike } from './guess.ts';
import { type Idea, ideasOf, type Phrase, termsIn } from './question.ts';
import type { Reading } from './reading.ts';
import { foldedWords, meaningful } from './words.ts';

/** What was found, and the terms that it was found by. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}

const FIELDS = ['name', 'also', 'number', 'keywords', 'context', 'text', 'notes'] as const;
/** A word in a name weighs more than one in a sentence. */
const BOOST: Readonly<Record<(typeof FIELDS)[number], number>> = {
  name: 5,
  also: 4,
  number: 8,
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
  source: 0.5,
  theme: 0.7,
  party: 0.7,
  force: 0.7,
};
/** A thing whose whole name was typed, among those that have the words in their name. */
const WHOLE_NAME = 2;
/** Finds that answer much less of a question than the best ones do are left out. */
const ENOUGH = 0.6;
const GUESSES = 3;
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

const textOf = (entry: Entry, field: keyof Entry): string =>
  field === 'also' ? entry.also.map(({ text }) => text).join(' ') : String(entry[field]);

const wordQuery = (word: string, { own, weight, misspelt: forgiven }: Phrase): Query => ({
  queries: [word],
  prefix: own ? word.length > 1 : word.length > 3,
  fuzzy: forgiven ? misspelt(word) : 0,
  boost: Object.fromEntries(FIELDS.map((field) => [field, BOOST[field] * weight])),
});

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
  readonly #terms: ReturnType<typeof termsIn>;
  readonly #wholeNames = new Map<string, ReadonlySet<string>>();

  private constructor(entries: readonly Entry[], { lore, language }: Reading) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.analyser = new Analyser(lore.terms.flatMap(({ words }) => words[language]));
    this.#terms = termsIn(lore.terms, language);
    this.#index = new MiniSearch<Entry>({
      fields: [...FIELDS],
      extractField: (entry, field) => textOf(entry, field as keyof Entry),
      tokenize: (text) => this.analyser.terms(text),
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

  /** What answers a question, the best first. Nothing for a question without a letter or a number. */
  find(text: string): readonly Hit[] {
    const ideas = ideasOf(text, this.#terms, this.analyser.lexicon);
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
    for (const phrase of idea) {
      const queries = phrase.words.map((word) => wordQuery(word, phrase));
      for (const result of this.#index.search({ combineWith: 'AND', queries })) {
        const before = best.get(result.id);
        if (!before || before.score < result.score) best.set(result.id, result);
      }
    }
    return best.values();
  }
}
