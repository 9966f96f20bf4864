import type { LngLat } from '../model/geo.ts';
import type { LayerFeature } from '../model/types.ts';

/** Where a feature is spoken of: its point, the middle of its line, the roomiest place of its area; degrees. */
export function representativePoint({ id, anchor }: Pick<LayerFeature, 'id' | 'anchor'>): LngLat {
  if (!anchor) throw new Error(`Found no representative point of "${id}", expected it with the data`);
  return anchor;
}
