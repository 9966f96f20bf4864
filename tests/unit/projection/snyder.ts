/*
 * The polar aspect of the ellipsoidal stereographic projection written out from Snyder, Map Projections:
 * A Working Manual (USGS 1395, 1987): (14-15), (15-9), (21-33), (21-34), (21-30), (21-31) and (7-9).
 * Independent of proj4: the tests hold one against the other.
 */
const A = 6_378_137;
const F = 1 / 298.257223563;
const E = Math.sqrt(F * (2 - F));
const RADIANS = Math.PI / 180;

const t = (phi: number): number =>
  Math.tan(Math.PI / 4 - phi / 2) / ((1 - E * Math.sin(phi)) / (1 + E * Math.sin(phi))) ** (E / 2);
const m = (phi: number): number => Math.cos(phi) / Math.sqrt(1 - (E * Math.sin(phi)) ** 2);
const TRUE_SCALE = 70 * RADIANS;
const RADIUS_PER_T = (A * m(TRUE_SCALE)) / t(TRUE_SCALE);

export function snyderForward([lng, lat]: readonly [number, number]): [number, number] {
  const rho = RADIUS_PER_T * t(lat * RADIANS);
  const lambda = (lng + 45) * RADIANS;
  return [rho * Math.sin(lambda), -rho * Math.cos(lambda)];
}

export function snyderInverse([x, y]: readonly [number, number]): [number, number] {
  const tau = Math.hypot(x, y) / RADIUS_PER_T;
  let phi = Math.PI / 2 - 2 * Math.atan(tau);
  for (let i = 0; i < 10; i++) {
    const sine = E * Math.sin(phi);
    phi = Math.PI / 2 - 2 * Math.atan(tau * ((1 - sine) / (1 + sine)) ** (E / 2));
  }
  return [Math.atan2(x, -y) / RADIANS - 45, phi / RADIANS];
}
