import type { Language } from '../model/text.ts';
import { ownFile } from './own.ts';

/** How the address names the briefing that a reader put into the one file. */
export const HERE = '~here';

const OPENS = '<script type="application/json" data-briefing>';
const CLOSES = '</script>';

/** The tail of a one file with a briefing, JSON, in the place of the one that it may have. */
export function withBriefing(tail: string, json: string): string {
  // No `<` stands in it, so nothing in it ends the element.
  const element = OPENS + json.replaceAll('<', '\\u003c') + CLOSES;
  return element + withoutBriefing(tail);
}

function withoutBriefing(tail: string): string {
  const begin = tail.indexOf(OPENS.slice(0, -1));
  if (begin < 0) return tail;
  const end = tail.indexOf(CLOSES, begin) + CLOSES.length;
  return tail.slice(0, begin) + tail.slice(end);
}

/** The briefing, JSON, that this file was saved with; null where there is none, and on a site. */
export const briefingHere = (): string | null =>
  ownFile() && (document.querySelector('script[data-briefing]')?.textContent ?? null);

/** What that briefing is called, in the language or else in any; null where there is none. */
export function titleHere(language: Language): string | null {
  try {
    const { title } = JSON.parse(briefingHere() ?? '{}');
    const called: unknown = title?.[language] ?? Object.values(title ?? {})[0];
    return typeof called === 'string' ? called : null;
  } catch {
    return null;
  }
}
