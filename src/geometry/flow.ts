import type { PlanePoint } from '../model/geo.ts';
import { between } from './edge.ts';

/** Points of a curve: smooth at the size of a screen. */
const STEPS = 48;

/** A way in the plane, metres. */
export interface Way {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

/**
 * A curve for each of some ways, kept together: they leave the end that most of them share side by side and part on
 * their way to the others. `bend` is how far the bundle stands off the straight line, as a part of its length, to the
 * left of the way out; `lane` the room between two of its curves. Both ends in one place give two equal points.
 */
export function bundle(ways: readonly Way[], bend: number, lane: number): PlanePoint[][] {
  const hub = mostShared(ways);
  if (!hub) return [];
  const outward = ways.map(({ from, to }) =>
    same(to, hub) ? { out: from, back: true } : { out: to, back: false },
  );
  const middle = meanOf(outward.map(({ out }) => out));
  const [dx, dy] = [middle[0] - hub[0], middle[1] - hub[1]];
  const turn = (out: PlanePoint): number => dx * (out[1] - hub[1]) - dy * (out[0] - hub[0]);
  const order = outward
    .map((_, i) => i)
    .sort((a, b) => turn(outward[a]!.out) - turn(outward[b]!.out) || a - b);
  return ways.map((way, i) => {
    const { out, back } = outward[i]!;
    const start = same(way.from, hub) || back ? hub : way.from;
    const off = bend + lane * (order.indexOf(i) - (ways.length - 1) / 2);
    const parting: PlanePoint = [hub[0] + 0.5 * dx - off * dy, hub[1] + 0.5 * dy + off * dx];
    const curve = cubic(start, between(start, parting, 0.72), between(parting, out, 0.3), out);
    return back ? curve.reverse() : curve;
  });
}

const same = (a: PlanePoint, b: PlanePoint): boolean => a[0] === b[0] && a[1] === b[1];
const meanOf = (points: readonly PlanePoint[]): PlanePoint =>
  points.reduce<PlanePoint>(([x, y], [px, py]) => [x + px / points.length, y + py / points.length], [0, 0]);

/** The end that most ways have; the first of several. */
function mostShared(ways: readonly Way[]): PlanePoint | undefined {
  const ends = ways.flatMap(({ from, to }) => [from, to]);
  const count = (end: PlanePoint): number => ends.filter((other) => same(end, other)).length;
  return ends.reduce<PlanePoint | undefined>(
    (best, end) => (best && count(best) >= count(end) ? best : end),
    undefined,
  );
}

function cubic(p: PlanePoint, q: PlanePoint, r: PlanePoint, s: PlanePoint): PlanePoint[] {
  if (same(p, s)) return [p, s];
  return Array.from({ length: STEPS + 1 }, (_, i): PlanePoint => {
    const t = i / STEPS;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1]];
  });
}
