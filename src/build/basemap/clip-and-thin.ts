import { keptVertices } from '../../geometry/simplify.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { forward } from '../../projection/index.ts';

/** One edge of the square: a point lies within when its coordinate on `axis`, times `sign`, is at most `limit`. */
interface Side {
  readonly axis: 0 | 1;
  readonly sign: 1 | -1;
  readonly limit: number;
}

const sidesOf = (half: number): Side[] =>
  ([0, 1] as const).flatMap((axis) => ([1, -1] as const).map((sign): Side => ({ axis, sign, limit: half })));

const beyond = (point: PlanePoint, side: Side): number => point[side.axis] * side.sign - side.limit;

/** Where the edge from `a` to `b` crosses a side. */
function crossing(a: PlanePoint, b: PlanePoint, side: Side): PlanePoint {
  const t = beyond(a, side) / (beyond(a, side) - beyond(b, side));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/**
 * A ring cut at the square from −`half` to `half`, by Sutherland and Hodgman (1974): what is cut off is replaced
 * by edges along the square, which are to be filled but not drawn.
 */
export const clipRing = (ring: readonly PlanePoint[], half: number): PlanePoint[] =>
  sidesOf(half).reduce<PlanePoint[]>(
    (points, side) =>
      points.flatMap((b, i) => {
        const a = points.at(i - 1)!;
        const [inA, inB] = [beyond(a, side) <= 0, beyond(b, side) <= 0];
        if (inA === inB) return inB ? [b] : [];
        return inB ? [crossing(a, b, side), b] : [crossing(a, b, side)];
      }),
    [...ring],
  );

const keyOf = ([lng, lat]: readonly number[]): string => `${lng} ${lat}`;

/** Says whether a position of a thinned arc stays. */
export type Keeps = (position: readonly number[]) => boolean;

/**
 * Chooses once, for all shapes that share the arcs, which positions stay: every arc keeps its ends, all that lies
 * on 180°, and enough to miss no position by more than `tolerance` metres of the plane.
 */
export function thin(arcs: readonly (readonly number[])[][], tolerance: number): Keeps {
  const kept = new Set<string>();
  for (const arc of arcs) {
    const plane = arc.map(([lng, lat]) => forward([lng!, lat!]));
    const keep = keptVertices(plane.flat(), plane.length, tolerance);
    arc.forEach((position, i) => {
      if (keep[i] || position[0] === 180) kept.add(keyOf(position));
    });
  }
  return (position) => kept.has(keyOf(position));
}

/** Positions of one shape that stay, in metres of the plane. */
export const project = (positions: readonly LngLat[], keeps: Keeps): PlanePoint[] =>
  positions.filter(keeps).map(forward);
