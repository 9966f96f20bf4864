import type { Camera, PlanePoint, ScreenPoint } from '../model/geo.ts';
import { forward, inverse, metresPerPixel, zoomOf } from './index.ts';

const RADIANS = Math.PI / 180;

/** x' = a·x + c·y + e, y' = b·x + d·y + f: the six numbers of a canvas, SVG or DOM matrix. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** CSS pixels left free at the edges of the map. */
interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface FitOptions {
  /** Degrees clockwise from the plane's y axis that point up; 0 when absent. */
  readonly bearing?: number;
  readonly minZoom?: number;
  readonly maxZoom?: number;
}

/**
 * The matrix from metres of the plane to CSS pixels of a map of `width` × `height`, in whose middle
 * the camera's position stands. The plane's direction `bearing` (clockwise from +y) points up; pitch
 * is taken as 0.
 */
export function planeToScreen(camera: Camera, width: number, height: number): Affine {
  const [x, y] = forward([camera.lng, camera.lat]);
  const scale = 1 / metresPerPixel(camera.zoom);
  const cos = Math.cos(camera.bearing * RADIANS) * scale;
  const sin = Math.sin(camera.bearing * RADIANS) * scale;
  return {
    a: cos,
    b: -sin,
    c: -sin,
    d: -cos,
    e: width / 2 - cos * x + sin * y,
    f: height / 2 + sin * x + cos * y,
  };
}

/** The matrix that undoes `matrix`. */
function invert({ a, b, c, d, e, f }: Affine): Affine {
  const det = a * d - b * c;
  return {
    a: d / det,
    b: -b / det,
    c: -c / det,
    d: a / det,
    e: (c * f - d * e) / det,
    f: (b * e - a * f) / det,
  };
}

/** Applies a matrix to a point. */
export const apply = (matrix: Affine, [x, y]: PlanePoint | ScreenPoint): [x: number, y: number] => [
  matrix.a * x + matrix.c * y + matrix.e,
  matrix.b * x + matrix.d * y + matrix.f,
];

/** The matrix from CSS pixels to metres of the plane; inverse of `planeToScreen`. */
export const screenToPlane = (camera: Camera, width: number, height: number): Affine =>
  invert(planeToScreen(camera, width, height));

/**
 * The camera, looking straight down, that shows all `points` (metres of the plane) as large as they
 * go inside the padding of a map of `width` × `height` CSS pixels. Its position stands in the middle of
 * the whole map, not of the unpadded part. One point alone, or points in one place, get `maxZoom`.
 *
 * @throws RangeError when there are no points.
 */
export function fitCamera(
  points: readonly PlanePoint[],
  width: number,
  height: number,
  padding: Margins,
  { bearing = 0, minZoom = 0, maxZoom = 22 }: FitOptions = {},
): Camera {
  const cos = Math.cos(bearing * RADIANS);
  const sin = Math.sin(bearing * RADIANS);
  const [left, bottom, right, top] = boxOf(
    points.map(([x, y]): PlanePoint => [cos * x - sin * y, sin * x + cos * y]),
  );
  const free = {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  };
  const needed = Math.max((right - left) / free.width, (top - bottom) / free.height);
  const zoom = Math.max(minZoom, Math.min(maxZoom, needed > 0 ? zoomOf(needed) : maxZoom));
  const metres = metresPerPixel(zoom);
  const u = (left + right) / 2 + ((padding.right - padding.left) / 2) * metres;
  const v = (bottom + top) / 2 + ((padding.top - padding.bottom) / 2) * metres;
  const [lng, lat] = inverse([cos * u + sin * v, cos * v - sin * u]);
  return { lng, lat, zoom, bearing, pitch: 0 };
}

function boxOf(points: readonly PlanePoint[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  if (box[0] === Infinity) throw new RangeError('Found no points to fit, expected at least one');
  return box;
}
