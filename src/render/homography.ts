import type { PlanePoint, ScreenPoint } from '../model/geo.ts';
import { matrixOf, type Viewport } from '../projection/viewport.ts';

/** A 3 × 3 matrix, row by row, that maps planes to each other as a camera does. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** Heights of the window from the eye to the middle of the map: MapLibre's field of view of 36.87°. */
const EYE = 1.5;
/** Share of that distance nearer than which nothing is shown: it lies beside the eye or behind it. */
const NEAREST = 0.05;

/** The map from the plane to the screen of a view that is tilted by `pitch` degrees. */
export function homographyOf(view: Viewport, pitch: number): Homography {
  const [a, b, c, d, e, f] = matrixOf(view);
  const [x, y] = [view.width / 2, view.height / 2];
  const angle = (pitch * Math.PI) / 180;
  const tilt = -Math.sin(angle) / (EYE * view.height);
  const flat: Homography = [a, c, e - x, b, d, f - y, 0, 0, 1];
  const tilted: Homography = [1, 0, 0, 0, Math.cos(angle), 0, 0, tilt, 1];
  return product([1, 0, x, 0, 1, y, 0, 0, 1], product(tilted, flat));
}

/** The map that applies `second` to what `first` gives. */
export function product(second: Homography, first: Homography): Homography {
  const at = (row: number, column: number): number =>
    second[3 * row]! * first[column]! +
    second[3 * row + 1]! * first[3 + column]! +
    second[3 * row + 2]! * first[6 + column]!;
  return [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)];
}

/** The map back, but for a factor, which changes no point. */
export function inverted([a, b, c, d, e, f, g, h, i]: Homography): Homography {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** Where a map shows a point; null for what lies beside the eye or behind it. */
export function projected(m: Homography, at: PlanePoint | ScreenPoint): ScreenPoint | null {
  const x = at[0];
  const y = at[1];
  const depth = m[6] * x + m[7] * y + m[8];
  if (depth < NEAREST) return null;
  return [(m[0] * x + m[1] * y + m[2]) / depth, (m[3] * x + m[4] * y + m[5]) / depth];
}
