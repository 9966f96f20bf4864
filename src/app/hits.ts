import type { Atlas } from '../atlas/atlas.ts';
import { boxOf } from '../geometry/box.ts';
import type { LngLat, PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { forward } from '../projection/index.ts';
import { planePoints } from './framing.ts';

const dimension = ({ type }: Geometry): number =>
  type.endsWith('Point') ? 0 : type.endsWith('LineString') ? 1 : 2;

/** The area of the box round a shape in the plane, m²: enough to tell the smaller of two from the larger. */
function extent(points: readonly PlanePoint[]): number {
  const { minX, minY, maxX, maxY } = boxOf([points]);
  return (maxX - minX) * (maxY - minY);
}

/** Metres of the plane from `at` to the nearest of the points. */
function distance(points: readonly PlanePoint[], at: LngLat): number {
  const [x, y] = forward(at);
  return Math.min(...points.map((point) => Math.hypot(point[0] - x, point[1] - y)));
}

/**
 * Features under a point as a reader means them: points before lines before areas; of points the one nearest to
 * `at`, whichever sign covers it; of areas those that a clause speaks of before mere context, and the smaller first,
 * since a click inside it can only be meant for it.
 */
export function byNearness(atlas: Atlas, ids: readonly string[], at: LngLat | null): readonly string[] {
  const rank = (id: string): [kind: number, context: number, extent: number] => {
    const linked = atlas.featureById.get(id);
    if (!linked) return [3, 1, 0];
    const { geometry, properties } = linked.feature;
    const kind = dimension(geometry);
    if (kind === 0) return [kind, 0, at ? distance(planePoints(atlas, [id]), at) : 0];
    if (kind === 1) return [kind, 0, 0];
    return [kind, properties.clauses.length > 0 ? 0 : 1, extent(planePoints(atlas, [id]))];
  };
  return ids
    .map((id) => ({ id, rank: rank(id) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ id }) => id);
}
