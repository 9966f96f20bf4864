import { type Atlas, instrumentsOf, type LinkedArea, type LinkedClause } from '../atlas/atlas.ts';
import type { Agreement, Instrument, LayerFeature } from '../model/types.ts';
import { THEMES, type Theme } from '../model/vocabulary.ts';
import { areaPasses, clausePasses } from '../state/selectors.ts';
import type { Filters } from '../state/state.ts';
import { limitsOf } from './limits.ts';

/** What the report of one agreement says of a theme, and what was signed of it. */
export interface Side {
  readonly agreement: Agreement;
  /** The clauses that pass the filters. */
  readonly clauses: readonly LinkedClause[];
  /** `silent`: it has no clause on the theme; `filtered`: the filters leave all of them out. */
  readonly why: 'says' | 'silent' | 'filtered';
  /** What the agreement is held against; none where nothing that was signed is known. */
  readonly instruments: readonly Instrument[];
  /** The areas on record that pass the filters. */
  readonly areas: readonly LinkedArea[];
}

export interface ThemeComparison {
  /** Null: what was signed beyond the themes of the reports. */
  readonly theme: Theme | null;
  readonly sides: readonly Side[];
  readonly limits: readonly LayerFeature[];
}

/**
 * Theme by theme, in their order: what each report says, what was signed, what the law draws on the map. A theme of
 * which neither a clause nor an area passes is left out; areas without a theme come last.
 */
export function comparisonOf(atlas: Atlas, filters: Filters): readonly ThemeComparison[] {
  const themes = filters.theme.length > 0 ? THEMES.filter((theme) => filters.theme.includes(theme)) : THEMES;
  return [...themes, null]
    .map((theme) => ({
      theme,
      sides: atlas.agreements.map((agreement) => sideOf(atlas, filters, agreement, theme)),
      limits: theme ? limitsOf(atlas, theme) : [],
    }))
    .filter(({ sides }) => sides.some(({ clauses, areas }) => clauses.length + areas.length > 0));
}

function sideOf(atlas: Atlas, filters: Filters, agreement: Agreement, theme: Theme | null): Side {
  const own = [...atlas.clauseById.values()].filter(
    (linked) => linked.agreement === agreement && theme && linked.clause.themes.includes(theme),
  );
  const clauses = own.filter((linked) => clausePasses(atlas, filters, linked));
  const instruments = instrumentsOf(atlas, agreement.id);
  const areas = [...atlas.areaById.values()].filter(
    (linked) =>
      instruments.includes(linked.instrument) &&
      (theme ? linked.area.themes.includes(theme) : linked.area.themes.length === 0) &&
      areaPasses(filters, linked),
  );
  const why = own.length === 0 ? 'silent' : clauses.length > 0 ? 'says' : 'filtered';
  return { agreement, clauses, why, instruments, areas };
}

/** The themes that all reports have, and those that one alone has, whatever the filters say. */
export function sharing(atlas: Atlas): {
  readonly shared: readonly Theme[];
  readonly alone: readonly { readonly agreement: Agreement; readonly themes: readonly Theme[] }[];
} {
  const has = (agreement: Agreement, theme: Theme) =>
    agreement.articles.some(({ clauses }) => clauses.some(({ themes }) => themes.includes(theme)));
  const holders = (theme: Theme) => atlas.agreements.filter((agreement) => has(agreement, theme));
  return {
    shared: THEMES.filter((theme) => holders(theme).length === atlas.agreements.length),
    alone: atlas.agreements.map((agreement) => ({
      agreement,
      themes: THEMES.filter((theme) => holders(theme).length === 1 && has(agreement, theme)),
    })),
  };
}

/** How many clauses of an agreement there are, how many other sources contradict, how many fall within what was signed. */
export function countsOf(
  atlas: Atlas,
  agreement: Agreement,
): { readonly all: number; readonly differing: number; readonly within: number } {
  const records = [...atlas.clauseById.values()]
    .filter((linked) => linked.agreement === agreement)
    .map(({ clause }) => clause.record);
  return {
    all: records.length,
    differing: records.filter(({ status }) => status === 'differs').length,
    within: records.filter(({ areas }) => areas !== undefined).length,
  };
}
