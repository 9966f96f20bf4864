import type { PlanePoint } from '../../model/geo.ts';

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
