import proj4 from 'proj4';
import type { LngLat, PlanePoint } from '../model/geo.ts';
import { PROJ_STRING } from './plane.ts';

export * from './plane.ts';

const RADIANS = Math.PI / 180;
const stereographic = new proj4.Proj(PROJ_STRING);

/**
 * Projects degrees (WGS 84, longitude first, any number of turns) to metres of EPSG:3413, x first.
 * The Pole is [0, 0] whatever its longitude. The plane has no end, but the South Pole is so far out
 * (1e23 m) that it is of no use. A value that is not finite, or a latitude beyond ±90, gives [NaN, NaN].
 */
export function forward(position: LngLat): [x: number, y: number] {
  const [lng, lat] = position;
  if (!(Number.isFinite(lng) && Math.abs(lat) <= 90)) return [Number.NaN, Number.NaN];
  if (lat === 90) return [0, 0];
  const point = stereographic.forward({ x: lng * RADIANS, y: lat * RADIANS });
  return [point.x, point.y];
}

/**
 * Turns metres of EPSG:3413, x first, back into degrees (WGS 84), longitude in (−180, 180].
 * At [0, 0] the longitude is −45, that of the plane's central meridian. A value that is not
 * finite gives [NaN, NaN].
 */
export function inverse(point: PlanePoint): [lng: number, lat: number] {
  const [x, y] = point;
  if (!(Number.isFinite(x) && Number.isFinite(y))) return [Number.NaN, Number.NaN];
  const position = stereographic.inverse({ x, y });
  return [wrapLongitude(position.x / RADIANS), position.y / RADIANS];
}

/** The same longitude in (−180, 180]. */
export function wrapLongitude(lng: number): number {
  if (lng > -180 && lng <= 180) return lng;
  const turned = ((lng % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}
