import { type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import { type Action, reduce } from './actions.ts';
import type { ViewState } from './state.ts';

type Dispatch = (action: Action) => void;

export interface Store {
  readonly state: ReadonlySignal<ViewState>;
  readonly dispatch: Dispatch;
  /** Called after each action that changed the state, with what it was; returns how to stop. */
  onAction(listener: (action: Action, before: ViewState) => void): () => void;
}

/** The one state of a page. */
export function createStore(atlas: Atlas, initial: ViewState): Store {
  const state = signal(initial);
  const listeners = new Set<(action: Action, before: ViewState) => void>();
  return {
    state,
    dispatch(action) {
      const before = state.peek();
      const after = reduce(atlas, before, action);
      if (after === before) return;
      state.value = after;
      for (const listener of listeners) listener(action, before);
    },
    onAction(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
