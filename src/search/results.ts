import type { SilentTerm } from '../model/types.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { Finder, Hit } from './finder.ts';

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
