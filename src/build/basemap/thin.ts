import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { forward } from '../../projection/index.ts';

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
    const keep = douglasPeucker(plane, tolerance);
    arc.forEach((position, i) => {
      if (keep[i] || position[0] === 180) kept.add(keyOf(position));
    });
  }
  return (position) => kept.has(keyOf(position));
}

/** Positions of one shape that stay, in metres of the plane. */
export const project = (positions: readonly LngLat[], keeps: Keeps): PlanePoint[] =>
  positions.filter(keeps).map(forward);

/** Douglas and Peucker (1973); 1 for each point that stays. A closed line keeps its ends and what is farthest. */
function douglasPeucker(line: readonly PlanePoint[], tolerance: number): Uint8Array {
  const keep = new Uint8Array(line.length);
  if (line.length === 0) return keep;
  keep[0] = keep[line.length - 1] = 1;
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [farthest, distance] = farthestFrom(line, from, to);
    if (distance <= tolerance ** 2) continue;
    keep[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return keep;
}

/** The point between `from` and `to` that lies farthest from the edge between them, with its squared distance. */
function farthestFrom(
  line: readonly PlanePoint[],
  from: number,
  to: number,
): [index: number, squared: number] {
  const [ax, ay] = line[from]!;
  const [bx, by] = line[to]!;
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let best: [number, number] = [from, 0];
  for (let i = from + 1; i < to; i++) {
    const [x, y] = line[i]!;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
    const squared = (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2;
    if (squared > best[1]) best = [i, squared];
  }
  return best;
}
