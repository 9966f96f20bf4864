/** How far a simplified line may lie from the true one, CSS pixels. */
export const TOLERANCE = 0.5;

/** Squared distance of vertex `i` from the segment `first`–`last`. */
function offset(xy: ArrayLike<number>, i: number, first: number, last: number): number {
  const ax = xy[2 * first]!;
  const ay = xy[2 * first + 1]!;
  const dx = xy[2 * last]! - ax;
  const dy = xy[2 * last + 1]! - ay;
  const px = xy[2 * i]! - ax;
  const py = xy[2 * i + 1]! - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return (px - t * dx) ** 2 + (py - t * dy) ** 2;
}

/** Marks in `keep` the vertices that Ramer, Douglas and Peucker's rule needs between `first` and `last`. */
function mark(xy: ArrayLike<number>, first: number, last: number, limit: number, keep: Uint8Array): void {
  const open = [[first, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span as [number, number];
    let farthest = -1;
    let most = limit;
    for (let i = from + 1; i < to; i++) {
      const distance = offset(xy, i, from, to);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
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
  tolerance = TOLERANCE,
): number[] {
  const ring = closed && length > 2;
  const line = Array.from({ length: 2 * (ring ? length + 1 : length) }, (_, i) => xy[i % (2 * length)]!);
  const last = line.length / 2 - 1;
  const keep = new Uint8Array(last + 1);
  keep[0] = 1;
  keep[last] = 1;
  const limit = tolerance * tolerance;
  if (ring) {
    const middle = farthestFromStart(line, length);
    keep[middle] = 1;
    mark(line, 0, middle, limit, keep);
    mark(line, middle, last, limit, keep);
  } else mark(line, 0, last, limit, keep);
  const out: number[] = [];
  for (let i = 0; i <= last - (ring ? 1 : 0); i++) if (keep[i]) out.push(line[2 * i]!, line[2 * i + 1]!);
  return out;
}
