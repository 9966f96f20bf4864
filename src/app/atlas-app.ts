import { computed, effect, type Signal, signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Camera, LngLat, ScreenPoint } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import { announce } from '../panel/announcer.tsx';
import { whereabouts } from '../panel/where.ts';
import { type SceneOptions, sceneBuilder, visibleFeatures } from '../scene/build.ts';
import { initialState } from '../state/actions.ts';
import type { ViewState } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import { type Address, readAddress } from './address.ts';
import type { Deferred } from './deferred.ts';
import { type Follow, followReading } from './follow.ts';
import { homeCamera, panned } from './framing.ts';
import type { Loaders } from './loaders.ts';
import { mapEvents, type Picking } from './map-events.ts';
import { MapHost } from './map-host.ts';
import { Notices } from './notices.ts';
import { sceneSignal, schemeInForce } from './scene-signal.ts';
import { type Travel, travelOf } from './travel.ts';

/** Milliseconds of a flight; 0 for those who prefer no movement. */
const FLIGHT_MS = 400;

/** What the page's components are functions of. */
export interface AtlasApp {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly store: Store;
  /** The state that the page was written with. */
  readonly written: ViewState;
  readonly host: MapHost;
  /** The address asks for more than another view of the map and another renderer. */
  readonly asksForWords: boolean;
  readonly pointer: Signal<LngLat | null>;
  readonly missed: Signal<boolean>;
  readonly picking: Picking;
  readonly notices: Notices;
  readonly travel: Travel;
  /** Ids of the places that the map draws, lowest first. */
  readonly drawn: () => readonly string[];
  readonly move: (to: Partial<Camera>) => void;
  /** Moves what is seen by one step in a direction, a unit vector of the screen, and tells where that is. */
  readonly pan: (by: ScreenPoint) => void;
  readonly home: () => void;
  /** Takes up what the address says. Until then the state is the one that the page was prerendered with. */
  readonly open: () => void;
}

export interface AppOptions {
  /** What comes after the page. */
  readonly deferred: Deferred;
  /** Whether what is chosen makes a step of the browser's history; not in a frame, whose steps are those of its page. */
  readonly steps?: boolean;
  /** What becomes of the marks that do not belong to the selection. */
  readonly others?: SceneOptions['others'];
}

/** Starts the atlas on the page: address → state → scene → map, and events of the map back to actions. */
export function createApp(
  atlas: Atlas,
  language: Language,
  container: HTMLElement,
  loaders: Loaders,
  { deferred, steps = true, others = 'dimmed' }: AppOptions,
): AtlasApp {
  const notices = new Notices();
  const pointer = signal<LngLat | null>(null);
  const missed = signal(false);
  const picking: Picking = signal(null);
  const address = readAddress(
    atlas,
    (values) => (values.length > 0 ? notices.tell({ kind: 'address', values }) : notices.forget('address')),
    deferred.before,
  );
  const written = initialState(atlas);
  const store = createStore(atlas, written);
  const scheme = schemeInForce(computed(() => store.state.value.scheme));
  const scene = sceneSignal(store.state, scheme, sceneBuilder(atlas, language, { others }));
  const follow = followReading(
    container,
    store,
    (selection) => travel.go(selection),
    () => travel.leave(),
  );
  const host = new MapHost(
    container,
    loaders,
    mapEvents({ atlas, store, follow, notices, pointer, missed, picking }),
    scene.peek(),
    store.state.peek().camera,
  );
  const fly = flightOf(host, store, follow);
  const travel: Travel = travelOf({ atlas, host, fly });
  effect(() => host.setScene(scene.value));
  effect(() => {
    document.documentElement.dataset.scheme = scheme.value;
  });
  deferred.follow(
    store,
    (underWay) => host.await(underWay),
    (error, retry) => notices.failed('view', error, retry),
  );
  const whole = (): Camera => homeCamera(atlas.config.defaultView, host.size, host.padding);
  travelByActions({ store, travel, fly, missed, whole });
  return {
    atlas,
    language,
    store,
    written,
    asksForWords: Object.keys(address.values).some((key) => key !== 'camera' && key !== 'renderer'),
    host,
    pointer,
    missed,
    picking,
    notices,
    travel,
    drawn: () => visibleFeatures(atlas, store.state.peek(), { others }),
    ...movesOf({ atlas, language, store, host, follow, travel, fly, address, steps }),
  };
}

