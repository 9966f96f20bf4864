import { type GeoProjection, type GeoRawProjection, geoProjection } from 'd3';
import type { Camera } from '../model/geo.ts';
import { apply, planeToScreen } from './camera.ts';
import { forward, inverse, metresPerPixel } from './index.ts';

const RADIANS = Math.PI / 180;
const SEMI_MAJOR = 6_378_137;
const CENTRAL_MERIDIAN = -45;
/** Degrees from the Pole that still lie in the square of the plane, whose corners are the farthest. */
const FARTHEST = 88;
/** CSS pixels by which d3's adaptive resampling may miss a curve. */
const RESAMPLING = 0.3;

/** Distance from the Pole in the plane, in semi-major axes, of what lies `c` radians from it in latitude. */
const radius = (c: number): number =>
  Math.hypot(...forward([CENTRAL_MERIDIAN, 90 - c / RADIANS])) / SEMI_MAJOR;

/**
 * The plane as d3 sees it: λ and φ in radians of a sphere turned so that the Pole is its origin and
 * 135° E points up; the result in semi-major axes of WGS 84, y up. Only distance from the Pole bears
 * the ellipsoid; azimuth is the longitude itself.
 */
const polar = ((lambda: number, phi: number): [number, number] => {
  const x = Math.cos(phi) * Math.sin(lambda);
  const y = Math.sin(phi);
  const sine = Math.hypot(x, y);
  if (sine === 0) return [0, 0];
  const r = radius(Math.atan2(sine, Math.cos(phi) * Math.cos(lambda)));
  return [(r * x) / sine, (r * y) / sine];
}) as GeoRawProjection;

polar.invert = (x, y) => {
  const distance = Math.hypot(x, y);
  if (distance === 0) return [0, 0];
  const c = (90 - inverse([0, -distance * SEMI_MAJOR])[1]) * RADIANS;
  const sine = Math.sin(c);
  return [Math.atan2((x / distance) * sine, Math.cos(c)), Math.asin((y / distance) * sine)];
};

/**
 * A d3 projection from degrees to CSS pixels that shows what `camera` (pitch taken as 0) shows on a map of
 * `width` × `height` pixels. Everything beyond the corners of the plane's square is clipped.
 */
export function d3Projection(view: { camera: Camera; width: number; height: number }): GeoProjection {
  const { camera, width, height } = view;
  const pole = apply(planeToScreen(camera, width, height), [0, 0]);
  return geoProjection(polar)
    .rotate([-CENTRAL_MERIDIAN, -90])
    .clipAngle(FARTHEST)
    .scale(SEMI_MAJOR / metresPerPixel(camera.zoom))
    .angle(camera.bearing)
    .translate(pole)
    .precision(RESAMPLING);
}
