import type { Layer } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { distanceToOutline } from '../../../geometry/shape.ts';
import type { LngLat, ScreenPoint } from '../../../model/geo.ts';
import { accentOfFlow, isFlow } from '../../../scene/look.ts';
import type { Scene } from '../../../scene/scene.ts';
import { ARCS_LAYER, arcLayers, type Raised } from './arc-layers.ts';
import { type CommonPlace, onArc, raisedArc } from './arc-path.ts';
import { createPlaneOverlay } from './overlay.ts';
import { lngLatToCommon } from './plane-view.ts';

/** Degrees by which bundles lean apart, and the arcs of one bundle. */
const LEAN = { single: 12, double: -12, triple: 0, lane: 7 } as const;
/** Dots on an arc at a time, how often they run along it, and the milliseconds of one slow pass. */
const DOTS = 3;
const PASSES = 2;
const PASS_MS = 6000;
/** Points of an arc that are looked at when the pointer is near. */
const STEPS = 32;

/** The deployments as arcs that stand over the tilted map, drawn by deck.gl; dots run along them to say the direction. */
export class RaisedArcs {
  readonly #overlay: MapLibreOverlay;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #layers: Layer[] = [];
  #arcs: readonly Raised[] = [];
  #shown = false;
  /** deck.gl starts on its own time, and its layers are not in the first pictures of the map. */
  #drawn = false;
  #ready = false;
  #frame = 0;
  #started = 0;

  readonly #map: MapLibreMap;
  #scene: Scene;
  readonly #changed: () => void;

  /** `changed` is called when the arcs are drawn for the first time, when the dots begin to run and when they rest. */
  constructor(map: MapLibreMap, scene: Scene, changed: () => void) {
    this.#map = map;
    this.#scene = scene;
    this.#changed = changed;
    this.#overlay = createPlaneOverlay({ layers: [] });
    map.addControl(this.#overlay);
    map.on('render', this.#look);
    this.#raise();
  }

  /** The dots run, or the arcs are still to come. */
  get moving(): boolean {
    return this.#frame !== 0 || (this.#shown && !this.#drawn);
  }

  setScene(scene: Scene): void {
    const sameMarks = scene.marks === this.#scene.marks;
    this.#scene = scene;
    if (!sameMarks) this.#raise();
    this.#draw([]);
  }

  show(shown: boolean): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#draw([]);
    if (shown && !this.#still.matches && this.#arcs.length > 0) {
      this.#started = performance.now();
      this.#frame = requestAnimationFrame(this.#step);
    }
    this.#changed();
  }

  /** Ids of the arcs within `tolerance` CSS pixels of a point of the screen, topmost first. */
  hits(point: ScreenPoint, tolerance: number): string[] {
    const project = this.#projection();
    if (!this.#shown || !project) return [];
    return this.#arcs
      .filter(({ arc }) => {
        const line = Array.from({ length: STEPS + 1 }, (_, i) => project(onArc(arc, i / STEPS)));
        return distanceToOutline(point, { type: 'line', parts: [line] }) <= tolerance;
      })
      .map(({ mark }) => mark.id)
      .reverse();
  }

  /** Where deck.gl draws a position of the ground, CSS pixels; null while it draws nothing. */
  project(at: LngLat): ScreenPoint | null {
    return this.#projection()?.([...lngLatToCommon(at), 0]) ?? null;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#map.off('render', this.#look);
    this.#map.removeControl(this.#overlay);
  }

  /** After a frame of the map: whether deck.gl's layers were in it, which they are from the frame after they are ready. */
  readonly #look = (): void => {
    if (this.#drawn || !this.#shown) return;
    this.#drawn = this.#ready;
    this.#ready = this.#projection() !== null;
    if (this.#drawn) {
      this.#map.off('render', this.#look);
      this.#changed();
    } else this.#map.triggerRepaint();
  };

  /** deck.gl's own projection; null until it has taken the layers in. */
  #projection(): ((place: CommonPlace) => ScreenPoint) | null {
    const layer = this.#layers.find(({ id, isLoaded }) => id === ARCS_LAYER && isLoaded);
    if (!layer) return null;
    return (place) => {
      const [x, y] = layer.project(place);
      return [x!, y!];
    };
  }

  #raise(): void {
    const flows = this.#scene.marks.filter(isFlow);
    this.#arcs = flows.flatMap((mark) => {
      const accent = accentOfFlow(mark);
      const own = flows.filter((other) => accentOfFlow(other) === accent);
      const lane = own.indexOf(mark) - (own.length - 1) / 2;
      const arc = raisedArc(mark.geometry, LEAN[accent] + lane * LEAN.lane);
      return arc ? { mark, arc } : [];
    });
  }

  #draw(dots: readonly CommonPlace[]): void {
    this.#layers = arcLayers(this.#shown ? this.#arcs : [], this.#scene, dots);
    this.#overlay.setProps({ layers: this.#layers });
  }

  readonly #step = (time: number): void => {
    const passes = Math.max(0, time - this.#started) / PASS_MS;
    const over = passes >= PASSES;
    const places = this.#arcs.flatMap(({ arc }) =>
      Array.from({ length: DOTS }, (_, i) => onArc(arc, (i / DOTS + passes) % 1)),
    );
    this.#draw(over ? [] : places);
    this.#frame = over ? 0 : requestAnimationFrame(this.#step);
    if (over) this.#changed();
  };
}
