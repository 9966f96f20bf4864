import type { PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { forward } from '../projection/index.ts';
import type { PlaneShape } from './pack.ts';
import { pointInRing } from './ring.ts';

/** West, south, east and north of the plane's frame: smallest x, smallest y, largest x, largest y, in metres. */
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number];

const project = (position: readonly number[]): PlanePoint => forward([position[0]!, position[1]!]);
const projectLine = (line: readonly number[][]): PlanePoint[] => line.map(project);
const projectRing = (ring: readonly number[][]): PlanePoint[] => projectLine(ring.slice(0, -1));

/** A prepared geometry (see `prepareGeometry`) in metres of the plane. */
export function toPlane(geometry: Geometry, id = ''): PlaneShape {
  switch (geometry.type) {
    case 'Point':
      return { id, type: 'point', parts: [[project(geometry.coordinates)]] };
    case 'MultiPoint':
      return { id, type: 'point', parts: geometry.coordinates.map((position) => [project(position)]) };
    case 'LineString':
      return { id, type: 'line', parts: [projectLine(geometry.coordinates)] };
    case 'MultiLineString':
      return { id, type: 'line', parts: geometry.coordinates.map(projectLine) };
    case 'Polygon':
      return { id, type: 'polygon', parts: geometry.coordinates.map(projectRing) };
    case 'MultiPolygon':
      return { id, type: 'polygon', parts: geometry.coordinates.flat().map(projectRing) };
  }
}

/** The smallest box around a shape in metres; [∞, ∞, −∞, −∞] when it has no points. */
export function bounds({ parts }: Pick<PlaneShape, 'parts'>): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts)
    for (const [x, y] of part) {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  return box;
}

/** Whether a point of the plane lies in a polygon (even-odd over all its rings). Points and lines contain nothing. */
export function pointInShape(point: PlanePoint, shape: PlaneShape): boolean {
  if (shape.type !== 'polygon') return false;
  return shape.parts.reduce((inside, ring) => inside !== pointInRing(point, ring), false);
}

/** Metres of the plane from a point to the nearest point of a shape; 0 inside a polygon, ∞ when it has no points. */
export const distanceToShape = (point: PlanePoint, shape: PlaneShape): number =>
  pointInShape(point, shape) ? 0 : distanceToOutline(point, shape);

/** Metres of the plane from a point to the nearest point, line or ring of a shape, inside or out. */
export function distanceToOutline(point: PlanePoint, { type, parts }: PlaneShape): number {
  let nearest = Infinity;
  for (const part of parts) {
    let a = type === 'polygon' ? part.at(-1) : part[0];
    for (const b of part) {
      nearest = Math.min(nearest, squaredDistance(point, a!, b));
      a = b;
    }
  }
  return Math.sqrt(nearest);
}

/** Where along the edge from `a` to `b` the point nearest to `point` lies, as a share from 0 to 1. */
function shareAlong([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  return length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
}

/** The point of the edge from `a` to `b` that is nearest to `point`, metres. */
export function nearestOnEdge(point: PlanePoint, a: PlanePoint, b: PlanePoint): PlanePoint {
  const t = shareAlong(point, a, b);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}

/** Square metres from a point to the nearest point of the edge from `a` to `b`. */
function squaredDistance(point: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const t = shareAlong(point, a, b);
  return (a[0] + t * (b[0] - a[0]) - point[0]) ** 2 + (a[1] + t * (b[1] - a[1]) - point[1]) ** 2;
}
