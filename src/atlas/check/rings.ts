import Flatbush from 'flatbush';
import type { LngLat } from '../../model/geo.ts';

/** An edge of ring number `ring` from its position number `index`; longitudes unrolled, so it has no jump at 180°. */
export interface Edge {
  readonly ring: number;
  readonly index: number;
  readonly from: LngLat;
  readonly to: LngLat;
}

/** Degrees; far below the 1e-5 that data is rounded to, far above the rounding of the arithmetic. */
const TOUCH = 1e-9;

/** The change of longitude the short way round: RFC 7946 has no edge longer than half a turn. */
function shortWay(difference: number): number {
  return Math.abs(difference) > 180 ? difference - 360 * Math.round(difference / 360) : difference;
}

/** The edges of a closed ring, its longitudes made continuous. */
export function edgesOf(positions: readonly LngLat[], ring: number): Edge[] {
  let lng = positions[0]?.[0] ?? 0;
  return positions.slice(1).map((position, index) => {
    const before = positions[index]!;
    const from: LngLat = [lng, before[1]];
    lng += shortWay(position[0] - before[0]);
    return { ring, index, from, to: [lng, position[1]] };
  });
}

/** Signed distance, in degrees, of `point` from the straight line through an edge. */
function offset({ from, to }: Edge, [x, y]: LngLat): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return (dx * (y - from[1]) - dy * (x - from[0])) / (Math.hypot(dx, dy) || 1);
}

const turned = (edge: Edge, degrees: number): Edge => ({
  ...edge,
  from: [edge.from[0] + degrees, edge.from[1]],
  to: [edge.to[0] + degrees, edge.to[1]],
});

/** Where two edges cross between their ends; null where they only touch, overlap or miss. */
function crossing(a: Edge, b: Edge): LngLat | null {
  const [a1, a2, b1, b2] = [offset(b, a.from), offset(b, a.to), offset(a, b.from), offset(a, b.to)];
  const apart = (p: number, q: number): boolean => (p > TOUCH && q < -TOUCH) || (p < -TOUCH && q > TOUCH);
  if (!apart(a1, a2) || !apart(b1, b2)) return null;
  const t = a1 / (a1 - a2);
  return [a.from[0] + t * (a.to[0] - a.from[0]), a.from[1] + t * (a.to[1] - a.from[1])];
}

/** Every edge beside itself a turn west and a turn east: unrolled longitudes may lie turns apart. */
const TURNS = [-360, 0, 360];

/**
 * Finds two edges that cross, of one ring or of two rings of a polygon.
 *
 * Edges are straight in longitude and latitude (RFC 7946), and away from the Pole the plane is a
 * one-to-one picture of longitude and latitude modulo a turn: what crosses in the plane crosses here and
 * nothing else does. So the test is exact, needs no densifying, and neither 180° nor a ring round the
 * Pole disturbs it.
 */
export function findCrossing(edges: readonly Edge[]): { first: Edge; second: Edge; at: LngLat } | null {
  if (edges.length < 2) return null;
  const index = new Flatbush(edges.length);
  for (const { from, to } of edges)
    index.add(
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    );
  index.finish();
  for (const [number, edge] of edges.entries())
    for (const turn of TURNS) {
      const { from, to } = turned(edge, turn);
      const box = [
        Math.min(from[0], to[0]),
        Math.min(from[1], to[1]),
        Math.max(from[0], to[0]),
        Math.max(from[1], to[1]),
      ] as const;
      for (const other of index.search(...box, (candidate) => candidate > number)) {
        const point = crossing(turned(edge, turn), edges[other]!);
        if (point) return { first: edge, second: edges[other]!, at: point };
      }
    }
  return null;
}
