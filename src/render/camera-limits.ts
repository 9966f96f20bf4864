import type { LngLat } from '../model/geo.ts';
import { forward, inverse } from '../projection/index.ts';
import { PLANE_EXTENT, zoomOf } from '../projection/plane.ts';

/** Furthest zoom in: the 10m coast carries no more. */
export const MAX_ZOOM = 9;
/** Degrees from straight down. */
export const MAX_PITCH = 60;

/**
 * Farthest place that the middle of the map may reach, metres from the Pole: the parallel of 24° N. Ottawa then
 * stands in the free half of a phone while a sheet covers the other.
 */
const REACH = 7_900_000;
/** Metres of the plane a CSS pixel beyond which nothing can be told apart; a phone of 320 px needs 27,000 for the first view. */
const COARSEST = 30_000;

/** Share of the plane's width that a window shows at most: the first view stands beside the Pole, and shows no edge. */
const WHOLE = 0.966;

/** Where zooming out ends in a window of `width` × `height` CSS pixels: where it shows the plane in one direction. */
export const minZoom = (width: number, height: number): number =>
  Math.min(MAX_ZOOM, zoomOf(Math.min(PLANE_EXTENT / Math.max(1, width / WHOLE, height), COARSEST)));

/** The nearest allowed centre on the way to the Pole; no centre lies south of 24° N. */
export function keepCentre(centre: LngLat): LngLat {
  const [x, y] = forward(centre);
  const distance = Math.hypot(x, y);
  if (distance <= REACH) return centre;
  return inverse([(x / distance) * REACH, (y / distance) * REACH]);
}
