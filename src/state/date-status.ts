import type { Atlas } from '../atlas/atlas.ts';
import type { LayerFeature, Period } from '../model/types.ts';
import { precisionOf, type Span, spanOf } from './dates.ts';

/** Where a period stands to a date: what is certain, or that nothing is. */
export const DATE_STATUSES = ['planned', 'in-force', 'past', 'unknown'] as const;
export type DateStatus = (typeof DATE_STATUSES)[number];

/** When something begins and ends. */
type Dates = Pick<Period, 'from' | 'to'>;

/**
 * How a period stands on a date of any precision, which means all its days. `planned` and `past` are
 * said where no day can belong to it, `in-force` where one certainly does. A last month or year counts
 * whole ("through 2028"); an end that is not given closes nothing, a beginning that is not given proves nothing.
 */
export function dateStatusOn(period: Dates | undefined, on: string): DateStatus {
  if (!isDated(period)) return 'unknown';
  const { from } = period;
  if (!mayHoldOn(period, on)) return from && spanOf(from).start >= spanOf(on).end ? 'planned' : 'past';
  if (!from || somewhereWithin(period, spanOf(on))) return 'unknown';
  return spanOf(from).end <= spanOf(on).end ? 'in-force' : 'unknown';
}

/** Held at some time within one month or year, and asked about a part of it. */
function somewhereWithin({ from, to }: Dates, { start, end }: Span): boolean {
  if (!from || from !== to || precisionOf(from) === 'day') return false;
  const within = spanOf(from);
  return start > within.start || end < within.end;
}

/**
 * Whether a period may hold on a date of any precision. A date stands for all its days and an
 * unknown end for any time, so that only what is certainly over or not yet begun is ruled out.
 */
export function mayHoldOn(period: Dates, on: string): boolean {
  const [from, to] = [period.from, period.to];
  const shared = (a: string, b: string): [string, string] => {
    const length = Math.min(a.length, b.length);
    return [a.slice(0, length), b.slice(0, length)];
  };
  if (from) {
    const [start, asked] = shared(from, on);
    if (start > asked) return false;
  }
  if (to) {
    const [end, asked] = shared(to, on);
    if (end < asked) return false;
  }
  return true;
}

/** Whether a period says when it begins or ends. */
export const isDated = <P extends Dates>(period: P | undefined): period is P =>
  Boolean(period?.from || period?.to);

/**
 * How a feature stands on a date: by its own period where that has a date, since it says when the thing itself takes
 * place; else by the clauses that speak of it. One clause in force, or one still to come, is enough to say so; past is
 * only what nothing else may keep up.
 */
export function featureDateStatus(atlas: Atlas, { properties }: LayerFeature, on: string): DateStatus {
  const { clauses, period, inForce } = properties;
  if (inForce !== undefined) return limitDateStatus(period, inForce, on);
  if (isDated(period)) return dateStatusOn(period, on);
  const dateStatuses = clauses.map((id) => dateStatusOn(atlas.clauseById.get(id)?.clause.period, on));
  const certain = (['in-force', 'planned'] as const).find((dateStatus) => dateStatuses.includes(dateStatus));
  if (certain) return certain;
  return dateStatuses.length > 0 && dateStatuses.every((dateStatus) => dateStatus === 'past')
    ? 'past'
    : 'unknown';
}

/**
 * How a limit in law stands on a date. What was agreed is to come until its instrument is in force, which may be years
 * later; where that day was not established, nothing is known from the agreement on.
 */
function limitDateStatus(period: Period | undefined, inForce: string | null, on: string): DateStatus {
  if (inForce) return dateStatusOn({ from: inForce, to: period?.to ?? null }, on);
  const agreed = dateStatusOn(period, on);
  return agreed === 'in-force' ? 'unknown' : agreed;
}
