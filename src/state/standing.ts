import type { Atlas } from '../atlas/atlas.ts';
import type { LayerFeature, Period } from '../model/types.ts';
import { precisionOf, type Span, spanOf } from './dates.ts';

/** Where a period stands to a date: what is certain, or that nothing is. */
export const STANDINGS = ['planned', 'in-force', 'past', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** When something begins and ends. */
type Dates = Pick<Period, 'from' | 'to'>;

/**
 * How a period stands on a date of any precision, which means all its days. `planned` and `past` are
 * said where no day can belong to it, `in-force` where one certainly does. A last month or year counts
 * whole ("through 2028"); an end that is not given closes nothing, a beginning that is not given proves nothing.
 */
export function standingOn(period: Dates | undefined, on: string): Standing {
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
export function featureStanding(atlas: Atlas, { properties }: LayerFeature, on: string): Standing {
  const { clauses, period, inForce } = properties;
  if (inForce !== undefined) return limitStanding(period, inForce, on);
  if (isDated(period)) return standingOn(period, on);
  const standings = clauses.map((id) => standingOn(atlas.clauseById.get(id)?.clause.period, on));
  const certain = (['in-force', 'planned'] as const).find((standing) => standings.includes(standing));
  if (certain) return certain;
  return standings.length > 0 && standings.every((standing) => standing === 'past') ? 'past' : 'unknown';
}

/**
 * How a limit in law stands on a date. What was agreed is to come until its instrument is in force, which may be years
 * later; where that day was not established, nothing is known from the agreement on.
 */
function limitStanding(period: Period | undefined, inForce: string | null, on: string): Standing {
  if (inForce) return standingOn({ from: inForce, to: period?.to ?? null }, on);
  const agreed = standingOn(period, on);
  return agreed === 'in-force' ? 'unknown' : agreed;
}
