import type { PlanePoint } from '../model/geo.ts';
import type { LayerFeature } from '../model/types.ts';
import { type Box, boxOf, meets } from './box.ts';
import { edgesCross } from './edge.ts';
import { pointInRings } from './ring.ts';
import { toPlane } from './to-plane.ts';

/** A feature in the plane, as it is measured against others. */
export interface Figure {
  readonly id: string;
  /** Lines, rings closed, single points; metres of the plane. */
  readonly lines: readonly (readonly PlanePoint[])[];
  readonly areal: boolean;
  readonly box: Box;
}

export function figureOf({ id, geometry }: Pick<LayerFeature, 'id' | 'geometry'>): Figure {
  const { type, parts } = toPlane(geometry, id);
  const areal = type === 'polygon';
  const lines = areal ? parts.map((ring) => [...ring, ring[0]!]) : parts;
  return { id, lines, areal, box: boxOf(parts) };
}

/** Whether a point lies in an area; even-odd over all its rings, so that holes and several parts count right. */
export const holds = ({ lines }: Figure, point: PlanePoint): boolean => pointInRings(point, lines);

/** Whether the lines of two figures cross. */
export const crossing = (one: Figure, other: Figure): boolean =>
  meets(one.box, other.box) && one.lines.some((a) => other.lines.some((b) => linesCross(a, b, one.box)));

/** Whether two lines cross; `box` is that of the first. */
function linesCross(a: readonly PlanePoint[], b: readonly PlanePoint[], box: Box): boolean {
  for (let j = 1; j < b.length; j++) {
    const [r, s] = [b[j - 1]!, b[j]!];
    const edge = boxOf([[r, s]]);
    if (!meets(edge, box)) continue;
    for (let i = 1; i < a.length; i++) {
      const [p, q] = [a[i - 1]!, a[i]!];
      if (p[0] > edge.maxX && q[0] > edge.maxX) continue;
      if (p[0] < edge.minX && q[0] < edge.minX) continue;
      if (edgesCross(p, q, r, s)) return true;
    }
  }
  return false;
}
