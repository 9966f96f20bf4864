import type { LngLat } from '../model/geo.ts';
import { forward, inverse } from '../projection/index.ts';
import { PLANE_EXTENT, zoomOf } from '../projection/plane.ts';

/** Furthest zoom in: the 10m coast is true to about a kilometre, which is one pixel of zoom 5 and four of this. */
const FURTHEST = 7;

/** Where the map has an outline of its own, Hans Island, and may be looked at from nearer; metres of the plane about it. */
const DETAILED = { at: forward([-66.4583, 80.8264]), within: 10_000, zoom: 11 } as const;

/** Furthest zoom in about a centre; one level less at each doubling of the distance from what is detailed. */
export function maxZoom(centre: LngLat): number {
  const [x, y] = forward(centre);
  const away = Math.hypot(x - DETAILED.at[0], y - DETAILED.at[1]) / DETAILED.within;
  return Math.max(FURTHEST, DETAILED.zoom - Math.max(0, Math.log2(away || 1)));
}

/** Furthest zoom in anywhere. */
export const MAX_ZOOM = DETAILED.zoom;

/** Degrees from straight down: beyond it patterns shimmer, names smear, and one scale bar would be a lie. */
export const MAX_PITCH = 50;

/**
 * Farthest place that the middle of the map may reach, metres from the Pole: the parallel of 22° N, nearly the edge of
 * the plane. Ottawa then stands in the free half of a phone while a sheet covers the other.
 */
const REACH = 8_370_000;
/** Metres of the plane a CSS pixel beyond which nothing can be told apart; a phone of 320 px needs 27,000 for the first view. */
const COARSEST = 30_000;

/** Share of the plane's width that a window shows at most: the first view stands beside the Pole, and shows no edge. */
const WHOLE = 0.966;

/** Where zooming out ends in a window of `width` × `height` CSS pixels: where it shows the plane in one direction. */
export const minZoom = (width: number, height: number): number =>
  Math.min(FURTHEST, zoomOf(Math.min(PLANE_EXTENT / Math.max(1, width / WHOLE, height), COARSEST)));

/** The nearest allowed centre on the way to the Pole; no centre lies south of 22° N. */
export function keepCentre(centre: LngLat): LngLat {
  const [x, y] = forward(centre);
  const distance = Math.hypot(x, y);
  if (distance <= REACH) return centre;
  return inverse([(x / distance) * REACH, (y / distance) * REACH]);
}