type Fly = (camera: Camera) => void;

const flightOf =
  (host: MapHost, store: Store, follow: Follow): Fly =>
  (camera) => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    follow.flight();
    host.moveTo(camera, { duration: calm ? 0 : FLIGHT_MS });
    // Nothing flies yet, and nothing else would tell where the map will begin.
    if (!host.renderer) store.dispatch({ type: 'camera', camera });
  };

interface TravellingOptions extends Pick<AtlasApp, 'store' | 'travel' | 'missed'> {
  readonly fly: Fly;
  /** The view of all of it, at the size that the map has. */
  readonly whole: () => Camera;
}

/** Lets the map go to what is chosen, to what a step of a briefing shows, and to where an address says. */
function travelByActions({ store, travel, fly, missed, whole }: TravellingOptions): void {
  store.onAction((action) => {
    if (action.type === 'select' && action.origin !== 'reading') {
      if (action.selection.kind !== 'none') missed.value = false;
      // What was clicked is seen already: the map stays.
      if (action.origin === 'map') travel.stay(action.selection);
      else travel.go(action.selection);
    } else if (action.type === 'step') {
      const { camera } = action.values;
      if (camera) travel.leave('back');
      if (camera) fly(camera);
      else travel.present(store.state.peek().selection, whole);
    } else if (action.type === 'restore') {
      const { camera, selection } = action.values;
      if (camera) {
        travel.leave('back');
        fly(camera);
      } else if (selection) travel.go(selection);
    }
  });
}

interface MovesOptions extends Pick<AtlasApp, 'atlas' | 'language' | 'store' | 'host' | 'travel'> {
  readonly follow: Follow;
  readonly fly: Fly;
  readonly address: Address;
  readonly steps: boolean;
}

/** The ways in which the page itself moves the map. */
function movesOf({
  atlas,
  language,
  store,
  host,
  follow,
  travel,
  fly,
  address,
  steps,
}: MovesOptions): Pick<AtlasApp, 'move' | 'pan' | 'home' | 'open'> {
  const home = (): Camera => homeCamera(atlas.config.defaultView, host.size, host.padding);
  /** Where the map has no size yet, nothing can be fitted to it: then when it has, unless it was moved meanwhile. */
  const frameWhenSized = (): void => {
    const unframed = store.state.peek().camera;
    void host.sized.then(() => {
      if (store.state.peek().camera !== unframed) return;
      fly(home());
      travel.go(store.state.peek().selection);
    });
  };
  const move = (to: Partial<Camera>): void => {
    follow.byHand();
    fly({ ...host.camera, ...to });
  };
  return {
    move,
    pan: (by) => {
      const [lng, lat] = panned(host.camera, host.size, by);
      move({ lng, lat });
      const words = t(language);
      announce(words.keys.map.centre(whereabouts({ atlas, language, words }, [lng, lat])));
    },
    home: () => {
      follow.byHand();
      travel.leave('back');
      fly(home());
      travel.keep(home);
    },
    open: () => {
      const { values } = address;
      store.dispatch({ type: 'restore', values: { camera: home(), ...values }, origin: 'address' });
      if (!values.camera) travel.keep(home);
      if (!values.camera && store.state.peek().selection.kind !== 'none')
        travel.go(store.state.peek().selection);
      if (!values.camera && !host.takesRoom) frameWhenSized();
      address.connect(store, steps);
    },
  };
}
