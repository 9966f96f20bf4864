import { createRequire } from 'node:module';
import type { LngLat } from '../../model/geo.ts';
import type { Geometry } from '../../model/types.ts';
import type { LimitEdges } from '../../model/vocabulary.ts';
import { forward, wrapLongitude } from '../../projection/index.ts';

/** A CommonJS module whose names Node cannot list, so that it can't be imported by them. */
const { Geodesic } = createRequire(import.meta.url)(
  'geographiclib-geodesic',
) as typeof import('geographiclib-geodesic');
export const ELLIPSOID = Geodesic.WGS84;
/** Metres of the plane: a tenth of a CSS pixel at zoom 7. */
const TOLERANCE = 16_777_216 / (512 * 2 ** 7) / 10;
/** Degrees: positions of one latitude, however a table rounds it. */
const SAME = 1e-9;

/** Metres between two positions along the geodesic of the ellipsoid (Karney 2013). */
export const geodesicDistance = (a: LngLat, b: LngLat): number =>
  ELLIPSOID.Inverse(a[1], a[0], b[1], b[0]).s12!;

/** Metres along a line of positions, from neighbour to neighbour. */
export const geodesicLength = (line: readonly LngLat[]): number =>
  line.slice(1).reduce((sum, position, index) => sum + geodesicDistance(line[index]!, position), 0);

/** The position at a share, 0 to 1, of an edge. */
type Course = (share: number) => LngLat;

function geodesicCourse(a: LngLat, b: LngLat): Course {
  const line = ELLIPSOID.InverseLine(a[1], a[0], b[1], b[0]);
  return (share) => {
    const { lat2, lon2 } = line.Position(share * line.s13);
    return [lon2!, lat2!];
  };
}

function parallelCourse(a: LngLat, b: LngLat): Course {
  const span = wrapLongitude(b[0] - a[0]);
  return (share) => [wrapLongitude(a[0] + share * span), a[1]];
}

/** Metres across the plane's straight edge to the middle of a course between two shares: there its arc is farthest. */
function sag(course: Course, from: number, to: number): number {
  const [a, m, b] = [forward(course(from)), forward(course((from + to) / 2)), forward(course(to))];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  return Math.abs(dx * (m[1] - a[1]) - dy * (m[0] - a[0])) / (Math.hypot(dx, dy) || 1);
}

/** Shares of a course, without its ends, between which the plane's straight edges lie within the tolerance. */
function stops(course: Course, from: number, to: number): number[] {
  if (sag(course, from, to) <= TOLERANCE) return [];
  const middle = (from + to) / 2;
  return [...stops(course, from, middle), middle, ...stops(course, middle, to)];
}

/** The line with as many positions between its own as the plane needs; degrees, longitude first. */
export function densifyLine(line: readonly LngLat[], edges: LimitEdges): LngLat[] {
  const between = line.slice(0, -1).flatMap((a, index) => {
    const b = line[index + 1]!;
    const along = edges === 'parallel' && Math.abs(a[1] - b[1]) < SAME;
    const course = along ? parallelCourse(a, b) : geodesicCourse(a, b);
    return [a, ...stops(course, 0, 1).map(course)];
  });
  return [...between, ...line.slice(-1)];
}

/** A geometry with its edges as the law means them, close enough for straight edges in the plane. */
export function densify(geometry: Geometry, edges: LimitEdges): Geometry {
  const dense = (line: readonly number[][]): number[][] =>
    densifyLine(
      line.map(([lng, lat]): LngLat => [lng!, lat!]),
      edges,
    ).map((position) => [...position]);
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint':
      return geometry;
    case 'LineString':
      return { type: 'LineString', coordinates: dense(geometry.coordinates) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: geometry.coordinates.map(dense) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: geometry.coordinates.map(dense) };
    case 'MultiPolygon':
      return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(dense)) };
  }
}
