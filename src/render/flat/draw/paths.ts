import { POINT, POLYGON, type PackedShapes } from '../shapes.ts';
import { type Box, MIN_STEP, meets, Scratch, screenBox, tracePart } from '../trace.ts';
import type { Affine } from '../view.ts';

/** Shapes a `Path2D`: rasterising one huge path costs far more than linear time, many small ones do not. */
export const CHUNK = 64;
/** Shapes smaller than this on the screen become a dot, CSS pixels. */
const DOT = 1.2;

const scratch = new Scratch();

/** Adds shape `index` of `set` to `path` as seen through `m`; points are left to the symbols. */
export function addShape(path: Path2D, set: PackedShapes, index: number, m: Affine, window: Box): void {
  if (set.types[index] === POINT) return;
  const closed = set.types[index] === POLYGON;
  const end = set.shapeStart[index + 1]!;
  for (let part = set.shapeStart[index]!; part < end; part++) {
    tracePart(set, part, m, window, MIN_STEP, scratch);
    const { xy, length } = scratch;
    if (length < 2) continue;
    path.moveTo(xy[0]!, xy[1]!);
    for (let i = 1; i < length; i++) path.lineTo(xy[2 * i]!, xy[2 * i + 1]!);
    if (closed) path.closePath();
  }
}

/** `Path2D`s of the shapes named by `indices` (all, if absent) that meet the window, `chunk` shapes each. */
export function pathsOf(
  set: PackedShapes,
  m: Affine,
  window: Box,
  indices: Iterable<number> = range(set.ids.length),
  chunk = CHUNK,
): Path2D[] {
  const paths: Path2D[] = [];
  let inChunk = chunk;
  for (const index of indices) {
    const box = screenBox(set, index, m);
    if (!meets(box, window)) continue;
    if (inChunk === chunk) {
      paths.push(new Path2D());
      inChunk = 0;
    }
    inChunk++;
    const path = paths[paths.length - 1]!;
    const tiny = box.maxX - box.minX < DOT && box.maxY - box.minY < DOT;
    if (tiny && set.types[index] === POLYGON) path.rect(box.minX, box.minY, 1, 1);
    else addShape(path, set, index, m, window);
  }
  return paths;
}

function* range(count: number): Iterable<number> {
  for (let index = 0; index < count; index++) yield index;
}
