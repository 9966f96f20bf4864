import { representativePoint } from '../geometry/representative-point.ts';
import { t } from '../i18n/index.ts';
import type { ScreenPoint } from '../model/geo.ts';
import { announce } from '../panel/announcer.tsx';
import { placeWords } from '../panel/where.ts';
import { NO_SELECTION } from '../state/actions.ts';
import type { AtlasApp } from './atlas-app.ts';
import { isWay, nearestPlace, type PlaceOnScreen, WAYS, type Way } from './nearest-place.ts';

/** Degrees that the map turns at a press. */
const TURN = 15;
const TURNS: Readonly<Record<string, number>> = { ',': -TURN, '.': TURN };

/** The way by keys from place to place. */
class PlaceWalk {
  readonly #app: AtlasApp;
  /** The place that the keys stand on. */
  on: string | null = null;

  constructor(app: AtlasApp) {
    this.#app = app;
  }

  light(id: string | null): void {
    this.on = id;
    const selection = id ? ({ kind: 'feature', id } as const) : NO_SELECTION;
    this.#app.store.dispatch({ type: 'hover', selection });
  }

  /** To the next place that way; tells where that is, or that there is none. */
  go(way: Way): void {
    const { atlas, language, store, travel } = this.#app;
    const view = { atlas, language, words: t(language), state: store.state.peek() };
    const id = nearestPlace(this.#places(), this.#start(), way);
    if (!id) {
      announce(view.words.keys.map.end);
      return;
    }
    this.light(id);
    const at = this.#screenOf(id);
    if (at && !this.#isSeen(at)) travel.show([id]);
    announce(placeWords(view, id));
  }

  #screenOf(id: string): ScreenPoint | null {
    const { atlas, host } = this.#app;
    const linked = atlas.featureById.get(id);
    return linked ? (host.renderer?.project(representativePoint(linked.feature)) ?? null) : null;
  }

  #places(): PlaceOnScreen[] {
    return this.#app.drawn().flatMap((id) => {
      const at = this.#screenOf(id);
      return at ? [{ id, at }] : [];
    });
  }

  /** The free part of the map, CSS pixels of it. */
  #free(): { left: number; right: number; top: number; bottom: number } {
    const { size, padding } = this.#app.host;
    const { left, top } = padding;
    return { left, top, right: size.width - padding.right, bottom: size.height - padding.bottom };
  }

  #isSeen([x, y]: ScreenPoint): boolean {
    const { left, right, top, bottom } = this.#free();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Where the keys start: the place they stand on, what is chosen, or the middle of the free part of the map. */
  #start(): { id: string | null; at: ScreenPoint } {
    const { selection } = this.#app.store.state.peek();
    const id = this.on ?? (selection.kind === 'feature' ? selection.id : null);
    const at = id ? this.#screenOf(id) : null;
    if (id && at) return { id, at };
    const { left, right, top, bottom } = this.#free();
    return { id: null, at: [(left + right) / 2, (top + bottom) / 2] };
  }
}

/** Takes a key of the map; returns whether it meant something. */
function press({ key, shiftKey }: KeyboardEvent, walk: PlaceWalk, app: AtlasApp): boolean {
  const { store, host, language } = app;
  if (isWay(key)) {
    if (shiftKey) app.pan(WAYS[key]);
    else walk.go(key);
    return true;
  }
  if (key === 'Enter' && walk.on) {
    store.dispatch({ type: 'select', selection: { kind: 'feature', id: walk.on } });
    walk.on = null;
    return true;
  }
  if (key === 'Escape' && walk.on) {
    walk.light(null);
    announce(t(language).keys.map.given);
    return true;
  }
  if (key === 'Escape') {
    if (store.state.peek().selection.kind === 'none') return false;
    store.dispatch({ type: 'select', selection: NO_SELECTION });
    return true;
  }
  if (key === 'Home') app.home();
  const turn = TURNS[key];
  if (turn) app.move({ bearing: host.camera.bearing + turn });
  return key === 'Home' || turn !== undefined;
}

/**
 * The keys of the focused map: arrows go from place to place, with Shift they move the map; Enter chooses the place,
 * Escape leaves it. They are taken before the renderer sees them, so that they mean the same in each.
 */
export function mapKeys(container: HTMLElement, app: AtlasApp): void {
  const walk = new PlaceWalk(app);
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !press(event, walk, app)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  container.addEventListener('focusout', () => {
    if (walk.on) walk.light(null);
  });
  // A hand on the map has its own way of lighting what is under it.
  container.addEventListener('pointermove', () => {
    walk.on = null;
  });
}
