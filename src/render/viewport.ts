import type { PlanePoint, ScreenPoint } from '../model/geo.ts';

/** What part of the plane is looked at: its centre in metres, metres a CSS pixel, bearing in degrees, size in CSS pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly mpp: number;
  readonly bearing: number;
  readonly width: number;
  readonly height: number;
}

/** Affine map from the plane (metres) to the screen (CSS pixels): `sx = a·x + c·y + e`, `sy = b·x + d·y + f`. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The matrix of a view. Bearing turns the viewer clockwise, so the picture turns the other way. */
export function matrixOf(view: Viewport): Affine {
  const angle = (view.bearing * Math.PI) / 180;
  const cos = Math.cos(angle) / view.mpp;
  const sin = Math.sin(angle) / view.mpp;
  const e = view.width / 2 - cos * view.x + sin * view.y;
  const f = view.height / 2 + sin * view.x + cos * view.y;
  return [cos, -sin, -sin, -cos, e, f];
}

export const toScreen = (m: Affine, [x, y]: PlanePoint): ScreenPoint => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** Inverse of `toScreen`. */
export function fromScreen(m: Affine, [sx, sy]: ScreenPoint): PlanePoint {
  const det = m[0] * m[3] - m[1] * m[2];
  const dx = sx - m[4];
  const dy = sy - m[5];
  return [(m[3] * dx - m[2] * dy) / det, (m[0] * dy - m[1] * dx) / det];
}

/** `second` after `first`: maps by `first`, then by `second`. */
export function compose(first: Affine, second: Affine): Affine {
  const [a, b, c, d, e, f] = first;
  return [
    second[0] * a + second[2] * b,
    second[1] * a + second[3] * b,
    second[0] * c + second[2] * d,
    second[1] * c + second[3] * d,
    second[0] * e + second[2] * f + second[4],
    second[1] * e + second[3] * f + second[5],
  ];
}

/** Inverse of an affine map; the map must not be singular. */
export function invert(m: Affine): Affine {
  const det = m[0] * m[3] - m[1] * m[2];
  const a = m[3] / det;
  const b = -m[1] / det;
  const c = -m[2] / det;
  const d = m[0] / det;
  return [a, b, c, d, -(a * m[4] + c * m[5]), -(b * m[4] + d * m[5])];
}

/**
 * The same view with its window enlarged by about `factor` about the centre: by whole pixels on every side, so that what
 * is drawn with a margin lies where it lies without one.
 */
export const enlarge = (view: Viewport, factor: number): Viewport => ({
  ...view,
  width: view.width + 2 * Math.round((view.width * (factor - 1)) / 2),
  height: view.height + 2 * Math.round((view.height * (factor - 1)) / 2),
});
