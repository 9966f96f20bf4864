import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LngLat, ScreenPoint } from '../../model/geo.ts';
import { messageOf } from '../../model/text.ts';
import { isFlow } from '../../scene/look.ts';
import type { Scene } from '../../scene/scene.ts';
import type { RendererEvents } from '../renderer.ts';
import type { RaisedArcs } from './arcs/raised-arcs.ts';
import { isArcLayer } from './mark-layers.ts';

/** Degrees of pitch from which arcs rise; flatter, they would hide what they cross. */
const RISES_FROM = 12;

/** Has the arcs lie on the ground, or rise when the map is tilted. What draws them then is fetched the first time. */
export class Tilt {
  #raised: RaisedArcs | null = null;
  #fetching = false;
  #destroyed = false;

  readonly #map: MapLibreMap;
  #scene: Scene;
  readonly #failure: RendererEvents['failure'];
  readonly #changed: () => void;

  constructor(map: MapLibreMap, scene: Scene, failure: RendererEvents['failure'], changed: () => void) {
    this.#map = map;
    this.#scene = scene;
    this.#failure = failure;
    this.#changed = changed;
    map.on('pitch', this.#look);
    map.once('idle', this.#look);
  }

  get moving(): boolean {
    return this.#fetching || (this.#raised?.moving ?? false);
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#raised?.setScene(scene);
    this.#look();
  }

  hits(point: ScreenPoint, tolerance: number): string[] {
    return this.#raised?.hits(point, tolerance) ?? [];
  }

  /** Where deck.gl draws a position, CSS pixels; null while it draws nothing. */
  project(at: LngLat): ScreenPoint | null {
    return this.#raised?.project(at) ?? null;
  }

  destroy(): void {
    this.#destroyed = true;
    this.#map.off('pitch', this.#look);
    this.#map.off('idle', this.#look);
    this.#raised?.destroy();
  }

  readonly #look = (): void => {
    const rises = this.#map.getPitch() >= RISES_FROM && this.#scene.marks.some(isFlow);
    if (rises && !this.#raised) void this.#fetch();
    this.#raised?.show(rises);
    const visibility = rises && this.#raised ? 'none' : 'visible';
    for (const id of this.#map.getLayersOrder())
      if (isArcLayer(id) && (this.#map.getLayoutProperty(id, 'visibility') ?? 'visible') !== visibility)
        this.#map.setLayoutProperty(id, 'visibility', visibility);
  };

  async #fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    this.#changed();
    try {
      const { RaisedArcs } = await import('./arcs/raised-arcs.ts');
      if (!this.#destroyed) this.#raised = new RaisedArcs(this.#map, this.#scene, this.#changed);
    } catch (error) {
      const message = messageOf(error);
      this.#failure({ part: 'flows', message, retry: () => void this.#fetch() });
    } finally {
      this.#fetching = false;
    }
    if (!this.#destroyed) this.#look();
    this.#changed();
  }
}
