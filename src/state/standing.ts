import type { Period } from '../model/types.ts';
import { precisionOf, type Span, spanOf } from './dates.ts';
import { mayHoldOn } from './selectors.ts';

/** Where a period stands to a date: what is certain, or that nothing is. */
export type Standing = 'planned' | 'in-force' | 'past' | 'unknown';

/**
 * How a period stands on a date of any precision, which means all its days. `planned` and `past` are
 * said where no day can belong to it, `in-force` where one certainly does. A last month or year counts
 * whole ("through 2028"); an end that is not given closes nothing, a beginning that is not given proves nothing.
 */
export function standingOn(period: Period | undefined, on: string): Standing {
  if (!period || !(period.from || period.to)) return 'unknown';
  const { from } = period;
  if (!mayHoldOn(period, on)) return from && spanOf(from).start >= spanOf(on).end ? 'planned' : 'past';
  if (!from || somewhereWithin(period, spanOf(on))) return 'unknown';
  return spanOf(from).end <= spanOf(on).end ? 'in-force' : 'unknown';
}

/** Held at some time within one month or year, and asked about a part of it. */
function somewhereWithin({ from, to }: Period, { start, end }: Span): boolean {
  if (!from || from !== to || precisionOf(from) === 'day') return false;
  const within = spanOf(from);
  return start > within.start || end < within.end;
}
