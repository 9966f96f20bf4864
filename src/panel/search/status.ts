import type { FunctionComponent } from 'preact';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Entry } from '../../search/entry.ts';
import type { Hit } from '../../search/finder.ts';
import type { Results } from '../../search/results.ts';
import type { Analyser } from '../../search/words.ts';
import { clausePasses, featurePasses } from '../../state/selectors.ts';
import type { ViewState } from '../../state/state.ts';
import type { ResultListProps } from './result-list.tsx';

/** What a page knows of its search. The index and the list of results come with a chunk of their own. */
export interface SearchStatus {
  readonly state: 'asleep' | 'loading' | 'ready' | 'failed';
  /** What answers the query of the state; null while there is none or no index yet. */
  readonly results: Results | null;
  readonly analyser: Analyser | null;
  readonly List: FunctionComponent<ResultListProps> | null;
  /** Makes the index if there is none: called at the first sign of a wish to search. */
  readonly wake: () => void;
  /** Moves the map to a name of the basemap. */
  readonly go: (nameId: string) => void;
}

const nothing = (): void => undefined;

/** A search that nobody has asked for: what a page is prerendered with. */
export const ASLEEP_SEARCH: SearchStatus = {
  state: 'asleep',
  results: null,
  analyser: null,
  List: null,
  wake: nothing,
  go: nothing,
};

/** Whether the filters leave an entry in. Names, sources and filters themselves always are. */
export const passesIn =
  (atlas: Atlas, state: Pick<ViewState, 'filters'>) =>
  ({ id }: Entry): boolean => {
    const linked = atlas.clauseById.get(id);
    if (linked) return clausePasses(atlas, state.filters, linked);
    const place = atlas.featureById.get(id);
    return place === undefined || featurePasses(atlas, state, place.feature);
  };

/** Finds that are worth less than this share of the best one are listed, and not brought out on the map. */
const ALMOST_BEST = 0.4;
/** More at once no longer tell a reader anything. */
const MOST = 40;

/** Ids of the features that the map brings out: those found, and the places of the clauses found. */
export function foundFeatures(atlas: Atlas, { groups }: Results): readonly string[] {
  const hits: readonly Hit[] = groups
    .filter(({ kind }) => kind === 'clause' || kind === 'feature')
    .flatMap((group) => group.hits);
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const ids = hits
    .filter(({ score }) => score >= best * ALMOST_BEST)
    .flatMap(({ entry: { id, kind } }) => (kind === 'feature' ? [id] : (atlas.placesByClause.get(id) ?? [])));
  return [...new Set(ids)].slice(0, MOST);
}

/** One letter asks for nothing yet. */
export const isQuestion = (text: string): boolean => text.trim().length > 1;
