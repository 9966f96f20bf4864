import { useSignal, useSignalEffect } from '@preact/signals';
import type { ViewState } from '../state/state.ts';
import type { AtlasApp } from './atlas-app.ts';

const differs = ({ camera: _, found: __, ...next }: ViewState, before: ViewState): boolean =>
  (Object.keys(next) as (keyof typeof next)[]).some((key) => next[key] !== before[key]);

/** The state that the page was written with, then as it is by now; rendered anew when anything but the camera changes. */
export function useStill({ store, written }: AtlasApp): ViewState {
  const state = useSignal(written);
  useSignalEffect(() => {
    const next = store.state.value;
    if (differs(next, state.peek())) state.value = next;
  });
  return state.value;
}
