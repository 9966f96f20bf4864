import type { Catalogue } from '../i18n/index.ts';

type Term = keyof Catalogue['glossary'];

/** A stretch of a text: plain, or the first occurrence of a term that is explained. */
export interface Stretch {
  readonly text: string;
  readonly term: Term | null;
}

const forms = new WeakMap<Catalogue, readonly (readonly [term: Term, form: RegExp])[]>();

function formsOf(words: Catalogue): readonly (readonly [Term, RegExp])[] {
  const known = forms.get(words);
  if (known) return known;
  const made = (Object.keys(words.glossary) as Term[]).map(
    (term) => [term, new RegExp(`(?<!\\p{L})(?:${words.glossary[term].forms})(?!\\p{L})`, 'iu')] as const,
  );
  forms.set(words, made);
  return made;
}

/** A text cut where terms of the glossary stand in it for the first time. Joined again it is the same text. */
export function cutAtTerms(text: string, words: Catalogue): readonly Stretch[] {
  const found = formsOf(words)
    .flatMap(([term, form]) => {
      const match = form.exec(text);
      return match ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { term, start, end } of found) {
    if (start < at) continue;
    if (start > at) stretches.push({ text: text.slice(at, start), term: null });
    stretches.push({ text: text.slice(start, end), term });
    at = end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), term: null });
  return stretches;
}
