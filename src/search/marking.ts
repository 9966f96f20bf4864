import type { OtherName } from './aliases.ts';
import type { Analyser } from './analyser.ts';
import type { Entry } from './entry.ts';

/** A run of a text that was found by the words of the question, or was not. Together the runs are the text. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut at the words that a question found. */
export function marked(text: string, analyser: Analyser, terms: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  const add = (end: number, found: boolean): void => {
    if (end > done) runs.push({ text: text.slice(done, end), found });
    done = end;
  };
  for (const token of analyser.tokens(text)) {
    if (!token.terms.some((term) => terms.has(term))) continue;
    add(token.start, false);
    add(token.end, true);
  }
  add(text.length, false);
  return runs;
}

const isFound = (text: string, analyser: Analyser, terms: ReadonlySet<string>): boolean =>
  analyser.tokens(text).some((token) => token.terms.some((term) => terms.has(term)));

/** The other name by which something was found, if not by its own. */
export const foundName = (
  { name, also }: Pick<Entry, 'name' | 'also'>,
  analyser: Analyser,
  terms: ReadonlySet<string>,
): OtherName | null =>
  isFound(name, analyser, terms) ? null : (also.find(({ text }) => isFound(text, analyser, terms)) ?? null);

/** Characters of a passage at most. */
const PASSAGE = 130;
/** Characters before the first word found, so that it stands in a sentence. */
const LEAD = 40;

/** A passage of `text` round the first word found; null where none stands in it. Cut at words, with ellipses. */
export function passage(text: string, analyser: Analyser, terms: ReadonlySet<string>): string | null {
  const tokens = analyser.tokens(text);
  const first = tokens.find((token) => token.terms.some((term) => terms.has(term)));
  if (!first) return null;
  const start = first.start <= LEAD ? 0 : tokens.find((token) => token.start >= first.start - LEAD)!.start;
  const end =
    text.length - start <= PASSAGE
      ? text.length
      : tokens.findLast((token) => token.end <= start + PASSAGE)!.end;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
