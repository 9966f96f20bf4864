import type { PlanePoint } from '../model/geo.ts';

/** Collections of a packed basemap. Countries carry ISO 3166-1 alpha-2 codes as ids. */
export const BASEMAP_COLLECTIONS = [
  'land',
  'coast',
  'countries',
  'borders',
  'provinces',
  'lakes',
  'rivers',
] as const;
export type BasemapCollection = (typeof BASEMAP_COLLECTIONS)[number];

/** One shape in the plane, metres of EPSG:3413. Rings of a polygon are closed implicitly: first ≠ last. */
export interface PlaneShape {
  readonly id: string;
  readonly type: 'point' | 'line' | 'polygon';
  /** Points, lines or rings; for polygons of several parts all rings follow one another (fill rule even-odd). */
  readonly parts: readonly (readonly PlanePoint[])[];
}

/** Shapes as flat arrays, fit for drawing without making an object per point. */
export interface PackedShapes {
  readonly ids: readonly string[];
  /** Index into `SHAPE_TYPES` per shape. */
  readonly types: Uint8Array;
  /** Smallest x, smallest y, largest x, largest y per shape, metres; [∞, ∞, −∞, −∞] for one without points. */
  readonly boxes: Float32Array;
  /** Shape i has the parts `shapeStart[i]` to `shapeStart[i + 1]` (exclusive). */
  readonly shapeStart: Uint32Array;
  /** Part j has the points `partStart[j]` to `partStart[j + 1]` (exclusive). */
  readonly partStart: Uint32Array;
  /** x and y of each point in turn, in units of `grid`. May be a view of a larger buffer. */
  readonly xy: Int32Array;
  /** Metres of the plane per unit of `xy`. */
  readonly grid: number;
}

/** What the numbers in `PackedShapes.types` stand for. */
export const SHAPE_TYPES = ['point', 'line', 'polygon'] as const satisfies readonly PlaneShape['type'][];

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

/** The boxes of packed shapes, as `PackedShapes` has them. */
export function boxesOf({
  shapeStart,
  partStart,
  xy,
  grid,
}: Omit<PackedShapes, 'boxes' | 'ids' | 'types'>): Float32Array {
  const boxes = new Float32Array(4 * (shapeStart.length - 1));
  for (let shape = 0; shape < shapeStart.length - 1; shape++) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = 2 * partStart[shapeStart[shape + 1]!]!;
    for (let i = 2 * partStart[shapeStart[shape]!]!; i < end; i += 2) {
      const x = xy[i]!;
      const y = xy[i + 1]!;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    boxes[4 * shape] = minX * grid;
    boxes[4 * shape + 1] = minY * grid;
    boxes[4 * shape + 2] = maxX * grid;
    boxes[4 * shape + 3] = maxY * grid;
  }
  return boxes;
}

/** The shapes as objects again, for those who need a few of them. */
export const shapesOf = (packed: PackedShapes): PlaneShape[] =>
  packed.ids.map((id, i) => ({ id, type: SHAPE_TYPES[packed.types[i]!]!, parts: partsOf(packed, i) }));
