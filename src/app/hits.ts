import type { Atlas } from '../atlas/atlas.ts';
import type { PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { planePoints } from './framing.ts';

const dimension = ({ type }: Geometry): number =>
  type.endsWith('Point') ? 0 : type.endsWith('LineString') ? 1 : 2;

/** The area of the box round a shape in the plane, m²: enough to tell the smaller of two from the larger. */
function extent(points: readonly PlanePoint[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

/**
 * Features under a point as a reader means them: points before lines before areas, and of areas the
 * smaller first, since a click inside it can only be meant for it.
 */
export function byNearness(atlas: Atlas, ids: readonly string[]): readonly string[] {
  const rank = (id: string): [number, number] => {
    const linked = atlas.featureById.get(id);
    if (!linked) return [3, 0];
    const kind = dimension(linked.feature.geometry);
    return [kind, kind === 2 ? extent(planePoints(atlas, [id])) : 0];
  };
  return ids
    .map((id) => ({ id, rank: rank(id) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ id }) => id);
}
