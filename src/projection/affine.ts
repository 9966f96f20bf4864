import type { PlanePoint, ScreenPoint } from '../model/geo.ts';

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f: the six numbers of a canvas, SVG or DOM matrix, in their order. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Applies a matrix to a point. */
export const apply = (m: Affine, at: PlanePoint | ScreenPoint): [x: number, y: number] => [
  m[0] * at[0] + m[2] * at[1] + m[4],
  m[1] * at[0] + m[3] * at[1] + m[5],
];

/** `second` after `first`: maps by `first`, then by `second`. */
export const compose = ([a, b, c, d, e, f]: Affine, second: Affine): Affine => [
  second[0] * a + second[2] * b,
  second[1] * a + second[3] * b,
  second[0] * c + second[2] * d,
  second[1] * c + second[3] * d,
  ...apply(second, [e, f]),
];

/** The matrix that undoes `m`, which must not be singular. */
export function invert([a, b, c, d, e, f]: Affine): Affine {
  const det = a * d - b * c;
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det];
}
