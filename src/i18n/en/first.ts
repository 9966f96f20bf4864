import { pluralizer } from '../../model/text.ts';
import type { RecordStatus } from '../../model/vocabulary.ts';

const plural = pluralizer('en');

/** `mark` says what a mark means; `count` says how many clauses stand so. */
interface RecordWords {
  readonly mark: string;
  readonly count: (n: number) => string;
}

const record: Readonly<Record<RecordStatus, RecordWords>> = {
  corroborated: { mark: 'confirmed', count: (n) => `${n} confirmed` },
  partly: { mark: 'partly confirmed', count: (n) => `${n} partly` },
  differs: { mark: 'differ', count: (n) => `${n} ${plural(n, { one: 'differs', other: 'differ' })}` },
  'not-found': { mark: 'none found', count: (n) => `${n} not found` },
};

/** Words for the first look: what the atlas is about, which agreement is which, what the marks mean. */
export const first = {
  /** One line under the name; `agreements` are their short titles, as a list. */
  tagline: (agreements: string): string => `${agreements}, clause by clause, on the map of the Arctic`,
  /** What an agreement is known from. */
  known: (reports: number, dated: boolean): string => {
    const kind = dated ? 'press' : 'undated press';
    return `Known from ${reports === 1 ? 'one' : reports} ${kind} ${plural(reports, { one: 'report', other: 'reports' })}`;
  },
  record,
  marks: 'In other sources:',
  agreements: 'Agreement shown',
  all: (n: number): string => (n === 2 ? 'Both' : 'All'),
  hint: 'Choose a place or a clause: each shows the other.',
  more: 'More controls',
  key: {
    open: 'Key',
    whole: 'All of the key',
    ground: 'The ground',
    ice: 'Ice sheet of Greenland, as a tone of the whole island',
    border: 'State border',
    province: 'Border of a province or territory',
    circle: 'Arctic Circle',
    shading: 'Darker water along coasts: an ornament, not a depth',
    parties: 'Parties to what is chosen',
    accent: (name: string): string => `Arcs of ${name}, and the tag at the foot of its headquarters`,
    shapes: { point: 'places', area: 'areas', line: 'lines' },
  },
};
