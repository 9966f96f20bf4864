import { WGS84 } from './ellipsoid.ts';
import { forward, metresPerPixel } from './index.ts';

const RADIANS = Math.PI / 180;
const ECCENTRICITY_SQUARED = WGS84.flattening * (2 - WGS84.flattening);
/** Where the two formulas below lose their digits: the quotient becomes 0/0 at the Pole. */
const NEAR_POLE = 89.9999;

/**
 * Point scale k of the plane at a latitude in degrees: metres of the plane per metre of ground, the
 * same in every direction as the projection is conformal. 1 at 70° N, 0.97 at the Pole, more to the south.
 *
 * Snyder, Map Projections: A Working Manual (1987), (21-32): k = ρ / (a m), with m from (14-15).
 */
export function scaleFactor(lat: number): number {
  const phi = Math.min(lat, NEAR_POLE) * RADIANS;
  const radius = Math.hypot(...forward([0, phi / RADIANS]));
  const m = Math.cos(phi) / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2);
  return radius / (WGS84.major * m);
}

/** Metres of ground under one CSS pixel at a latitude in degrees and a zoom. */
export const groundMetresPerPixel = (lat: number, zoom: number): number =>
  metresPerPixel(zoom) / scaleFactor(lat);
