import { type Box, boxHolds, boxOf } from '../../geometry/box.ts';
import { pointInRings } from '../../geometry/ring.ts';
import { distanceToOutline } from '../../geometry/shape.ts';
import type { PlanePoint, ScreenPoint } from '../../model/geo.ts';
import { type PackedShapes, POINT, POLYGON } from '../shapes.ts';

/** Where a point of the plane stands on the screen, CSS pixels; null where the picture does not show it. */
export type Project = (point: PlanePoint) => ScreenPoint | null;

/** Those of the points that the picture shows. */
export const seenPoints = (points: readonly PlanePoint[], project: Project): ScreenPoint[] =>
  points.map(project).filter((at) => at !== null);

/** The shape of a mark as it is seen. Rings of areas are open: first ≠ last. */
export interface ScreenShape {
  readonly kind: 'points' | 'lines' | 'area';
  readonly parts: readonly (readonly ScreenPoint[])[];
  readonly box: Box;
}

/** Vertices nearer than this to the last one kept say nothing about where a name fits, CSS pixels. */
const STEP = 6;

export const kindOf = ({ types }: PackedShapes, index: number): ScreenShape['kind'] =>
  types[index] === POINT ? 'points' : types[index] === POLYGON ? 'area' : 'lines';

/** Shape `index` on the screen, thinned; without parts where nothing of it is seen. */
export function screenShape(set: PackedShapes, index: number, project: Project): ScreenShape {
  const parts: ScreenPoint[][] = [];
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    const points: ScreenPoint[] = [];
    const end = set.partStart[part + 1]!;
    for (let v = set.partStart[part]!; v < end; v++) {
      const at = project([set.xy[2 * v]! * set.grid, set.xy[2 * v + 1]! * set.grid]);
      const last = points.at(-1);
      const near = last && at && Math.abs(at[0] - last[0]) + Math.abs(at[1] - last[1]) < STEP;
      if (at && !(near && v < end - 1)) points.push(at);
    }
    if (points.length > 0) parts.push(points);
  }
  return { kind: kindOf(set, index), parts, box: boxOf(parts) };
}

/** The box about shape `index` on the screen; of all that can be seen where a part of it lies behind the eye. */
export function screenBox({ boxes }: PackedShapes, index: number, project: Project): Box {
  const [west, south, east, north] = boxes.subarray(4 * index, 4 * index + 4) as unknown as number[];
  const corners = [
    [west!, south!],
    [west!, north!],
    [east!, south!],
    [east!, north!],
  ].map(([x, y]) => project([x!, y!]));
  const seen = corners.filter((corner) => corner !== null);
  return seen.length < corners.length
    ? { minX: -Infinity, minY: -Infinity, maxX: Infinity, maxY: Infinity }
    : boxOf([seen]);
}

/** Whether a point lies in an area: even-odd over all its rings. */
export const isInside = ({ parts, box }: ScreenShape, point: ScreenPoint): boolean =>
  boxHolds(box, point) && pointInRings(point, parts);

/** CSS pixels from a point to the outline of an area. */
export const toOutline = ({ parts }: ScreenShape, point: ScreenPoint): number =>
  distanceToOutline(point, { type: 'polygon', parts });
