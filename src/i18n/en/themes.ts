import { pluralizer } from '../../model/text.ts';

const plural = pluralizer('en');

/** The words of the matrix of parties and themes, and of the switch to the comparison. */
export const matrix = {
  views: 'Views of the themes',
  view: { parties: 'Who does what', comparison: 'Side by side' },
  heading: { parties: 'Who does what', comparison: 'Reported, signed and in law, theme by theme' },
  partiesLead:
    'Each cell has the number of its clauses. Choose a cell, a theme, a party or an agreement to filter by it; the clauses that are left stand below.',
  /** Stands over the list of forces while no cell is pointed at. */
  grades: 'Point at a cell to see the commitment of its clauses',
  caption: 'Clauses by theme, and by party within each agreement',
  cell: (theme: string, party: string, agreement: string, clauses: string, forces: string): string =>
    `${theme}, ${party}, ${agreement}: ${clauses} (${forces})`,
  ofForce: (n: number, force: string): string => `${n} ${force.toLowerCase()}`,
  differing: (n: number, all: number): string => `${n} of ${all}: other sources differ`,
};

/** The words of the comparison: what the reports say, what was signed, what the law draws on the map. */
export const comparison = {
  lead: 'For each theme: what the reports say, what was signed, and what the law draws on the map.',
  within: (n: number, all: number): string => `${n} of ${all} within an area on record`,
  reported: 'As reported',
  /** Stands under the name of the agreement. */
  none: { silent: 'The report says nothing of this.', filtered: 'Left out by the filters.' },
  noDocument: 'No signed document is known.',
  noArea: 'Not among the areas on record.',
  notReported: 'not in the report',
  beyond: 'Beyond these themes',
  shared: (n: number): string =>
    plural(n, {
      one: 'Every report speaks of 1 theme.',
      other: `Every report speaks of the same ${n} themes.`,
    }),
  alone: (agreement: string, themes: string): string => `${agreement} alone has: ${themes}.`,
};
