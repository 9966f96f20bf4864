import type { Signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import type { LngLat } from '../model/geo.ts';
import { NO_SELECTION } from '../state/actions.ts';
import type { Store } from '../state/store.ts';
import type { Follow } from './follow.ts';
import { byNearness } from './hits.ts';
import type { Notices } from './notices.ts';
import type { HostEvents } from './renderer-slot.ts';

/** Takes the place at which the map is pressed next, in the place of a selection; null: nobody does. */
export type Picking = Signal<((at: LngLat) => void) | null>;

interface MapEventsOptions {
  readonly atlas: Atlas;
  readonly store: Store;
  readonly follow: Follow;
  readonly notices: Notices;
  readonly pointer: Signal<LngLat | null>;
  /** Whether the last press found nothing. */
  readonly missed: Signal<boolean>;
  readonly picking: Picking;
}

/** What happens on the map, as actions. The state's camera is an echo: the map's own comes first. */
export const mapEvents = ({
  atlas,
  store,
  follow,
  notices,
  pointer,
  missed,
  picking,
}: MapEventsOptions): HostEvents => ({
  camera: (camera) => {
    follow.camera(camera);
    store.dispatch({ type: 'camera', camera });
  },
  settled: (camera) => {
    store.dispatch({ type: 'camera', camera });
  },
  hover: (ids, at) => {
    pointer.value = at;
    const [id] = byNearness(atlas, ids, at);
    store.dispatch({ type: 'hover', selection: id ? { kind: 'feature', id } : NO_SELECTION });
  },
  click: (ids, at) => {
    const pick = picking.peek();
    if (pick) {
      picking.value = null;
      pick(at);
      return;
    }
    const [nearest, ...others] = byNearness(atlas, ids, at);
    missed.value = nearest === undefined;
    // Nothing was chosen and nothing is: all stays as it is.
    if (!nearest && store.state.peek().selection.kind === 'none') return;
    const selection = nearest ? ({ kind: 'feature', id: nearest } as const) : NO_SELECTION;
    store.dispatch({ type: 'select', selection, origin: 'map' });
    if (nearest && others.length)
      store.dispatch({ type: 'candidates', ids: [nearest, ...others], origin: 'map' });
  },
  failure: (failure) => notices.tell({ kind: 'failure', ...failure }),
});
