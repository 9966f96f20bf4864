import type { Map as MapLibreMap } from 'maplibre-gl';
import { lookOf } from '../../scene/look.ts';
import { dateStatusOf, emphasisOf, type Mark, type Scene } from '../../scene/scene.ts';
import { isArea, MARKS } from './mark-features.ts';

/** The numbers of a look as MapLibre's expressions read them from the state of a feature. */
export interface LookState {
  readonly opacity: number;
  readonly fill: number;
  readonly pattern: number;
  readonly edgeWidth: number;
  readonly edgeOpacity: number;
  readonly edgeBlur: number;
  readonly gap: number;
  readonly core: number;
  readonly badge: number;
  readonly haloWidth: number;
  readonly haloOpacity: number;
}

export function lookState(scene: Scene, mark: Mark): LookState {
  const { opacity, fill, pattern, halo, edge, gap, core, badged } = lookOf(
    mark,
    isArea(mark),
    emphasisOf(scene, mark.id),
    scene.hovered.has(mark.id),
    dateStatusOf(scene, mark.id),
  );
  return {
    opacity,
    fill,
    pattern,
    edgeWidth: edge?.width ?? 0,
    edgeOpacity: edge?.opacity ?? 0,
    edgeBlur: edge?.blur ?? 0,
    gap,
    core,
    badge: badged ? 1 : 0,
    haloWidth: halo?.width ?? 0,
    haloOpacity: halo?.opacity ?? 0,
  };
}

/** Keeps the looks of the marks as feature states, setting those that change. */
export class Looks {
  readonly #shown = new Map<string, string>();

  readonly #map: MapLibreMap;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Gives every mark its look; those of marks that went are forgotten. */
  apply(scene: Scene): void {
    const ids = new Set<string>();
    for (const mark of scene.marks) {
      ids.add(mark.id);
      const state = lookState(scene, mark);
      const key = JSON.stringify(state);
      if (this.#shown.get(mark.id) === key) continue;
      this.#shown.set(mark.id, key);
      this.#map.setFeatureState({ source: MARKS, id: mark.id }, state);
    }
    for (const id of this.#shown.keys()) if (!ids.has(id)) this.#shown.delete(id);
  }
}
