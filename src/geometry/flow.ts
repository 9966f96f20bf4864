import type { PlanePoint } from '../model/geo.ts';

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
    const curve = cubic(start, towards(start, parting, 0.72), towards(parting, out, 0.3), out);
    return back ? curve.reverse() : curve;
  });
}

const same = (a: PlanePoint, b: PlanePoint): boolean => a[0] === b[0] && a[1] === b[1];
const towards = (a: PlanePoint, b: PlanePoint, t: number): PlanePoint => [
  a[0] + t * (b[0] - a[0]),
  a[1] + t * (b[1] - a[1]),
];
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

/**
 * The point at a share of a line's length, and the direction of the line there: radians counter-clockwise from the
 * first axis. Null for a line without length.
 */
export function pointAlong(
  line: readonly PlanePoint[],
  share: number,
): { at: PlanePoint; angle: number } | null {
  const steps = line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]));
  let left = share * steps.reduce((sum, step) => sum + step, 0);
  if (!(left >= 0) || steps.every((step) => step === 0)) return null;
  let i = 0;
  while (i < steps.length - 1 && left > steps[i]!) left -= steps[i++]!;
  const [a, b] = [line[i]!, line[i + 1]!];
  const t = steps[i]! > 0 ? Math.min(1, left / steps[i]!) : 0;
  return { at: towards(a, b, t), angle: Math.atan2(b[1] - a[1], b[0] - a[0]) };
}

/**
 * A smooth line moved aside by `distance`, counter-clockwise from its direction where the second axis points up. Its
 * bends must be wider than that.
 */
export function beside(line: readonly PlanePoint[], distance: number): PlanePoint[] {
  if (distance === 0) return [...line];
  return line.map(([x, y], i) => {
    const [from, to] = [line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const length = Math.hypot(dx, dy) || 1;
    return [x - (dy / length) * distance, y + (dx / length) * distance];
  });
}
