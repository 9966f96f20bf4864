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

/** The part of the state that the scene depends on. */
const pick = ({
  selection,
  hover,
  layers,
  filters,
  on,
  candidates,
  found,
  arrived,
}: ViewState): SceneState => ({
  selection,
  hover,
  layers,
  filters,
  on,
  candidates,
  found,
  arrived,
});

/** A computed value that keeps its identity while all its members are the same. */
function memo<T extends object>(read: () => T): ReadonlySignal<T> {
  let last: T | null = null;
  return computed(() => {
    const next = read();
    const same = last && (Object.keys(next) as (keyof T)[]).every((key) => last![key] === next[key]);
    last = same ? last! : next;
    return last;
  });
}

/** The scene of a state, built anew only when something that it shows has changed. */
export function sceneSignal(
  state: ReadonlySignal<ViewState>,
  scheme: ReadonlySignal<Scheme>,
  build: ReturnType<typeof sceneBuilder>,
): ReadonlySignal<Scene> {
  const sceneState = memo(() => pick(state.value));
  return computed(() => build(sceneState.value, scheme.value));
}
