import type { DateStatus } from '../state/date-status.ts';

export interface DateStatusTokens {
  /** Factor of the flat fill, and strength of the pattern. */
  readonly fill: number;
  readonly pattern: number;
  /** Of all of the mark: what is past fades. */
  readonly opacity: number;
  /** Factor of the width of a line. */
  readonly width: number;
  /** Dash in CSS pixels; `null`: that of the category. */
  readonly dash: readonly number[] | null;
  /** Whether a badge on it says that it takes place. */
  readonly badge: boolean;
}

/**
 * What a date status on the date asked about makes of areas and lines, by more than colour: planned is a pattern without
 * a tint, past a faint tint without a pattern, in force the whole of it with a badge. Lines that are planned are
 * broken in long dashes, past ones in pairs of dots. No category has dashes like these.
 */
export const DATE_STATUS: Readonly<Record<DateStatus, DateStatusTokens>> = {
  planned: { fill: 0, pattern: 0.65, opacity: 1, width: 0.9, dash: [9, 7], badge: false },
  'in-force': { fill: 1.6, pattern: 1, opacity: 1, width: 1.4, dash: null, badge: true },
  past: { fill: 0.8, pattern: 0, opacity: 0.45, width: 1, dash: [2, 3, 2, 9], badge: false },
  unknown: { fill: 1, pattern: 1, opacity: 1, width: 1, dash: null, badge: false },
};
