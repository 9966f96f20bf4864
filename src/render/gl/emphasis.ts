import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Emphasis, emphasisOf, type Mark, type Scene } from '../../scene/scene.ts';
import { sourceOf } from './mark-layers.ts';

/** Keeps the feature states `emphasis` and `hovered` of the marks, setting those that change. */
export class EmphasisState {
  private readonly shown = new Map<string, string>();

  constructor(private readonly map: MapLibreMap) {}

  /** Gives every mark its state; states of marks that went are forgotten. */
  apply(scene: Scene): void {
    const ids = new Set<string>();
    for (const mark of scene.marks) {
      ids.add(mark.id);
      this.set(mark, emphasisOf(scene, mark.id), scene.hovered.has(mark.id));
    }
    for (const id of this.shown.keys()) if (!ids.has(id)) this.shown.delete(id);
  }

  private set({ id, category }: Mark, emphasis: Emphasis, hovered: boolean): void {
    const key = `${emphasis} ${hovered}`;
    if ((this.shown.get(id) ?? 'plain false') === key) return;
    this.shown.set(id, key);
    this.map.setFeatureState({ source: sourceOf(category), id }, { emphasis, hovered });
  }
}
