import type { Layer } from '@deck.gl/core';
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat, ScreenPoint } from '../../model/geo.ts';
import { forward, metresPerPixel } from '../../projection/index.ts';
import { emphasisOf, type Scene } from '../../scene/scene.ts';
import { dotsOn, type Flow, flowsAt, flowsNear } from './flow-shapes.ts';
import { FLOWS_LAYER, flowLayers } from './flows.ts';
import { createPlaneOverlay } from './overlay.ts';
import { type CommonPoint, lngLatToCommon } from './plane-view.ts';

/** Change of zoom after which arrows are cut anew: their width is off by less than 4 %. */
const ZOOM_STEP = 0.05;
/** How often the dots run along a flow, and the milliseconds of one pass. */
const PASSES = 3;
const PASS_MS = 2400;

/** The deployments on the map: arrows as wide at every zoom, and dots that run along what is asked about. */
export class FlowView {
  private readonly overlay: MapLibreOverlay;
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private layers: Layer[] = [];
  private flows: readonly Flow[] = [];
  private zoom = Number.NaN;
  private running: readonly string[] = [];
  private frame = 0;
  private started = 0;
  private placed = false;

  /** `changed` is called when the dots begin to run and when they have come to rest. */
  constructor(
    private readonly map: MapLibreMap,
    private scene: Scene,
    private readonly changed: () => void,
  ) {
    this.cut();
    this.overlay = createPlaneOverlay({ layers: [] });
    map.addControl(this.overlay);
    map.on('zoom', this.onZoom);
    map.once('idle', this.place);
    this.run();
  }

  get moving(): boolean {
    return this.frame !== 0 || !this.placed;
  }

  setScene(scene: Scene): void {
    const sameMarks = scene.marks === this.scene.marks;
    this.scene = scene;
    if (!sameMarks) this.cut();
    if (this.placed) this.draw([]);
    this.run();
  }

  /**
   * Ids of the flows within `tolerance` pixels of a position, topmost first. By the arrows themselves: reading
   * deck.gl's picking buffer back would stop the GPU at every move of the pointer.
   */
  hits(at: LngLat, tolerance: number): string[] {
    return flowsNear(this.flows, forward(at), tolerance * metresPerPixel(this.map.getZoom()));
  }

  /** Where deck.gl draws a position, CSS pixels. */
  project(at: LngLat): ScreenPoint {
    const layer = this.layers.find(({ id }) => id === FLOWS_LAYER)!;
    const [x, y] = layer.project([...lngLatToCommon(at), 0]);
    return [x!, y!];
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.map.off('zoom', this.onZoom);
    this.map.off('idle', this.place);
    this.map.removeControl(this.overlay);
  }

  private readonly onZoom = (): void => {
    if (Math.abs(this.map.getZoom() - this.zoom) < ZOOM_STEP) return;
    this.cut();
    if (this.placed && this.frame === 0) this.draw([]);
  };

  /**
   * deck.gl finds its place under the words only in a style that has loaded; drawn sooner, the flows would lie over
   * everything, and stay there.
   */
  private readonly place = (): void => {
    this.draw([]);
    this.map.once('idle', () => {
      this.placed = true;
      this.changed();
    });
  };

  private cut(): void {
    this.zoom = this.map.getZoom();
    this.flows = flowsAt(this.scene.marks, this.zoom);
  }

  private draw(dots: readonly CommonPoint[]): void {
    this.layers = flowLayers(this.flows, this.scene, dots);
    this.overlay.setProps({ layers: this.layers });
  }

  /** Starts the dots on the flows that are asked about, unless these run or have run already. */
  private run(): void {
    const asked = this.flows.map(({ mark }) => mark.id).filter((id) => this.isAsked(id));
    if (asked.join() === this.running.join()) return;
    this.running = asked;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (asked.length > 0 && !this.still.matches) {
      this.started = performance.now();
      this.frame = requestAnimationFrame(this.step);
    }
    this.changed();
  }

  private isAsked(id: string): boolean {
    const emphasis = emphasisOf(this.scene, id);
    return emphasis === 'selected' || emphasis === 'related' || this.scene.hovered.has(id);
  }

  private readonly step = (time: number): void => {
    const passes = Math.max(0, time - this.started) / PASS_MS;
    const over = passes >= PASSES;
    const moving = this.flows.filter(({ mark }) => this.running.includes(mark.id));
    this.draw(over ? [] : moving.flatMap(({ curve }) => dotsOn(curve, passes)));
    this.frame = over ? 0 : requestAnimationFrame(this.step);
    if (over) this.changed();
  };
}
