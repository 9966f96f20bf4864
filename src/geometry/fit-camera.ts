import type { Camera, PlanePoint } from '../model/geo.ts';
import { inverse, metresPerPixel, zoomOf } from '../projection/index.ts';
import { boxOf } from './box.ts';

const RADIANS = Math.PI / 180;

/** CSS pixels covered at the edges of the map, kept free when fitting and centring. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Nothing covers the map. */
export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export interface FitOptions {
  /** Degrees clockwise from the plane's y axis that point up; 0 when absent. */
  readonly bearing?: number;
  readonly minZoom?: number;
  readonly maxZoom?: number;
}

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
  padding: Padding,
  { bearing = 0, minZoom = 0, maxZoom = 22 }: FitOptions = {},
): Camera {
  if (points.length === 0) throw new RangeError('Found no points to fit, expected at least one');
  const cos = Math.cos(bearing * RADIANS);
  const sin = Math.sin(bearing * RADIANS);
  const box = boxOf([points.map(([x, y]): PlanePoint => [cos * x - sin * y, sin * x + cos * y])]);
  const free = {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  };
  const needed = Math.max((box.maxX - box.minX) / free.width, (box.maxY - box.minY) / free.height);
  const zoom = Math.max(minZoom, Math.min(maxZoom, needed > 0 ? zoomOf(needed) : maxZoom));
  const metres = metresPerPixel(zoom);
  const u = (box.minX + box.maxX) / 2 + ((padding.right - padding.left) / 2) * metres;
  const v = (box.minY + box.maxY) / 2 + ((padding.top - padding.bottom) / 2) * metres;
  const [lng, lat] = inverse([cos * u + sin * v, cos * v - sin * u]);
  return { lng, lat, zoom, bearing, pitch: 0 };
}
