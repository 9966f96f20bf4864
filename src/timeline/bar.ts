import type { Period } from '../model/types.ts';
import { spanOf } from '../state/dates.ts';
import { type CalendarScale, isDay } from './scale.ts';

/** How an end of a bar is drawn: at a day, somewhere within a month or year, or not known at all. */
export type End = 'day' | 'within' | 'open';

/**
 * A period as it is drawn; all positions in per cent of the line. Between `firm.from` and `firm.to` it
 * is drawn at full strength, towards `from` and `to` it fades out, unless they are the same.
 */
export type Bar =
  | { readonly kind: 'point'; readonly at: number }
  | {
      readonly kind: 'span';
      readonly from: number;
      readonly to: number;
      readonly firm: { readonly from: number; readonly to: number };
      readonly ends: readonly [start: End, end: End];
    };

/** Of a month or year in which something begins or ends, at most this share of the bar is faded. */
const SOFT_SHARE = 0.3;

/** How a period is drawn on the calendar, or null where it has no date. `now` is where the known part of an open end stops. */
export function barOf(period: Period | undefined, scale: CalendarScale, now: number): Bar | null {
  if (!period || !(period.from || period.to)) return null;
  const { from, to } = period;
  if (from && from === to && isDay(from)) {
    const { start, end } = spanOf(from);
    return { kind: 'point', at: scale.x((start + end) / 2) };
  }
  const right = to ? scale.x(spanOf(to).end) : 100;
  const left = from ? scale.x(spanOf(from).start) : openStart(scale, right);
  const soft = (date: string): number => {
    const { start, end } = spanOf(date);
    return Math.min(scale.x(end) - scale.x(start), SOFT_SHARE * (right - left));
  };
  const begun = from ? left + (isDay(from) ? 0 : soft(from)) : null;
  const over = to ? right - (isDay(to) ? 0 : soft(to)) : Math.max(begun ?? 0, scale.x(now));
  // What is known of its end alone fades from there.
  const firm = { from: begun ?? over, to: over };
  return { kind: 'span', from: left, to: right, firm, ends: [endOf(from), endOf(to)] };
}

/** Where a bar without a known start fades to: the years of full length, or all of them for an early end. */
const openStart = ({ x, knee }: CalendarScale, right: number): number => (x(knee) < right ? x(knee) : 0);

const endOf = (date: string | null): End => (date ? (isDay(date) ? 'day' : 'within') : 'open');
