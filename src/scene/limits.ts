import type { LimitStatus } from '../model/vocabulary.ts';
import type { DateStatus } from '../state/date-status.ts';

interface LimitTokens {
  /** CSS pixels; `null`: that of the category. */
  readonly dash: readonly number[] | null;
  /** Factor of the width. */
  readonly width: number;
}

/** What the status of a limit in law makes of its line. */
export const LIMIT: Readonly<Record<LimitStatus, LimitTokens>> = {
  'in-force': { dash: null, width: 1 },
  superseded: { dash: [5, 4], width: 0.75 },
  disputed: { dash: [9, 3, 1.5, 3], width: 1.2 },
};

/** The line of a limit on a date: before another took its place it was in force; what is disputed was so all the time. */
export const limitLook = (status: LimitStatus | undefined, dateStatus: DateStatus): LimitTokens =>
  LIMIT[status === 'superseded' && dateStatus !== 'unknown' ? 'in-force' : (status ?? 'in-force')];
