import type { PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { forward } from '../projection/index.ts';
import type { PlaneShape } from './packed.ts';

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
