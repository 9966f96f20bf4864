import { type Box, encloses, meets } from '../../../geometry/box.ts';
import type { Affine } from '../../../projection/affine.ts';
import { type PackedShapes, POINT, POLYGON, screenBox } from '../../shapes.ts';
import { clipAndThin, MIN_STEP, VertexBuffer } from './clip-and-thin.ts';

/** Shapes a `Path2D`: rasterising one huge path costs far more than linear time, many small ones do not. */
export const CHUNK = 64;
/** Shapes smaller than this on the screen become a dot, CSS pixels. */
const DOT = 1.2;

const vertices = new VertexBuffer();

/** Adds shape `index` of `set` to `path` as seen through `m`; points are left to the symbols. */
function addShape(
  path: Path2D,
  set: PackedShapes,
  index: number,
  m: Affine,
  window: Box,
  minStep: number,
): void {
  if (set.types[index] === POINT) return;
  const closed = set.types[index] === POLYGON;
  const end = set.shapeStart[index + 1]!;
  for (let part = set.shapeStart[index]!; part < end; part++) {
    clipAndThin(set, part, m, window, minStep, vertices);
    const { xy, length } = vertices;
    if (length < 2) continue;
    path.moveTo(xy[0]!, xy[1]!);
    for (let i = 1; i < length; i++) path.lineTo(xy[2 * i]!, xy[2 * i + 1]!);
    if (closed) path.closePath();
  }
}

/** As `addShape` for a polygon that lies in the window: nothing is cut, so the vertices go straight to the path. */
function addInside(path: Path2D, set: PackedShapes, index: number, m: Affine): void {
  const { xy, grid, partStart } = set;
  const [a, b, c, d] = [m[0] * grid, m[1] * grid, m[2] * grid, m[3] * grid];
  const lastPart = set.shapeStart[index + 1]!;
  for (let part = set.shapeStart[index]!; part < lastPart; part++) {
    const first = partStart[part]!;
    const end = partStart[part + 1]!;
    let [lastX, lastY] = [0, 0];
    for (let v = first; v < end; v++) {
      const x = a * xy[2 * v]! + c * xy[2 * v + 1]! + m[4];
      const y = b * xy[2 * v]! + d * xy[2 * v + 1]! + m[5];
      if (v === first) path.moveTo(x, y);
      else if (v < end - 1 && Math.abs(x - lastX) + Math.abs(y - lastY) < MIN_STEP) continue;
      else path.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    path.closePath();
  }
}

/**
 * `Path2D`s of the shapes named by `indices` (all, if absent) that meet the window, `chunk` shapes each. Vertices nearer
 * than `minStep` CSS pixels to the last one kept are left out of those that the window cuts, and of lines.
 */
export function pathsOf(
  set: PackedShapes,
  m: Affine,
  window: Box,
  indices: Iterable<number> = range(set.ids.length),
  chunk = CHUNK,
  minStep = MIN_STEP,
): Path2D[] {
  const paths: Path2D[] = [];
  let inChunk = chunk;
  const box = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  for (const index of indices) {
    screenBox(set, index, m, box);
    if (!meets(box, window)) continue;
    if (inChunk === chunk) {
      paths.push(new Path2D());
      inChunk = 0;
    }
    inChunk++;
    const path = paths[paths.length - 1]!;
    const isPolygon = set.types[index] === POLYGON;
    const tiny = box.maxX - box.minX < DOT && box.maxY - box.minY < DOT;
    if (tiny && isPolygon) path.rect(box.minX, box.minY, 1, 1);
    else if (isPolygon && encloses(window, box)) addInside(path, set, index, m);
    else addShape(path, set, index, m, window, minStep);
  }
  return paths;
}

function* range(count: number): Iterable<number> {
  for (let index = 0; index < count; index++) yield index;
}
