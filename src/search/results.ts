import type { SilentTerm } from '../model/types.ts';
import type { OtherName } from './aliases.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { Finder, Hit } from './finder.ts';
import type { Analyser } from './words.ts';

/** Under one heading: entries of a kind, instruments with their areas, or the three kinds of filters. */
export type GroupKind = Exclude<EntryKind, 'area' | 'theme' | 'party' | 'force'> | 'filter';

interface ResultGroup {
  readonly kind: GroupKind;
  /** The best first. */
  readonly hits: readonly Hit[];
}

/** What answers a question, as it is shown. */
export interface Results {
  readonly query: string;
  /** The group with the best find first, filters last. */
  readonly groups: readonly ResultGroup[];
  readonly total: number;
  /** Number of finds that the filters leave out. */
  readonly hidden: number;
  /** Names that look like what was typed, where nothing was found. */
  readonly meant: readonly string[];
  /** Terms of the question that no clause speaks of. */
  readonly silent: readonly SilentTerm[];
}

function groupOf({ kind }: Entry): GroupKind {
  if (kind === 'area') return 'instrument';
  return kind === 'theme' || kind === 'party' || kind === 'force' ? 'filter' : kind;
}

function grouped(hits: readonly Hit[]): readonly ResultGroup[] {
  const groups = new Map<GroupKind, Hit[]>();
  for (const hit of hits) {
    const kind = groupOf(hit.entry);
    const group = groups.get(kind);
    if (group) group.push(hit);
    else groups.set(kind, [hit]);
  }
  return [...groups]
    .map(([kind, of]) => ({ kind, hits: of }))
    .sort((a, b) => Number(a.kind === 'filter') - Number(b.kind === 'filter'));
}

/** Asks a finder; `passes` says whether the filters leave an entry in. */
export function resultsOf(finder: Finder, query: string, passes: (entry: Entry) => boolean): Results {
  const found = finder.find(query);
  const silent = finder.silent(query);
  const left = found.filter(({ entry }) => passes(entry));
  return {
    query,
    groups: grouped(left),
    total: left.length,
    hidden: found.length - left.length,
    meant: found.length === 0 && silent.length === 0 ? finder.guess(query) : [],
    silent,
  };
}

/** A run of a text that was found by the words of the question, or was not. Together the runs are the text. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut at the words that a question found. */
export function marked(text: string, analyser: Analyser, terms: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  const add = (end: number, found: boolean): void => {
    if (end > done) runs.push({ text: text.slice(done, end), found });
    done = end;
  };
  for (const token of analyser.tokens(text)) {
    if (!token.terms.some((term) => terms.has(term))) continue;
    add(token.start, false);
    add(token.end, true);
  }
  add(text.length, false);
  return runs;
}

const isFound = (text: string, analyser: Analyser, terms: ReadonlySet<string>): boolean =>
  analyser.tokens(text).some((token) => token.terms.some((term) => terms.has(term)));

/** The other name by which something was found, if not by its own. */
export const foundName = (
  { name, also }: Pick<Entry, 'name' | 'also'>,
  analyser: Analyser,
  terms: ReadonlySet<string>,
): OtherName | null =>
  isFound(name, analyser, terms) ? null : (also.find(({ text }) => isFound(text, analyser, terms)) ?? null);

/** Characters of a passage at most. */
const PASSAGE = 130;
/** Characters before the first word found, so that it stands in a sentence. */
const LEAD = 40;

/** A passage of `text` round the first word found; null where none stands in it. Cut at words, with ellipses. */
export function passage(text: string, analyser: Analyser, terms: ReadonlySet<string>): string | null {
  const tokens = analyser.tokens(text);
  const first = tokens.find((token) => token.terms.some((term) => terms.has(term)));
  if (!first) return null;
  const start = first.start <= LEAD ? 0 : tokens.find((token) => token.start >= first.start - LEAD)!.start;
  const end =
    text.length - start <= PASSAGE
      ? text.length
      : tokens.findLast((token) => token.end <= start + PASSAGE)!.end;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
