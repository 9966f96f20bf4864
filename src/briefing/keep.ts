import { keep, readKept } from '../model/kept.ts';
import { type Draft, EMPTY, jsonOf } from './draft.ts';
import { readOwn } from './own.ts';

const KEPT_AS = 'accords-briefing';

/** The briefing that this browser keeps; an empty one where it keeps none. */
export function keptDraft(): Draft {
  const kept = readKept('localStorage', KEPT_AS);
  return (kept && readOwn(kept, 0).briefing) || EMPTY;
}

/** Keeps a briefing in this browser; returns whether that was possible. One without steps and words is forgotten. */
export function keepDraft(draft: Draft): boolean {
  const begun = draft.steps.length > 0 || Object.values({ ...draft.title, ...draft.summary }).some(Boolean);
  return keep('localStorage', KEPT_AS, begun ? jsonOf(draft) : null);
}
