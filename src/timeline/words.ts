import { dateFormatOf, formatDate } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import type { Period } from '../model/types.ts';
import { precisionOf, spanOf } from '../state/dates.ts';

/** A date of any precision in words. */
export const dateWords = (date: string, words: Catalogue): string => formatDate(date, words);

/** Two dates of the same precision as one, with what they share said once: "9–19 September 2025". */
const rangeWords = (from: string, to: string, { locale }: Catalogue): string =>
  dateFormatOf(from, locale).formatRange(spanOf(from).start, spanOf(to).start);

/** When a period is, as the beginning of a sentence; what is not given is said. */
export function whenWords(period: Period, words: Catalogue): string {
  const said = when(period, words);
  return said.slice(0, 1).toLocaleUpperCase(words.locale) + said.slice(1);
}

function when({ from, to }: Period, words: Catalogue): string {
  const { period, time } = words;
  const say = (date: string) => formatDate(date, words);
  if (from && to) {
    if (from === to) return say(from);
    return precisionOf(from) === precisionOf(to)
      ? rangeWords(from, to, words)
      : period.between(say(from), say(to));
  }
  if (from) return `${period.from(say(from))}, ${time.noEnd}`;
  return to ? `${period.to(say(to))}, ${time.noStart}` : '';
}
