import { effect } from '@preact/signals';
import type { Camera } from '../model/geo.ts';
import { following } from '../panel/reading/following.ts';
import type { Selection, ViewState } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Degrees of position and of bearing, and levels of zoom, below which a map has not moved. */
const STILL = 1e-4;

/** Whether two cameras look at different places, in other directions or from other heights. */
export const isMoved = (a: Camera, b: Camera): boolean =>
  (['lng', 'lat', 'zoom', 'bearing'] as const).some((key) => Math.abs(a[key] - b[key]) > STILL);

export interface Follow {
  /** A movement of the map by the page begins. */
  flight(): void;
  /** The map stands there: by a movement of the page, by a new size of the map, or by hand. */
  camera(camera: Camera): void;
  /** The person moved the map, by hand or by a button. */
  byHand(): void;
}

/**
 * Lets the map follow what is read, by `choose`, until the person moves the map: by a hand on it since the page last
 * moved it, or by a button. It follows again when `following` is set, and from the next text on.
 * `touched` is told of each hand on the map.
 */
export function followReading(
  container: HTMLElement,
  store: Store,
  choose: (selection: Selection) => void,
  touched: () => void,
): Follow {
  let handed = false;
  let last: Camera | null = null;
  const reads = (state: ViewState): boolean => state.panel === 'reading';
  const leave = (): void => {
    if (reads(store.state.peek())) following.value = false;
    store.dispatch({ type: 'leave-step' });
  };
  // A hand on the map ends whatever flew.
  const hand = (): void => {
    handed = true;
    touched();
  };
  for (const type of ['pointerdown', 'wheel', 'keydown'] as const)
    container.addEventListener(type, hand, { capture: true, passive: true });

  store.onAction((action, before) => {
    const now = store.state.peek();
    if (!reads(now)) return;
    if (!reads(before) || action.type === 'restore') following.value = true;
    if (action.type === 'select' && action.origin === 'reading' && following.peek()) choose(now.selection);
  });
  let followed = following.peek();
  effect(() => {
    const again = following.value && !followed;
    followed = following.value;
    if (again && reads(store.state.peek())) choose(store.state.peek().selection);
  });

  return {
    flight() {
      handed = false;
    },
    camera(camera) {
      if (handed && last && isMoved(last, camera)) leave();
      last = camera;
    },
    byHand() {
      touched();
      leave();
    },
  };
}
