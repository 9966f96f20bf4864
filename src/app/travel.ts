import { type ReadonlySignal, signal } from '@preact/signals';
import type { Atlas } from '../atlas/atlas.ts';
import type { Padding } from '../geometry/fit-camera.ts';
import type { Camera, PlanePoint } from '../model/geo.ts';
import { relatedFeatures } from '../state/selectors.ts';
import type { Selection } from '../state/state.ts';
import { cameraOfName, cameraToFrame, cameraToShow } from './approach.ts';
import { isMoved } from './follow.ts';
import { type MapSize, planePoints } from './framing.ts';
import type { MapHost } from './map-host.ts';
import { cameraOfStep, framedAs } from './step-camera.ts';

/** CSS pixels left free round what is shown. */
const MARGIN = 48;
/** Buttons, scale and credits stand here over the lower edge; CSS pixels. */
const FOOT = 36;
/** What a column of buttons at the right edge needs beyond the margin, where no sheet is; CSS pixels. */
const BUTTONS = 28;
/** What scale and credits need over the edge of a sheet, where all buttons stand in a row for the thumb; CSS pixels. */
const THUMB_FOOT = 86;
/** Milliseconds without a change of the cover after which the sheet stands. */
const RISEN_MS = 100;

interface TravelOptions {
  readonly atlas: Atlas;
  readonly host: Pick<MapHost, 'renderer' | 'camera' | 'size' | 'padding' | 'await'>;
  readonly fly: (camera: Camera) => void;
}

/** The ways to places: the map goes to what is chosen, and back. */
export interface Travel {
  /** Where the map stood before it last went somewhere; null where there is no way back. */
  readonly before: ReadonlySignal<Camera | null>;
  /** Moves the map so that these features are seen, where they are not. */
  show(ids: readonly string[]): void;
  /** Moves to a name of the basemap, near enough for the map to write it. */
  showName(id: string): void;
  /** Goes to what is chosen, as near as is of use. */
  go(selection: Selection): void;
  /** Goes to what a step of a briefing shows, the same from wherever the map stood. `home`: the view of the whole. */
  present(selection: Selection, home: () => Camera): void;
  /** Goes back to the view before. */
  back(): void;
  /** What is chosen is seen already, since it was chosen on the map. */
  stay(selection: Selection): void;
  /** The map shows `view`, and shows it again where something comes to cover it, until it is moved. */
  keep(view: () => Camera): void;
  /** The map is moved otherwise: what is chosen need not be kept in sight, and `ends` the way back too. */
  leave(ends?: 'back'): void;
  /** Takes note of what covers the map, and shows what is chosen again if the cover has just risen over it. */
  uncover(cover: Padding): void;
}

export function travelOf({ atlas, host, fly }: TravelOptions): Travel {
  const before = signal<Camera | null>(null);
  // How what is chosen is kept in sight while nobody has moved the map since.
  let pendingReveal: (() => Camera | null) | null = null;
  let rising = { timer: 0, over: () => {} };

  const free = (): Padding => withMargin(host.padding, host.size);
  const flyTo = (camera: Camera | null): void => {
    if (camera) fly(camera);
  };
  const seen = (points: readonly PlanePoint[]) => (): Camera | null =>
    cameraToShow(points, host.camera, host.size, free());
  const framed = (selection: Selection) => {
    const points = planePoints(atlas, relatedFeatures(atlas, selection));
    const of = framedAs(selection, points);
    return (): Camera | null => cameraToFrame(points, of, host.camera, host.size, free());
  };

  return {
    before,
    show: (ids) => flyTo(seen(planePoints(atlas, ids))()),
    showName: (id) => flyTo(cameraOfName(atlas, id, host.camera, host.size, free())),
    go(selection) {
      pendingReveal = framed(selection);
      const camera = pendingReveal();
      if (!camera) return;
      // Nobody has seen a view that nothing has drawn.
      before.value = host.renderer ? host.camera : null;
      fly(camera);
    },
    present(selection, home) {
      pendingReveal = () => cameraOfStep(atlas, selection, home(), host.size, free());
      before.value = null;
      flyTo(pendingReveal());
    },
    back() {
      pendingReveal = null;
      const { value } = before;
      before.value = null;
      flyTo(value);
    },
    stay(selection) {
      before.value = null;
      pendingReveal = seen(planePoints(atlas, relatedFeatures(atlas, selection)));
    },
    keep(view) {
      pendingReveal = () => {
        const camera = view();
        return isMoved(camera, host.camera) ? camera : null;
      };
    },
    leave(ends) {
      pendingReveal = null;
      if (ends) before.value = null;
    },
    uncover(cover) {
      host.padding = cover;
      clearTimeout(rising.timer);
      rising.over();
      if (!pendingReveal) return;
      const risen = new Promise<void>((over) => {
        const timer = window.setTimeout(() => {
          if (pendingReveal) flyTo(pendingReveal());
          over();
        }, RISEN_MS);
        rising = { timer, over };
      });
      host.await(risen);
    },
  };
}

/** In a small frame the margins are shares of it, so that something is left between them. */
function withMargin({ top, right, bottom, left }: Padding, { width, height }: MapSize): Padding {
  const margin = Math.min(MARGIN, Math.min(width, height) / 8);
  const foot = Math.min(bottom > 0 ? THUMB_FOOT : FOOT, height / 8);
  return {
    top: top + margin,
    right: right + margin + (bottom > 0 ? 0 : Math.min(BUTTONS, width / 16)),
    bottom: bottom + margin + foot,
    left: left + margin,
  };
}
