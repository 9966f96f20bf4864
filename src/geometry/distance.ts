import { geoDistance } from 'd3';
import type { LngLat } from '../model/geo.ts';

/** Mean radius of the Earth, metres (IUGG, R1). */
const RADIUS = 6_371_008.8;

/** Length of the great circle between two positions, metres; within 0.6 % of the ellipsoid's geodesic. */
export const groundDistance = (a: LngLat, b: LngLat): number =>
  geoDistance([a[0], a[1]], [b[0], b[1]]) * RADIUS;
