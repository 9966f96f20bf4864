import { squareToEdge } from './edge.ts';

/** How far a simplified line may lie from the true one, CSS pixels. */
export const TOLERANCE = 0.5;

/**
 * 1 for each vertex of a line (x and y in turn) that stays where none of the others may lie farther than `tolerance`
 * from what is left (Ramer 1972, Douglas and Peucker 1973). `anchors` stay, and both ends.
 */
export function keptVertices(
  xy: ArrayLike<number>,
  count: number,
  tolerance: number,
  anchors: readonly number[] = [],
): Uint8Array {
  const keep = new Uint8Array(count);
  if (count === 0) return keep;
  const fixed = [0, ...anchors, count - 1];
  for (const index of fixed) keep[index] = 1;
  const spans = fixed.slice(1).map((last, i): [number, number] => [fixed[i]!, last]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(xy, from, to, tolerance * tolerance);
    if (farthest === null) continue;
    keep[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return keep;
}

/** The vertex farthest from the edge from vertex `from` to vertex `to`; null where none exceeds the square `limit`. */
function farthestBetween(xy: ArrayLike<number>, from: number, to: number, limit: number): number | null {
  const [ax, ay, bx, by] = [xy[2 * from]!, xy[2 * from + 1]!, xy[2 * to]!, xy[2 * to + 1]!];
  let farthest = null;
  let most = limit;
  for (let i = from + 1; i < to; i++) {
    const square = squareToEdge(xy[2 * i]!, xy[2 * i + 1]!, ax, ay, bx, by);
    if (square > most) {
      most = square;
      farthest = i;
    }
  }
  return farthest;
}

/** The vertex of a ring that lies farthest from its first: the second anchor of its simplification. */
function farthestFromStart(xy: ArrayLike<number>, length: number): number {
  let farthest = 0;
  let most = -1;
  for (let i = 1; i < length; i++) {
    const distance = (xy[2 * i]! - xy[0]!) ** 2 + (xy[2 * i + 1]! - xy[1]!) ** 2;
    if (distance > most) {
      most = distance;
      farthest = i;
    }
  }
  return farthest;
}

/**
 * Screen vertices (x, y in turn) without those that lie within `tolerance` of the line that is left.
 * A ring is closed implicitly; its closing edge is simplified with the rest.
 */
export function simplify(
  xy: ArrayLike<number>,
  length: number,
  closed: boolean,
  tolerance: number,
): number[] {
  const ring = closed && length > 2;
  const line = Array.from({ length: 2 * (ring ? length + 1 : length) }, (_, i) => xy[i % (2 * length)]!);
  const last = line.length / 2 - 1;
  const keep = keptVertices(line, last + 1, tolerance, ring ? [farthestFromStart(line, length)] : []);
  const out: number[] = [];
  for (let i = 0; i <= last - (ring ? 1 : 0); i++) if (keep[i]) out.push(line[2 * i]!, line[2 * i + 1]!);
  return out;
}
