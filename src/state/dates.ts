/** Calendar dates of any precision, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as the days they stand for. Times are ms, UTC. */
export type Precision = 'year' | 'month' | 'day';

/** First instant of the first day, and of the day after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const PARTS = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

export const precisionOf = (date: string): Precision =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';

/** `Date.UTC` takes years below 100 for those of the twentieth century; this takes them as they are. */
const time = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

const split = (date: string): [year: number, month: number, day: number] => {
  const [, year, month = '1', day = '1'] = PARTS.exec(date) ?? [];
  return [Number(year), Number(month), Number(day)];
};

/** Whether a text is a date that the calendar has: 2024-02-29 is, 2026-02-29 is not, and there is no year 0000. */
export function isDate(text: string): boolean {
  if (!PARTS.test(text) || text.startsWith('0000')) return false;
  return dateAt(spanOf(text).start, precisionOf(text)) === text;
}

/** The days that a date stands for. */
export function spanOf(date: string): Span {
  const [year, month, day] = split(date);
  const end = {
    year: () => time(year + 1, 1, 1),
    month: () => time(year, month + 1, 1),
    day: () => time(year, month, day + 1),
  };
  return { start: time(year, month, day), end: end[precisionOf(date)]() };
}

/** The day, month or year that a time lies in; years before 0 and after 9999 are cut to these. */
export function dateAt(at: number, precision: Precision): string {
  const date = new Date(Math.min(Math.max(at, time(0, 1, 1)), time(9999, 12, 31)));
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const year = pad(date.getUTCFullYear(), 4);
  if (precision === 'year') return year;
  const month = `${year}-${pad(date.getUTCMonth() + 1)}`;
  return precision === 'month' ? month : `${month}-${pad(date.getUTCDate())}`;
}

/** A date so many months on; a year is left for the month after or before it, a day keeps its number where it can. */
export function monthsOn(date: string, months: number): string {
  const [year, month, day] = split(date);
  if (precisionOf(date) === 'year')
    return dateAt(months > 0 ? time(year + 1, months, 1) : time(year, months + 1, 1), 'month');
  const first = dateAt(time(year, month + months, 1), 'month');
  if (precisionOf(date) === 'month') return first;
  const last = spanOf(first).end - 1;
  return dateAt(Math.min(spanOf(first).start + (day - 1) * DAY, last), 'day');
}

/** A date so many years on, as precise as it is. */
export const yearsOn = (date: string, years: number): string =>
  precisionOf(date) === 'year'
    ? dateAt(time(Number(date) + years, 1, 1), 'year')
    : monthsOn(date, 12 * years);

export const DAY = 86_400_000;

/** The one date that a stretch of time is nearest to in length and place: a day, a month or a year. */
export function dateNear({ start, end }: Span): string {
  const length = end - start;
  const precision: Precision = length < 10 * DAY ? 'day' : length < 190 * DAY ? 'month' : 'year';
  return dateAt((start + end) / 2, precision);
}
