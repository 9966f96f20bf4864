import { geoDistance } from 'd3';
import type { LngLat } from '../model/geo.ts';

/** Mean radius of the Earth, metres (IUGG, R1). */
const RADIUS = 6_371_008.8;

/** Length of the great circle between two positions, metres; within 0.6 % of the ellipsoid's geodesic. */
export const groundDistance = (a: LngLat, b: LngLat): number =>
  geoDistance([a[0], a[1]], [b[0], b[1]]) * RADIUS;

const RADIANS = Math.PI / 180;

/** The bearing at `from` of the great circle to `to`, degrees clockwise from the north, 0 to 360. */
export function initialBearing([fromLng, fromLat]: LngLat, [toLng, toLat]: LngLat): number {
  const [a, b, turn] = [fromLat * RADIANS, toLat * RADIANS, (toLng - fromLng) * RADIANS];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}
