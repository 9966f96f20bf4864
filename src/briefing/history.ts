/** What was made, and the way back and forward. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was to: further ones to the same are one with it. */
  readonly touched: string | null;
}

/** Most states that are kept to go back to. */
const MOST = 100;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], touched: null });

/** The history after a change; `touched` names the field that is being written in, so that a word is undone at once. */
export function changed<T>(history: History<T>, present: T, touched: string | null = null): History<T> {
  if (present === history.present) return history;
  const goesOn = touched !== null && touched === history.touched;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST);
  return { past, present, future: [], touched };
}

export function undone<T>({ past, present, future }: History<T>): History<T> | null {
  const before = past.at(-1);
  if (before === undefined) return null;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], touched: null };
}

export function redone<T>({ past, present, future }: History<T>): History<T> | null {
  const [next, ...rest] = future;
  if (next === undefined) return null;
  return { past: [...past, present], present: next, future: rest, touched: null };
}
