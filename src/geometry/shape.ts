import type { PlanePoint } from '../model/geo.ts';
import { squareToEdge } from './edge.ts';
import type { PlaneShape } from './packed.ts';
import { pointInRings } from './ring.ts';

/** Whether a point of the plane lies in a polygon (even-odd over all its rings). Points and lines contain nothing. */
export const pointInShape = (point: PlanePoint, shape: PlaneShape): boolean =>
  shape.type === 'polygon' && pointInRings(point, shape.parts);

/** Metres of the plane from a point to the nearest point, line or ring of a shape, inside or out; ∞ when it has no points. */
export function distanceToOutline(
  point: PlanePoint,
  { type, parts }: Pick<PlaneShape, 'type' | 'parts'>,
): number {
  const x = point[0];
  const y = point[1];
  let nearest = Infinity;
  for (const part of parts) {
    let a = type === 'polygon' ? part.at(-1) : part[0];
    for (let i = 0; i < part.length; i++) {
      const b = part[i]!;
      nearest = Math.min(nearest, squareToEdge(x, y, a![0], a![1], b[0], b[1]));
      a = b;
    }
  }
  return Math.sqrt(nearest);
}
