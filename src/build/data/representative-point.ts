import polylabel from 'polylabel';
import { boxOf, longerSide } from '../../geometry/box.ts';
import type { PlaneShape } from '../../geometry/packed.ts';
import { lengthOf, pointAt } from '../../geometry/polyline.ts';
import { pointInRings, signedArea } from '../../geometry/ring.ts';
import { toPlane } from '../../geometry/to-plane.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import type { Geometry } from '../../model/types.ts';
import { inverse } from '../../projection/index.ts';

/** Part of the shape’s width to which the best place is searched, and metres below which nobody sees it. */
const PRECISION = 1 / 100;
const FINEST = 1;

type Line = readonly PlanePoint[];

/** Where a feature of this geometry is spoken of, degrees. The search takes long, so the page gets it with the data. */
export const findRepresentativePoint = (geometry: Geometry): LngLat =>
  inverse(representativePlanePoint(toPlane(geometry)));

/**
 * A place for the label of a shape, metres of the plane: of a polygon the point farthest from the outline of its
 * largest part, of a line the middle of its longest part, of points the first.
 *
 * @throws RangeError when the shape has no points.
 */
export function representativePlanePoint({ id, type, parts }: PlaneShape): PlanePoint {
  const first = parts.find((part) => part.length > 0)?.[0];
  if (!first) throw new RangeError(`Found no points in the shape "${id}", expected at least one`);
  if (type === 'point') return first;
  return type === 'line' ? pointAt(most(parts, lengthOf), 0.5) : roomiest(parts);
}

/** Of the largest ring and those that lie in it. */
function roomiest(rings: readonly Line[]): PlanePoint {
  const outline = most(rings, (ring) => Math.abs(signedArea(ring)));
  const holes = rings.filter((ring) => ring !== outline && pointInRings(ring[0]!, [outline]));
  const precision = Math.max(FINEST, longerSide(boxOf([outline])) * PRECISION);
  const [x, y] = polylabel([outline, ...holes], precision);
  return [x, y];
}

/** The line with the highest value; the first of several. */
const most = (lines: readonly Line[], sizeOf: (line: Line) => number): Line =>
  lines.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a));
