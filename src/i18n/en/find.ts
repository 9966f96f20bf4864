import { pluralizer } from '../../model/text.ts';

const plural = pluralizer('en');
const results = (n: number): string => `${n} ${plural(n, { one: 'result', other: 'results' })}`;

/** Words of the search and of the filters in force. */
export const find = {
  label: 'Search',
  /** Stands in the empty field; no more than fits a phone. */
  hint: 'Clause, place, theme, source',
  keys: 'Press / to search. Arrow keys move through the results, Enter chooses, Escape clears.',
  clear: 'Clear the search',
  heading: (query: string): string => `Results for “${query}”`,
  count: (n: number): string => (n === 0 ? 'No results' : results(n)),
  groups: {
    clause: 'Clauses',
    feature: 'Places on the map',
    agreement: 'Agreements',
    instrument: 'Signed documents',
    name: 'Place names',
    source: 'Sources',
    filter: 'Filter by',
  },
  more: (n: number): string => `Show all ${n}`,
  none: (query: string): string => `Nothing was found for “${query}”.`,
  advice: 'Try fewer words, or one word of a title or a name. Names in other languages are known too.',
  /** `term` as `data/synonyms.json` names it for this sentence. */
  silent: (term: string): string => `No reported agreement speaks of ${term}.`,
  nearest: 'What comes nearest:',
  meant: 'Did you mean',
  hidden: (n: number): string =>
    `The filters leave out ${n} more ${plural(n, { one: 'result', other: 'results' })}.`,
  failed: 'The search could not be loaded.',
  shown: (name: string): string => `The map shows ${name}.`,
  nameKinds: {
    ocean: 'Ocean',
    sea: 'Sea',
    strait: 'Strait or channel',
    bay: 'Bay or gulf',
    country: 'Country',
    territory: 'Territory',
    island: 'Island or islands',
    town: 'Town',
  },
  clearAll: 'Clear all filters',
  noneLeft: 'A dashed choice would leave no clause with the other active filters.',
  wouldLeaveNone: 'leaves no clause with the other active filters',
};
