import { representativePoint } from '../geometry/representative-point.ts';
import { t } from '../i18n/index.ts';
import type { ScreenPoint } from '../model/geo.ts';
import { announce } from '../panel/announcer.ts';
import { placeWords } from '../panel/where.ts';
import { NO_SELECTION } from '../state/actions.ts';
import type { AtlasApp } from './atlas-app.ts';
import { isWay, nearestPlace, type PlaceOnScreen, WAYS, type Way } from './nearest-place.ts';

/** Degrees that the map turns at a press. */
const TURN = 15;
const TURNS: Readonly<Record<string, number>> = { ',': -TURN, '.': TURN };

/**
 * The keys of the focused map: arrows go from place to place, with Shift they move the map; Enter chooses the place,
 * Escape leaves it. They are taken before the renderer sees them, so that they mean the same in each.
 */
export function mapKeys(container: HTMLElement, app: AtlasApp): void {
  const { atlas, language, store, host } = app;
  const view = { atlas, language, words: t(language) };
  const { map } = view.words.keys;
  /** The place that the keys stand on. */
  let on: string | null = null;

  const light = (id: string | null): void => {
    on = id;
    store.dispatch({ type: 'hover', selection: id ? { kind: 'feature', id } : NO_SELECTION });
  };
  const screenOf = (id: string): ScreenPoint | null => {
    const linked = atlas.featureById.get(id);
    return linked ? (host.renderer?.project(representativePoint(linked.feature)) ?? null) : null;
  };
  const places = (): PlaceOnScreen[] =>
    app.drawn().flatMap((id) => {
      const at = screenOf(id);
      return at ? [{ id, at }] : [];
    });
  const isSeen = ([x, y]: ScreenPoint): boolean => {
    const { size, padding } = host;
    return (
      x >= padding.left &&
      x <= size.width - padding.right &&
      y >= padding.top &&
      y <= size.height - padding.bottom
    );
  };
  /** Where the keys start: the place they stand on, what is chosen, or the middle of the free part of the map. */
  const start = (): { id: string | null; at: ScreenPoint } => {
    const { selection } = store.state.peek();
    const id = on ?? (selection.kind === 'feature' ? selection.id : null);
    const at = id ? screenOf(id) : null;
    if (id && at) return { id, at };
    const { size, padding } = host;
    return {
      id: null,
      at: [(padding.left + size.width - padding.right) / 2, (padding.top + size.height - padding.bottom) / 2],
    };
  };

  const go = (way: Way): void => {
    const id = nearestPlace(places(), start(), way);
    if (!id) {
      announce(map.end);
      return;
    }
    light(id);
    const at = screenOf(id);
    if (at && !isSeen(at)) app.travel.show([id]);
    announce(placeWords({ ...view, state: store.state.peek() }, id));
  };
  const give = (): boolean => {
    if (on) {
      light(null);
      announce(map.given);
      return true;
    }
    if (store.state.peek().selection.kind === 'none') return false;
    store.dispatch({ type: 'select', selection: NO_SELECTION });
    return true;
  };

  /** Whether the key meant something. */
  const press = ({ key, shiftKey }: KeyboardEvent): boolean => {
    if (isWay(key)) {
      if (shiftKey) app.pan(WAYS[key]);
      else go(key);
      return true;
    }
    if (key === 'Enter' && on) {
      store.dispatch({ type: 'select', selection: { kind: 'feature', id: on } });
      on = null;
      return true;
    }
    if (key === 'Escape') return give();
    if (key === 'Home') app.home();
    const turn = TURNS[key];
    if (turn) app.move({ bearing: host.camera.bearing + turn });
    return key === 'Home' || turn !== undefined;
  };

  container.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  container.addEventListener('focusout', () => {
    if (on) light(null);
  });
  // A hand on the map has its own way of lighting what is under it.
  container.addEventListener('pointermove', () => {
    on = null;
  });
}
