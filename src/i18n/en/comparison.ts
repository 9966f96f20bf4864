import { pluralizer } from '../../model/text.ts';

const plural = pluralizer('en');

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
