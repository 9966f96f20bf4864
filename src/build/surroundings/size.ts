import type { LngLat } from '../../model/geo.ts';
import type { Geometry } from '../../model/types.ts';
import { ELLIPSOID, geodesicLength } from '../limits/geodesic.ts';

type Ring = readonly (readonly number[])[];

/** Square metres within a ring on the ellipsoid, its edges geodesics (Karney 2013), whichever way it runs. */
function ringArea(ring: Ring): number {
  const polygon = ELLIPSOID.Polygon(false);
  for (const [lng, lat] of ring.slice(0, -1)) polygon.AddPoint(lat!, lng!);
  return Math.abs(polygon.Compute(false, true).area!);
}

/** Of a polygon with holes. */
const polygonArea = ([outer, ...holes]: readonly Ring[]): number =>
  holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer!));

/** Square metres of an area on the ellipsoid; 0 for lines and points. */
export function groundArea(geometry: Geometry): number {
  if (geometry.type === 'Polygon') return polygonArea(geometry.coordinates);
  if (geometry.type !== 'MultiPolygon') return 0;
  return geometry.coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0);
}

/** Metres of a line along the ellipsoid; 0 for areas and points. */
export function groundLength(geometry: Geometry): number {
  const length = (line: Ring): number => geodesicLength(line.map(([lng, lat]): LngLat => [lng!, lat!]));
  if (geometry.type === 'LineString') return length(geometry.coordinates);
  if (geometry.type !== 'MultiLineString') return 0;
  return geometry.coordinates.reduce((sum, line) => sum + length(line), 0);
}
