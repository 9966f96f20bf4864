import { pluralizer } from '../plural.ts';

const plural = pluralizer('en');

/** The words of the matrix of parties and themes, and of the comparison. */
export const matrix = {
  views: 'Views of the themes',
  view: { parties: 'Who does what', comparison: 'Side by side' },
  heading: { parties: 'Who does what', comparison: 'The two agreements, theme by theme' },
  partiesLead:
    'Each cell has the number of its clauses. Choose a cell, a theme, a party or an agreement to filter by it; the clauses that are left stand below.',
  /** Stands over the list of forces while no cell is pointed at. */
  grades: 'Point at a cell to see with what force its clauses speak',
  caption: 'Clauses by theme, and by party within each agreement',
  cell: (theme: string, party: string, agreement: string, clauses: string, forces: string): string =>
    `${theme}, ${party}, ${agreement}: ${clauses} (${forces})`,
  ofForce: (n: number, force: string): string => `${n} ${force.toLowerCase()}`,
  shared: (n: number): string =>
    plural(n, { one: 'Both speak of 1 theme.', other: `Both speak of ${n} themes.` }),
  alone: (agreement: string, themes: string): string => `${agreement} alone has: ${themes}.`,
  differing: (n: number, all: number): string => `${n} of ${all} on record otherwise`,
  none: {
    silent: (agreement: string): string => `${agreement} says nothing of this.`,
    filtered: (_agreement: string): string => 'Left out by the filters.',
  },
};

export type MatrixWords = typeof matrix;
