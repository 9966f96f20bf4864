import { pluralizer } from '../../model/text.ts';
import type { RelativeTime } from '../../model/vocabulary.ts';
import type { DateStatus } from '../../state/date-status.ts';

const plural = pluralizer('en');

/** The words of the timeline and of date statuses on a date. */
export const time = {
  heading: 'Dates',
  lead: 'Dates given in the reports and in public sources, and relative dates in the reports.',
  field: 'Show status on',
  form: 'A year, a month or a day: 2026, 2026-02 or 2026-02-13.',
  wrong: (found: string): string => `“${found}” is not a year, a month or a day of that form.`,
  clear: 'Clear the date',
  slider: 'Date on the calendar',
  noDate: 'no date chosen',
  keys: 'Drag along the years to choose a day, a month or a year. By key: the arrows move a month, Page Up and Page Down a year; Delete clears the date.',
  closer: (year: string): string => `Years before ${year} stand closer together.`,
  today: 'today',
  calendar: 'On the calendar',
  stateOn: (date: string): string =>
    `Status: ${date}. The map tells apart what is planned, in force and past; its key says how.`,
  stateToday: (date: string): string => `Status: today, ${date}. The map shows all dates.`,
  stateKey: (date: string): string => `Status: ${date}`,
  key: {
    planned: 'planned or still to come',
    'in-force': 'in force, taking place or begun',
    past: 'past',
    unknown: 'not known',
  } satisfies Record<DateStatus, string>,
  left: (n: number): string =>
    plural(n, {
      one: '1 dated entry is left out by the filters.',
      other: `${n} dated entries are left out by the filters.`,
    }),
  noEnd: 'no end given',
  noStart: 'no start given',
  on: (date: string, dateStatus: string): string => `${date}: ${dateStatus}`,
  dateStatus: {
    provision: { planned: 'planned', 'in-force': 'in force', past: 'past', unknown: 'not known' },
    event: { planned: 'still to come', 'in-force': 'taking place', past: 'past', unknown: 'not known' },
    begun: 'begun',
  } satisfies Record<'provision' | 'event', Record<DateStatus, string>> & { begun: string },
  precision: {
    day: 'A day is known.',
    days: 'The first and the last day are known.',
    within: 'The month or year is known, the day is not: soft ends.',
    open: 'No beginning or no end is given: the bar fades out.',
  },
  relative: 'Relative dates in the reports',
  relativeIntro:
    'The reports carry no date. Their ‘next month’ or ‘this year’ counts from an unknown day, so these stand in order and on no calendar.',
  relativeTimes: {
    signing: 'At the signing or announcement',
    'next-month': 'The month after the report',
    'later-that-year': 'Later in the year of the report',
    'early-next-year': 'Early in the following year',
  } satisfies Record<RelativeTime, string>,
  unsaid: 'Expected, without saying when',
  whyUndated: 'Why there is no date',
  timeless: (n: number): string =>
    plural(n, {
      one: 'For 1 other clause the report gives no time at all.',
      other: `For ${n} other clauses the reports give no time at all.`,
    }),
};
