import type { Atlas } from '../atlas/atlas.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { type Basis, PROVENANCE } from '../model/vocabulary.ts';
import { DATE_STATUSES, type DateStatus, featureDateStatus } from '../state/date-status.ts';
import { categoryOf, type SceneState, visibleFeatures } from './build.ts';
import type { Category } from './scene.ts';

/** A line of the legend: a layer that is on the map now, with the bases its outlines show. */
export interface LegendEntry {
  readonly layerId: string;
  readonly category: Category;
  readonly title: string;
  readonly description: string;
  /** Number of its features on the map. */
  readonly count: number;
  readonly bases: readonly Basis[];
}

/** The legend of what is drawn now, topmost layer first. */
export function legend(atlas: Atlas, state: SceneState, language: Language): readonly LegendEntry[] {
  const shown = visibleFeatures(atlas, state).map((id) => atlas.featureById.get(id)!);
  return atlas.layers
    .map((layer) => {
      const features = shown.filter((linked) => linked.layer === layer).map(({ feature }) => feature);
      return {
        layerId: layer.id,
        category: categoryOf(layer.id),
        title: inLanguage(layer.title, language),
        description: inLanguage(layer.description, language),
        count: features.length,
        bases: PROVENANCE.filter((basis) => features.some(({ properties }) => properties.basis === basis)),
      };
    })
    .filter((entry) => entry.count > 0)
    .reverse();
}

/** The date statuses on the date asked about that occur on the map; none while no date is. */
export function dateStatusesShown(atlas: Atlas, state: SceneState): readonly DateStatus[] {
  const { on } = state;
  if (!on) return [];
  const shown = new Set(
    visibleFeatures(atlas, state).map((id) =>
      featureDateStatus(atlas, atlas.featureById.get(id)!.feature, on),
    ),
  );
  return DATE_STATUSES.filter((dateStatus) => shown.has(dateStatus));
}
