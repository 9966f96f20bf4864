import { quantileSorted, scaleLinear } from 'd3';
import { precisionOf, type Span, spanOf } from '../state/dates.ts';

/** The calendar laid out on a line: where times stand, in per cent of its length. */
export interface CalendarScale {
  readonly span: Span;
  /** From here on a year has its full length; before it years stand closer together. Equal to `span.start` where none do. */
  readonly knee: number;
  /** Per cent of the line for a time; times beyond its ends stand at its ends. */
  readonly x: (time: number) => number;
  readonly timeAt: (percent: number) => number;
}

/** What the years before the knee are given of the line, per cent. */
const EARLIER_SHARE = 30;
/** More full years than this would leave none of them room for its name. */
const MOST_FULL_YEARS = 8;
/** Fewer early years than this are not worth a second measure. */
const FEW_YEARS = 2;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const startOf = (year: number): number => spanOf(String(year).padStart(4, '0')).start;

/**
 * A scale for dates that crowd in a few years and are scattered over many before: at least three
 * quarters of them stand where a year has its full length, if these are few enough years. `dates` of any precision, at least one.
 */
export function calendarScale(dates: readonly string[]): CalendarScale {
  const years = dates.map(yearOf).sort((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const crowded = Math.max(Math.floor(quantileSorted(years, 0.25) ?? first), last + 1 - MOST_FULL_YEARS);
  const span = { start: startOf(first), end: startOf(last + 1) };
  const knee = crowded - first > FEW_YEARS ? startOf(crowded) : span.start;
  const split = knee > span.start;
  const scale = scaleLinear(
    split ? [span.start, knee, span.end] : [span.start, span.end],
    split ? [0, EARLIER_SHARE, 100] : [0, 100],
  ).clamp(true);
  return { span, knee, x: (time) => scale(time), timeAt: (percent) => scale.invert(percent) };
}

export interface Tick {
  readonly at: number;
  /** The year, where it is written; its middle is where a full year is written, its beginning else. */
  readonly year: string | null;
  readonly labelAt: number;
}

/** Per cent of the line that the name of a year needs before the first full year. */
const NAME_SHARE = 8;

/** Years and their quarters where a year has its full length, every fifth year before, every twentieth with its name. */
export function ticksOf({ span, knee, x }: CalendarScale): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let year = new Date(span.start).getUTCFullYear(); startOf(year) < span.end; year++) {
    const { start, end } = spanOf(String(year));
    if (start >= knee) {
      ticks.push({ at: x(start), year: String(year), labelAt: x((start + end) / 2) });
      for (const month of ['04', '07', '10'])
        ticks.push({ at: x(spanOf(`${year}-${month}`).start), year: null, labelAt: 0 });
    } else if (year % 5 === 0) {
      const named = year % 20 === 0 && x(knee) - x(start) >= NAME_SHARE;
      ticks.push({ at: x(start), year: named ? String(year) : null, labelAt: x(start) });
    }
  }
  return ticks;
}

/** Where a date's days stand, per cent. */
export function extentOf({ x }: CalendarScale, date: string): { readonly from: number; readonly to: number } {
  const { start, end } = spanOf(date);
  return { from: x(start), to: x(end) };
}

export const isDay = (date: string): boolean => precisionOf(date) === 'day';
