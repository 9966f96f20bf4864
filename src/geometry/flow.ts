import type { PlanePoint } from '../model/geo.ts';

/** Points of a curve: smooth at the size of a screen. */
const STEPS = 48;

export interface RibbonWidths {
  /** CSS pixels across at the tail, at the neck, and across the head. */
  readonly tailWidth: number;
  readonly neckWidth: number;
  readonly headWidth: number;
  /** CSS pixels from the head's base to its tip. */
  readonly headLength: number;
}

/** Closed outlines in metres of the plane, first point not repeated. */
export interface FlowRibbon {
  readonly body: PlanePoint[];
  /** Left corner, tip, right corner. */
  readonly head: PlanePoint[];
}

/**
 * A smooth arc in the plane. `bend` is how far its middle stands off the straight line, as a part of the distance,
 * to the left of the way from `from` to `to`; 0 is straight. Both ends in one place give two equal points.
 */
export function flowCurve(from: PlanePoint, to: PlanePoint, bend: number): PlanePoint[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (dx === 0 && dy === 0) return [from, to];
  // The middle of a quadratic Bézier curve is half way to its control point.
  const control: PlanePoint = [from[0] + dx / 2 - 2 * bend * dy, from[1] + dy / 2 + 2 * bend * dx];
  return Array.from({ length: STEPS + 1 }, (_, i): PlanePoint => {
    const t = i / STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]];
  });
}

/**
 * The outline of an arrow along a curve: a ribbon that widens from its tail to its neck, and a head that keeps its
 * size on the screen. The head shrinks where it would take more than half of the curve. Both are empty
 * when the curve has no length.
 *
 * @param metresPerPixel metres of the plane under one CSS pixel
 */
export function flowRibbon(
  curve: readonly PlanePoint[],
  metresPerPixel: number,
  widths: RibbonWidths,
): FlowRibbon {
  const along = distancesAlong(curve);
  const length = along.at(-1) ?? 0;
  if (!(length > 0)) return { body: [], head: [] };
  const shrink = Math.min(1, length / 2 / (widths.headLength * metresPerPixel));
  const metres = metresPerPixel * shrink;
  const neckAt = length - widths.headLength * metres;
  const spine = cutAt(curve, along, neckAt);
  const tangents = spine.map((_, i) =>
    direction(spine[Math.max(0, i - 1)]!, spine[Math.min(spine.length - 1, i + 1)]!),
  );
  const half = (i: number): number => {
    const t = Math.min(1, (along[i] ?? neckAt) / neckAt);
    return ((widths.tailWidth + (widths.neckWidth - widths.tailWidth) * t) / 2) * metres;
  };
  const side = (sign: 1 | -1): PlanePoint[] =>
    spine.map((point, i) => beside(point, tangents[i]!, sign * half(i)));
  const neck = spine.at(-1)!;
  const tip = curve.at(-1)!;
  const towards = direction(neck, tip);
  const across = (widths.headWidth / 2) * metres;
  return {
    body: [...side(1), ...side(-1).reverse()],
    head: [beside(neck, towards, across), tip, beside(neck, towards, -across)],
  };
}

function distancesAlong(curve: readonly PlanePoint[]): number[] {
  let sum = 0;
  return curve.map(([x, y], i) => {
    const [px, py] = curve[Math.max(0, i - 1)]!;
    sum += Math.hypot(x - px, y - py);
    return sum;
  });
}

/** The curve as far as `distance` from its start. */
function cutAt(curve: readonly PlanePoint[], along: readonly number[], distance: number): PlanePoint[] {
  const next = along.findIndex((value) => value >= distance);
  const [a, b] = [curve[next - 1]!, curve[next]!];
  const t = (distance - along[next - 1]!) / (along[next]! - along[next - 1]!);
  return [...curve.slice(0, next), [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]];
}

function direction(a: PlanePoint, b: PlanePoint): PlanePoint {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
}

/** The point `distance` metres to the left of `point`, seen along `tangent`. */
const beside = ([x, y]: PlanePoint, [tx, ty]: PlanePoint, distance: number): PlanePoint => [
  x - ty * distance,
  y + tx * distance,
];
