import type { Atlas } from '../atlas/atlas.ts';
import type { Action } from '../state/actions.ts';
import { formatFragment, parseFragment, type UnusedValue } from '../state/fragment.ts';
import type { ViewState } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** What a reader would want to step back over; all else rewrites the present entry. */
const STEPS: ReadonlySet<Action['type']> = new Set(['select', 'filter', 'date', 'panel', 'step']);
/** Whether an action is such a step; the step of a briefing that the address names already is none. */
const isStep = (action: Action, { briefing }: ViewState): boolean =>
  STEPS.has(action.type) &&
  !(action.type === 'step' && briefing?.id === action.id && briefing.step === action.step);
/** What leaves no trace in the address, or comes from it. */
const PASSING: ReadonlySet<Action['type']> = new Set(['restore', 'hover', 'candidates', 'found', 'arrived']);
/** Browsers refuse more than some 100 rewrites in 30 s (Safari); a moving map must stay well below. */
const REWRITE_MS = 400;

export interface Address {
  /** What the page was opened with. */
  readonly values: Partial<ViewState>;
  /**
   * Starts writing the state into the address and following back and forward; returns how to stop. `steps`: whether
   * choices make steps of the history.
   */
  connect(store: Store, steps: boolean): () => void;
}

/**
 * Reads the address of the page now; `notice` is told of values that could not be used. `before` gives what a later
 * address has to wait for, which names what has not come yet.
 */
export function readAddress(
  atlas: Atlas,
  notice: (notices: readonly UnusedValue[]) => void,
  before: (fragment: string) => Promise<void> | null,
): Address {
  let { values, foreign, notices } = parseFragment(atlas, location.hash);
  notice(notices);

  const connect = (store: Store, steps: boolean): (() => void) => {
    let written = location.hash;
    let timer = 0;
    // A date that is being moved is one step, however many dates it passes over.
    let dating = false;
    const write = (state: ViewState, step: boolean): void => {
      clearTimeout(timer);
      timer = 0;
      const fragment = formatFragment(atlas, state, foreign);
      if (fragment === written) return;
      written = fragment;
      if (step) history.pushState(null, '', fragment);
      else history.replaceState(null, '', fragment);
    };
    const flush = (state = store.state.peek()): void => {
      if (!timer) return;
      // Someone else has just written there, and the news is still on its way: a link of the page round a frame.
      if (location.hash !== written) follow();
      else write(state, false);
    };
    const follow = (): void => {
      if (location.hash === written) return;
      clearTimeout(timer);
      timer = 0;
      written = location.hash;
      const waiting = before(written);
      if (waiting) void waiting.then(read);
      else read();
    };
    const read = (): void => {
      const parsed = parseFragment(atlas, location.hash);
      foreign = parsed.foreign;
      notice(parsed.notices);
      store.dispatch({ type: 'restore', values: parsed.values, origin: 'address' });
    };
    const stopListening = store.onAction((action, before) => {
      if (action.type === 'restore') dating = false;
      if (PASSING.has(action.type)) return;
      const goesOn = dating && action.type === 'date';
      // What one comes by while reading is no step.
      const step = isStep(action, before) && action.origin !== 'reading';
      if (step) dating = action.type === 'date';
      if (!steps || goesOn || !step) {
        timer ||= window.setTimeout(() => flush(), REWRITE_MS);
        return;
      }
      // The entry that is left keeps the view that it was left at, so that a step back restores it.
      if (location.hash === written) write(before, false);
      else flush();
      write(store.state.peek(), true);
    });
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    // A page that is left while a rewrite is waiting must still keep its last view.
    const leave = (): void => flush();
    addEventListener('pagehide', leave);
    return () => {
      flush();
      stopListening();
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
      removeEventListener('pagehide', leave);
    };
  };
  return { values, connect };
}
