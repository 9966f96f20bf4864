import type { Atlas } from '../atlas/atlas.ts';
import type { LayerFeature } from '../model/types.ts';
import type { Theme } from '../model/vocabulary.ts';

/** The layer of limits and zones in law. */
export const LIMITS_LAYER = 'limits-in-law';

/** The kinds of limits that set out where a theme applies. A limit that a clause names belongs to its themes as well. */
const KINDS: Partial<Readonly<Record<Theme, readonly string[]>>> = {
  maritime: ['boundary', 'baseline', 'shipping-zone', 'treaty-area'],
  surveillance: ['air-defence-zone'],
  'search-and-rescue': ['flight-region'],
  infrastructure: ['defence-area'],
  exercises: ['danger-area'],
};

/** What the law draws on the map for a theme: limits that hold or are disputed, in the order of their layer. */
export function limitsOf(atlas: Atlas, theme: Theme): readonly LayerFeature[] {
  const limits = atlas.layers.find(({ id }) => id === LIMITS_LAYER)?.features ?? [];
  return limits.filter(({ properties: { kind, status, clauses } }) => {
    if (status === 'superseded') return false;
    if (kind && KINDS[theme]?.includes(kind)) return true;
    return clauses.some((id) => atlas.clauseById.get(id)?.clause.themes.includes(theme));
  });
}
