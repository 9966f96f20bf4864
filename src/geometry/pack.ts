import type { PlanePoint } from '../model/geo.ts';

export { unpack } from './pack-read.ts';
export { pack } from './pack-write.ts';

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

/** The shapes as objects again, for those who need a few of them. */
export const shapesOf = (packed: PackedShapes): PlaneShape[] =>
  packed.ids.map((id, i) => ({
    id,
    type: SHAPE_TYPES[packed.types[i]!]!,
    parts: range(packed.shapeStart[i]!, packed.shapeStart[i + 1]!).map((part) =>
      range(packed.partStart[part]!, packed.partStart[part + 1]!).map(
        (point): PlanePoint => [packed.xy[2 * point]! * packed.grid, packed.xy[2 * point + 1]! * packed.grid],
      ),
    ),
  }));

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
