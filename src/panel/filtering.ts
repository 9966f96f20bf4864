import type { Atlas, LinkedClause } from '../atlas/atlas.ts';
import { COMMITMENTS, type Facet, PROVENANCE, RECORD_STATUSES, THEMES } from '../model/vocabulary.ts';
import { NO_FILTERS } from '../state/actions.ts';
import { clausePasses } from '../state/selectors.ts';
import type { Filters } from '../state/state.ts';

export interface FacetOption {
  readonly value: string;
  readonly chosen: boolean;
  /** Clauses left if this were the only choice in its facet and the other facets stayed. */
  readonly count: number;
}

/** The clauses that pass, in their order. */
export const passing = (atlas: Atlas, filters: Filters): LinkedClause[] =>
  [...atlas.clauseById.values()].filter((linked) => clausePasses(atlas, filters, linked));

/** Number of clauses that pass. */
export const passingCount = (atlas: Atlas, filters: Filters): number => passing(atlas, filters).length;

/** The values that some clause has: agreements and words in their own order, parties by number of clauses. */
function valuesOf(atlas: Atlas, facet: Facet): readonly string[] {
  const clauses = [...atlas.clauseById.values()].map(({ clause }) => clause);
  if (facet === 'agreement') return atlas.agreements.map(({ id }) => id);
  if (facet === 'theme')
    return THEMES.filter((theme) => clauses.some(({ themes }) => themes.includes(theme)));
  if (facet === 'force')
    return COMMITMENTS.filter((force) => clauses.some((clause) => clause.force === force));
  if (facet === 'record')
    return RECORD_STATUSES.filter((status) => clauses.some(({ record }) => record.status === status));
  if (facet === 'basis')
    return PROVENANCE.filter((basis) => passingCount(atlas, { ...NO_FILTERS, basis: [basis] }) > 0);
  const tally = new Map<string, number>();
  for (const { parties } of clauses) for (const code of parties) tally.set(code, (tally.get(code) ?? 0) + 1);
  return [...tally].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** The options of one facet, with their counts. */
export const optionsOf = (atlas: Atlas, filters: Filters, facet: Facet): readonly FacetOption[] =>
  valuesOf(atlas, facet).map((value) => ({
    value,
    chosen: filters[facet].includes(value),
    count: passingCount(atlas, { ...filters, [facet]: [value] }),
  }));

/** The filters with one value put in, or taken out if it was there. */
export const toggled = (filters: Filters, facet: Facet, value: string): Partial<Filters> => ({
  [facet]: filters[facet].includes(value)
    ? filters[facet].filter((other) => other !== value)
    : [...filters[facet], value],
});
