import { computed, effect, type Signal, signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import type { Camera, LngLat } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import type { Padding, RenderFailure } from '../render/renderer.ts';
import { type SceneState, sceneBuilder } from '../scene/build.ts';
import { initialState, NO_SELECTION } from '../state/actions.ts';
import type { Notice } from '../state/fragment.ts';
import { relatedFeatures } from '../state/selectors.ts';
import type { Selection, ViewState } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import { readAddress } from './address.ts';
import { followReading } from './follow.ts';
import { cameraOfName, cameraToShow, homeCamera, type MapSize, planePoints } from './framing.ts';
import { byNearness } from './hits.ts';
import { type Loaders, MapHost } from './map-host.ts';
import { schemeInForce } from './scheme.ts';

/** Milliseconds of a flight; 0 for those who prefer no movement. */
const FLIGHT_MS = 400;
/** CSS pixels left free round what is shown. */
const MARGIN = 48;
/** Milliseconds without a change of the cover after which the sheet stands. */
const RISEN_MS = 100;
/** Buttons, scale and credits stand here over the lower edge; CSS pixels. */
const FOOT = 36;
/** The same over the edge of a sheet, where all buttons stand in a row for the thumb; CSS pixels. */
const THUMB_FOOT = 60;

/** What the page's components are functions of. */
export interface Running {
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
  /** Moves the map so that these features are seen, where they are not. */
  readonly show: (ids: readonly string[]) => void;
  readonly move: (to: Partial<Camera>) => void;
  readonly home: () => void;
  /** Moves to a name of the basemap, near enough for the map to write it. */
  readonly showName: (id: string) => void;
  /** Takes up what the address says. Until then the state is the one that the page was prerendered with. */
  readonly open: () => void;
  /** Takes note of what covers the map, and shows the selection again if the cover has just risen over it. */
  readonly uncover: (cover: Padding) => void;
}

export interface StartOptions {
  /** Whether what is chosen makes a step of the browser's history; not in a frame, whose steps are those of its page. */
  readonly steps?: boolean;
}

/** Starts the atlas on the page: address → state → scene → map, and events of the map back to actions. */
export function start(
  atlas: Atlas,
  language: Language,
  container: HTMLElement,
  loaders: Loaders,
  { steps = true }: StartOptions = {},
): Running {
  const failures = signal<readonly RenderFailure[]>([]);
  const pointer = signal<LngLat | null>(null);
  const missed = signal(false);
  const tell = (failure: RenderFailure): void => {
    failures.value = [...failures.value.filter(({ part }) => part !== failure.part), failure];
  };
  const notices = signal<readonly Notice[]>([]);
  const address = readAddress(atlas, (found) => {
    notices.value = found;
  });
  const written = initialState(atlas);
  const store = createStore(atlas, written);
  const scheme = schemeInForce(computed(() => store.state.value.scheme));
  const build = sceneBuilder(atlas, language);
  const scene = computed(() => build(sceneState.value, scheme.value));
  const sceneState = memo(() => pick(store.state.value));

  let still = false;
  // What is selected is to be seen: it was chosen, and nobody has moved the map since.
  let owed = false;
  let rising = { timer: 0, over: () => {} };
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
        const [id] = byNearness(atlas, ids);
        store.dispatch({ type: 'hover', selection: id ? { kind: 'feature', id } : NO_SELECTION });
      },
      click: (ids) => {
        const [nearest, ...others] = byNearness(atlas, ids);
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
  const show = (ids: readonly string[]): void => {
    const camera = cameraToShow(
      planePoints(atlas, ids),
      host.camera,
      host.size,
      withMargin(host.padding, host.size),
    );
    if (camera) fly(camera);
  };
  const choose = (selection: Selection): void => {
    owed = true;
    show(relatedFeatures(atlas, selection));
  };
  const follow = followReading(container, store, choose, () => {
    owed = false;
  });
  const uncover = (cover: Padding): void => {
    host.setPadding(cover);
    clearTimeout(rising.timer);
    rising.over();
    if (!owed) return;
    const risen = new Promise<void>((over) => {
      const showAgain = (): void => {
        show(relatedFeatures(atlas, store.state.peek().selection));
        over();
      };
      rising = { timer: window.setTimeout(showAgain, RISEN_MS), over };
    });
    host.await(risen);
  };
  const home = (): Camera => homeCamera(atlas.config.defaultView, host.size, host.padding);
  store.onAction((action) => {
    if (action.type === 'select') {
      if (action.selection.kind !== 'none') missed.value = false;
      if (still) owed = true;
      else choose(action.selection);
    } else if (action.type === 'restore') {
      const { camera, selection } = action.values;
      if (camera) {
        owed = false;
        follow.flight();
        host.moveTo(camera, { duration: 0 });
      }
      if (!camera && selection) choose(selection);
    }
  });
  /** Where the map has no size yet, nothing can be fitted to it: then when it has, unless it was moved meanwhile. */
  const frameWhenSized = (): void => {
    const unframed = store.state.peek().camera;
    void host.sized.then(() => {
      if (store.state.peek().camera !== unframed) return;
      fly(home());
      choose(store.state.peek().selection);
    });
  };
  const open = (): void => {
    store.dispatch({ type: 'restore', values: { camera: home(), ...address.values } });
    if (!address.values.camera) choose(store.state.peek().selection);
    if (!address.values.camera && !host.takesRoom) frameWhenSized();
    if (Object.keys(address.values).length === 0) host.keepPicture();
    address.connect(store, steps);
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
    uncover,
    tellNewer: () => tell({ part: 'edition', message: '', retry: null }),
    showName: (id) => {
      const camera = cameraOfName(atlas, id, host.camera, host.size, withMargin(host.padding, host.size));
      if (camera) fly(camera);
    },
    show,
    move: (to) => {
      follow.byHand();
      fly({ ...host.camera, ...to });
    },
    home: () => {
      follow.byHand();
      fly(home());
    },
  };
}

/** In a small frame the margins are shares of it, so that something is left between them. */
function withMargin({ top, right, bottom, left }: Padding, { width, height }: MapSize): Padding {
  const margin = Math.min(MARGIN, Math.min(width, height) / 6);
  const foot = Math.min(bottom > 0 ? THUMB_FOOT : FOOT, height / 8);
  return {
    top: top + margin,
    right: right + margin,
    bottom: bottom + margin + foot,
    left: left + margin,
  };
}

/** The part of the state that the scene depends on. */
const pick = ({ selection, hover, layers, filters, on, candidates, found }: ViewState): SceneState => ({
  selection,
  hover,
  layers,
  filters,
  on,
  candidates,
  found,
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
