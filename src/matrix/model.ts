import type { Atlas, LinkedClause } from '../atlas/atlas.ts';
import type { Agreement } from '../model/types.ts';
import { COMMITMENTS, type Commitment, THEMES, type Theme } from '../model/vocabulary.ts';
import type { Filters } from '../state/state.ts';

/** The columns of one agreement: its own parties first, then others that its clauses name, most named first. */
export interface ColumnGroup {
  readonly agreement: Agreement;
  readonly parties: readonly string[];
}

/** Who does what: themes down, parties of each agreement across, clauses in the cells. */
export interface Matrix {
  readonly themes: readonly Theme[];
  readonly groups: readonly ColumnGroup[];
  readonly cell: (agreement: string, theme: Theme, party: string) => readonly LinkedClause[];
}

const NONE: readonly LinkedClause[] = [];
const keyOf = (agreement: string, theme: string, party: string): string => `${agreement}|${theme}|${party}`;

/** The matrix of all clauses; a clause stands in every cell of its themes and parties. */
export function matrixOf(atlas: Atlas): Matrix {
  const cells = new Map<string, LinkedClause[]>();
  for (const linked of atlas.clauseById.values())
    for (const theme of linked.clause.themes)
      for (const party of linked.clause.parties) {
        const key = keyOf(linked.agreement.id, theme, party);
        cells.set(key, [...(cells.get(key) ?? []), linked]);
      }
  const used = new Set([...atlas.clauseById.values()].flatMap(({ clause }) => clause.themes));
  return {
    themes: THEMES.filter((theme) => used.has(theme)),
    groups: atlas.agreements.map((agreement) => ({ agreement, parties: partiesNamed(agreement) })),
    cell: (agreement, theme, party) => cells.get(keyOf(agreement, theme, party)) ?? NONE,
  };
}

function partiesNamed({ parties, articles }: Agreement): readonly string[] {
  const tally = new Map<string, number>();
  for (const { clauses } of articles)
    for (const clause of clauses)
      for (const party of clause.parties) tally.set(party, (tally.get(party) ?? 0) + 1);
  const others = [...tally.keys()].filter((party) => !parties.includes(party));
  return [
    ...parties.filter((party) => tally.has(party)),
    ...others.sort((a, b) => tally.get(b)! - tally.get(a)!),
  ];
}

/** How many clauses there are of each force, forces without any left out. */
export const forceTally = (
  clauses: readonly LinkedClause[],
): readonly (readonly [force: Commitment, n: number])[] =>
  COMMITMENTS.map(
    (force) => [force, clauses.filter(({ clause }) => clause.force === force).length] as const,
  ).filter(([, n]) => n > 0);

/** Shades of the cells, by the least number of clauses of each. */
const GRADES = [1, 2, 4, 7] as const;

/** The shade of a cell with `n` clauses: 1 to 4, darker for more. */
export const gradeOf = (n: number): number => GRADES.filter((least) => n >= least).length;

/** The filters that leave what one cell holds. */
export const cellFilters = (agreement: string, theme: Theme, party: string) => ({
  agreement: [agreement],
  theme: [theme],
  party: [party],
});

/** Whether the filters are exactly those of a cell. */
export const isCell = (filters: Filters, agreement: string, theme: Theme, party: string): boolean =>
  filters.agreement.join() === agreement && filters.theme.join() === theme && filters.party.join() === party;
