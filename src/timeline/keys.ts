import { dateAt, monthsOn, type Span, spanOf, yearsOn } from '../state/dates.ts';

const STEPS: Readonly<Record<string, (date: string) => string>> = {
  ArrowRight: (date) => monthsOn(date, 1),
  ArrowUp: (date) => monthsOn(date, 1),
  ArrowLeft: (date) => monthsOn(date, -1),
  ArrowDown: (date) => monthsOn(date, -1),
  PageUp: (date) => yearsOn(date, 1),
  PageDown: (date) => yearsOn(date, -1),
};
const ENDS: readonly string[] = ['Delete', 'Backspace'];

/**
 * The date that a key leads to from `on`; null takes the date off, undefined means nothing here. Without
 * a date a step begins with the month of `now`. Steps stay within `span`.
 */
export function dateByKey(
  key: string,
  on: string | null,
  now: string,
  span: Span,
): string | null | undefined {
  if (ENDS.includes(key)) return on ? null : undefined;
  if (key === 'Home') return dateAt(span.start, 'month');
  if (key === 'End') return dateAt(span.end - 1, 'month');
  const step = STEPS[key];
  if (!step) return undefined;
  const next = on ? step(on) : now.slice(0, 7);
  const { start, end } = spanOf(next);
  return start < span.start || end > span.end ? (on ?? undefined) : next;
}
