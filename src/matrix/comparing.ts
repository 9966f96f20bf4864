import type { Atlas, LinkedClause } from '../atlas/atlas.ts';
import type { Agreement } from '../model/types.ts';
import { THEMES, type Theme } from '../model/vocabulary.ts';
import { clausePasses } from '../state/selectors.ts';
import type { Filters } from '../state/state.ts';

/** What one agreement says of a theme. */
export interface Side {
  readonly agreement: Agreement;
  /** The clauses that pass the filters. */
  readonly clauses: readonly LinkedClause[];
  /** `silent`: it has no clause on the theme; `filtered`: the filters leave all of them out. */
  readonly why: 'says' | 'silent' | 'filtered';
}

export interface ThemeComparison {
  readonly theme: Theme;
  readonly sides: readonly Side[];
}

/** The agreements theme by theme, in the order of the themes; a theme of which no clause passes is left out. */
export function comparisonOf(atlas: Atlas, filters: Filters): readonly ThemeComparison[] {
  const all = [...atlas.clauseById.values()];
  return THEMES.map((theme) => {
    const on = all.filter(({ clause }) => clause.themes.includes(theme));
    return {
      theme,
      sides: atlas.agreements.map((agreement): Side => {
        const own = on.filter((linked) => linked.agreement === agreement);
        const clauses = own.filter((linked) => clausePasses(filters, linked));
        return {
          agreement,
          clauses,
          why: own.length === 0 ? 'silent' : clauses.length ? 'says' : 'filtered',
        };
      }),
    };
  }).filter(
    ({ theme, sides }) =>
      sides.some(({ clauses }) => clauses.length > 0) &&
      (filters.theme.length === 0 || filters.theme.includes(theme)),
  );
}

/** The themes that all agreements have, and those that one alone has, whatever the filters say. */
export function sharing(atlas: Atlas): {
  readonly shared: readonly Theme[];
  readonly alone: readonly { readonly agreement: Agreement; readonly themes: readonly Theme[] }[];
} {
  const has = (agreement: Agreement, theme: Theme) =>
    agreement.articles.some(({ clauses }) => clauses.some(({ themes }) => themes.includes(theme)));
  const holders = (theme: Theme) => atlas.agreements.filter((agreement) => has(agreement, theme));
  return {
    shared: THEMES.filter((theme) => holders(theme).length > 1),
    alone: atlas.agreements.map((agreement) => ({
      agreement,
      themes: THEMES.filter((theme) => holders(theme).length === 1 && has(agreement, theme)),
    })),
  };
}
