import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Scheme, SchemeChoice } from '../model/vocabulary.ts';
import type { SceneState, sceneBuilder } from '../scene/build.ts';
import type { Scene } from '../scene/scene.ts';
import type { ViewState } from '../state/state.ts';

/** The scheme in force: the reader's choice, or with `auto` what the system prefers, followed as it changes. */
export function schemeInForce(choice: ReadonlySignal<SchemeChoice>): ReadonlySignal<Scheme> {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(query.matches);
  query.addEventListener('change', () => {
    dark.value = query.matches;
  });
  return computed(() => (choice.value === 'auto' ? (dark.value ? 'dark' : 'light') : choice.value));
}

/** The parts of the state that the scene depends on. */
const SEEN: Readonly<Record<keyof SceneState, true>> = {
  selection: true,
  hover: true,
  layers: true,
  filters: true,
  on: true,
  candidates: true,
  found: true,
  arrived: true,
  annotations: true,
};
const KEYS = Object.keys(SEEN) as (keyof SceneState)[];

/** The scene of a state, built anew only when something that it shows has changed. */
export function sceneSignal(
  state: ReadonlySignal<ViewState>,
  scheme: ReadonlySignal<Scheme>,
  build: ReturnType<typeof sceneBuilder>,
): ReadonlySignal<Scene> {
  let last = state.peek();
  const sceneState = computed((): SceneState => {
    const next = state.value;
    if (KEYS.some((key) => last[key] !== next[key])) last = next;
    return last;
  });
  return computed(() => build(sceneState.value, scheme.value));
}
