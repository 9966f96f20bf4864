import type { LngLat } from '../model/geo.ts';
import type { LayerFeature } from '../model/types.ts';
import { inverse } from '../projection/index.ts';
import { representativePlanePoint } from './label.ts';
import { toPlane } from './to-plane.ts';

const found = new WeakMap<LayerFeature['geometry'], LngLat>();

/**
 * Where a feature is spoken of: its point, the middle of its line, the heart of its area; degrees. The build has found
 * it for all that is shipped; it is sought here, once, for data that comes without.
 */
export function representativePoint({ anchor, geometry }: Pick<LayerFeature, 'anchor' | 'geometry'>): LngLat {
  const known = anchor ?? found.get(geometry);
  if (known) return known;
  const point = inverse(representativePlanePoint(toPlane(geometry)));
  found.set(geometry, point);
  return point;
}
