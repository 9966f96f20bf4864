import type { Atlas } from '../atlas/atlas.ts';
import { clausePasses, featurePasses } from '../state/selectors.ts';
import type { ViewState } from '../state/state.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './finder.ts';
import type { Results } from './results.ts';

/** Whether the filters leave an entry in. Names, sources and filters themselves always are. */
export const passesIn =
  (atlas: Atlas, state: Pick<ViewState, 'filters'>) =>
  ({ id }: Entry): boolean => {
    const linked = atlas.clauseById.get(id);
    if (linked) return clausePasses(state.filters, linked);
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
