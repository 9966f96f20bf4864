import type { Box } from '../geometry/box.ts';
import { boxesOf, type PackedShapes, type PlaneShape } from '../geometry/packed.ts';
import type { Affine } from '../projection/affine.ts';

export type { PackedShapes } from '../geometry/packed.ts';

/** Indices into `SHAPE_TYPES`, as they stand in `PackedShapes.types`. */
export const POINT = 0;
export const LINE = 1;
export const POLYGON = 2;

const TYPE = { point: POINT, line: LINE, polygon: POLYGON } as const;

/** Flat arrays of shapes, on a grid of one metre: far below a pixel at any zoom, and cheap to send to a worker. */
export function packInMemory(shapes: readonly PlaneShape[]): PackedShapes {
  const parts = shapes.flatMap((shape) => shape.parts);
  const set = {
    ids: shapes.map((shape) => shape.id),
    types: Uint8Array.from(shapes, (shape) => TYPE[shape.type]),
    shapeStart: starts(shapes.map((shape) => shape.parts.length)),
    partStart: starts(parts.map((part) => part.length)),
    xy: Int32Array.from({ length: 2 * parts.reduce((sum, part) => sum + part.length, 0) }),
    grid: 1,
  };
  let at = 0;
  for (const part of parts)
    for (const [x, y] of part) {
      set.xy[at++] = Math.round(x);
      set.xy[at++] = Math.round(y);
    }
  return { ...set, boxes: boxesOf(set) };
}

/** Running sums of lengths, from 0. */
function starts(lengths: readonly number[]): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    sums[i + 1] = sums[i]! + length;
  });
  return sums;
}

/** The box of shape `index` on the screen; exact for no turn, enclosing otherwise. Written into `out`, if given. */
export function screenBox(
  set: PackedShapes,
  index: number,
  m: Affine,
  out: { -readonly [side in keyof Box]: number } = { minX: 0, minY: 0, maxX: 0, maxY: 0 },
): Box {
  const minX = set.boxes[4 * index]!;
  const minY = set.boxes[4 * index + 1]!;
  const maxX = set.boxes[4 * index + 2]!;
  const maxY = set.boxes[4 * index + 3]!;
  const cx = (minX + maxX) / 2;
  const cy = (minY + maxY) / 2;
  const halfX = (Math.abs(m[0]) * (maxX - minX) + Math.abs(m[2]) * (maxY - minY)) / 2;
  const halfY = (Math.abs(m[1]) * (maxX - minX) + Math.abs(m[3]) * (maxY - minY)) / 2;
  const x = m[0] * cx + m[2] * cy + m[4];
  const y = m[1] * cx + m[3] * cy + m[5];
  out.minX = x - halfX;
  out.minY = y - halfY;
  out.maxX = x + halfX;
  out.maxY = y + halfY;
  return out;
}
