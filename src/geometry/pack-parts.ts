import type { PlanePoint } from '../model/geo.ts';
import type { PackedShapes } from './pack.ts';

/** Points, lines or rings of a packed shape, metres of the plane. */
export function partsOf({ shapeStart, partStart, xy, grid }: PackedShapes, index: number): PlanePoint[][] {
  const parts: PlanePoint[][] = [];
  for (let part = shapeStart[index]!; part < shapeStart[index + 1]!; part++) {
    const points: PlanePoint[] = [];
    for (let v = partStart[part]!; v < partStart[part + 1]!; v++)
      points.push([xy[2 * v]! * grid, xy[2 * v + 1]! * grid]);
    parts.push(points);
  }
  return parts;
}
