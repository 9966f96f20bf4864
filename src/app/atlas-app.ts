import { computed, effect, type Signal, signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import { t } from '../i18n/index.ts';
import type { Camera, LngLat, ScreenPoint } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import { announce } from '../panel/announcer.ts';
import { whereabouts } from '../panel/where.ts';
import type { RenderFailure } from '../render/renderer.ts';
import { type SceneOptions, type SceneState, sceneBuilder, visibleFeatures } from '../scene/build.ts';
import { initialState, NO_SELECTION } from '../state/actions.ts';
import type { Notice } from '../state/fragment.ts';
import type { ViewState } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import { readAddress } from './address.ts';
import type { Deferred } from './deferred.ts';
import { followReading } from './follow.ts';
import { homeCamera } from './framing.ts';
import { byNearness } from './hits.ts';
import { type Loaders, MapHost } from './map-host.ts';
import { panned } from './pan.ts';
import { schemeInForce } from './scheme.ts';
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
  /** The address asks for more than another view of the map. */
  readonly asksForWords: boolean;
  readonly pointer: Signal<LngLat | null>;
  readonly missed: Signal<boolean>;
  readonly failures: Signal<readonly RenderFailure[]>;
  /** What of the last address could not be used. */
  readonly notices: Signal<readonly Notice[]>;
  /** The site has another edition of the atlas than this page; the next page is of that one. */
  readonly tellNewer: () => void;
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

export interface StartOptions {
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
  { deferred, steps = true, others = 'dimmed' }: StartOptions,
): AtlasApp {
  const failures = signal<readonly RenderFailure[]>([]);
  const pointer = signal<LngLat | null>(null);
  const missed = signal(false);
  const tell = (failure: RenderFailure): void => {
    failures.value = [...failures.value.filter(({ part }) => part !== failure.part), failure];
  };
  const notices = signal<readonly Notice[]>([]);
  const noticed = (found: readonly Notice[]): void => {
    notices.value = found;
  };
  const address = readAddress(atlas, noticed, deferred.before);
  const written = initialState(atlas);
  const store = createStore(atlas, written);
  const scheme = schemeInForce(computed(() => store.state.value.scheme));
  const build = sceneBuilder(atlas, language, { others });
  const scene = computed(() => build(sceneState.value, scheme.value));
  const sceneState = memo(() => pick(store.state.value));

  let still = false;
  const host = new MapHost(
    container,
    loaders,
    {
      camera: (camera) => {
        follow.camera(camera);
        store.dispatch({ type: 'camera', camera });
      },
      settled: (camera) => {
        follow.rested();
        store.dispatch({ type: 'camera', camera });
      },
      hover: (ids, at) => {
        pointer.value = at;
        const [id] = byNearness(atlas, ids, at);
        store.dispatch({ type: 'hover', selection: id ? { kind: 'feature', id } : NO_SELECTION });
      },
      click: (ids, at) => {
        const [nearest, ...others] = byNearness(atlas, ids, at);
        missed.value = nearest === undefined;
        // Nothing was chosen and nothing is: all stays as it is.
        if (!nearest && store.state.peek().selection.kind === 'none') return;
        // What was clicked is seen already: the map stays.
        still = true;
        store.dispatch({
          type: 'select',
          selection: nearest ? { kind: 'feature', id: nearest } : NO_SELECTION,
        });
        if (nearest && others.length) store.dispatch({ type: 'candidates', ids: [nearest, ...others] });
        still = false;
      },
      failure: tell,
    },
    scene.peek(),
    store.state.peek().camera,
  );
  effect(() => host.setScene(scene.value));
  deferred.follow(
    store,
    (underWay) => host.await(underWay),
    (message, retry) => tell({ part: 'view', message, retry }),
  );
  effect(() => {
    document.documentElement.dataset.scheme = scheme.value;
  });

  const fly = (camera: Camera): void => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    follow.flight();
    host.moveTo(camera, { duration: calm ? 0 : FLIGHT_MS });
    // Nothing flies yet, and nothing else would tell where the map will begin.
    if (!host.renderer) store.dispatch({ type: 'camera', camera });
  };
  const travel = travelOf({ atlas, host, fly });
  const follow = followReading(container, store, travel.go, () => travel.leave());
  const home = (): Camera => homeCamera(atlas.config.defaultView, host.size, host.padding);
  store.onAction((action) => {
    if (action.type === 'select') {
      if (action.selection.kind !== 'none') missed.value = false;
      if (still) travel.stay(action.selection);
      else travel.go(action.selection);
    } else if (action.type === 'restore') {
      const { camera, selection } = action.values;
      if (camera) {
        travel.leave('back');
        fly(camera);
      } else if (selection) travel.go(selection);
    }
  });
  /** Where the map has no size yet, nothing can be fitted to it: then when it has, unless it was moved meanwhile. */
  const frameWhenSized = (): void => {
    const unframed = store.state.peek().camera;
    void host.sized.then(() => {
      if (store.state.peek().camera !== unframed) return;
      fly(home());
      travel.go(store.state.peek().selection);
    });
  };
  const open = (): void => {
    store.dispatch({ type: 'restore', values: { camera: home(), ...address.values } });
    if (!address.values.camera) travel.go(store.state.peek().selection);
    if (!address.values.camera && !host.takesRoom) frameWhenSized();
    if (Object.keys(address.values).length === 0) host.keepPicture();
    address.connect(store, steps);
  };

  const move = (to: Partial<Camera>): void => {
    follow.byHand();
    fly({ ...host.camera, ...to });
  };

  return {
    atlas,
    language,
    store,
    written,
    asksForWords: Object.keys(address.values).some((key) => key !== 'camera'),
    host,
    pointer,
    missed,
    failures,
    notices,
    open,
    tellNewer: () => tell({ part: 'update', message: '', retry: null }),
    travel,
    drawn: () => visibleFeatures(atlas, store.state.peek(), { others }),
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
    },
  };
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
function memo<T extends object>(read: () => T) {
  let last: T | null = null;
  return computed(() => {
    const next = read();
    const same = last && (Object.keys(next) as (keyof T)[]).every((key) => last![key] === next[key]);
    last = same ? last! : next;
    return last;
  });
}
