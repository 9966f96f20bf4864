import type { LngLat } from '../model/geo.ts';
import { WGS84 } from '../projection/ellipsoid.ts';
import { wrapLongitude } from '../projection/index.ts';

const { major: MAJOR, flattening: FLATTENING } = WGS84;
/** Semi-minor axis, metres. */
const MINOR = MAJOR * (1 - FLATTENING);
const RADIANS = Math.PI / 180;

/** Radians by which the last two rounds of the arc differ: less than a tenth of a millimetre. */
const CLOSE = 1e-11;
const MOST_ROUNDS = 20;

/** Series for the geodesic whose azimuth at the equator has the squared cosine `cosSqAlpha` (Vincenty's A, B and C). */
function seriesOf(cosSqAlpha: number): { readonly a: number; readonly b: number; readonly c: number } {
  const u = (cosSqAlpha * (MAJOR ** 2 - MINOR ** 2)) / MINOR ** 2;
  return {
    a: 1 + (u / 16_384) * (4096 + u * (-768 + u * (320 - 175 * u))),
    b: (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u))),
    c: (FLATTENING / 16) * cosSqAlpha * (4 + FLATTENING * (4 - 3 * cosSqAlpha)),
  };
}

/**
 * Where a geodesic of WGS 84 ends that leaves `from` at an azimuth, degrees clockwise from the north, and is `metres`
 * long; degrees. T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 176 (1975): true
 * to a millimetre over any distance.
 */
function geodesicEnd([lng, lat]: LngLat, azimuth: number, metres: number): LngLat {
  const [sinStart, cosStart] = [Math.sin(azimuth * RADIANS), Math.cos(azimuth * RADIANS)];
  const reduced = Math.atan((1 - FLATTENING) * Math.tan(lat * RADIANS));
  const [sinU, cosU] = [Math.sin(reduced), Math.cos(reduced)];
  const fromEquator = Math.atan2(Math.tan(reduced), cosStart);
  const sinAlpha = cosU * sinStart;
  const { a, b, c } = seriesOf(1 - sinAlpha ** 2);
  let arc = metres / (MINOR * a);
  let [sin, cos, middle] = [0, 0, 0];
  for (let round = 0, last = Infinity; round < MOST_ROUNDS && Math.abs(arc - last) > CLOSE; round++) {
    [sin, cos, middle] = [Math.sin(arc), Math.cos(arc), Math.cos(2 * fromEquator + arc)];
    const third = (b / 6) * middle * (4 * sin ** 2 - 3) * (4 * middle ** 2 - 3);
    const correction = b * sin * (middle + (b / 4) * (cos * (2 * middle ** 2 - 1) - third));
    last = arc;
    arc = metres / (MINOR * a) + correction;
  }
  const north = sinU * cos + cosU * sin * cosStart;
  const off = Math.hypot(sinAlpha, sinU * sin - cosU * cos * cosStart);
  const turn = Math.atan2(sin * sinStart, cosU * cos - sinU * sin * cosStart);
  const lag = (1 - c) * FLATTENING * sinAlpha * (arc + c * sin * (middle + c * cos * (2 * middle ** 2 - 1)));
  return [wrapLongitude(lng + (turn - lag) / RADIANS), Math.atan2(north, (1 - FLATTENING) * off) / RADIANS];
}

/** Corners of a ring: at the largest scale they lie a pixel off a circle of 25,000 pixels. */
const CORNERS = 360;

/** All that lies `metres` from a position along geodesics of WGS 84, as a closed ring; degrees. */
export const geodesicCircle = (centre: LngLat, metres: number): LngLat[] =>
  Array.from({ length: CORNERS + 1 }, (_, i) => geodesicEnd(centre, (360 * i) / CORNERS, metres));
