import type { Box } from '../../../geometry/box.ts';
import type { Affine } from '../../../projection/affine.ts';
import type { PackedShapes } from '../../shapes.ts';

/** Vertices closer than this to the last one kept are left out, CSS pixels (sum of both axes). */
export const MIN_STEP = 0.7;

/** Screen vertices of one part, x and y in turn; reused from part to part and grown as needed. */
export class VertexBuffer {
  xy = new Float64Array(4096);
  length = 0;

  push(x: number, y: number): void {
    if (2 * this.length === this.xy.length) {
      const grown = new Float64Array(2 * this.xy.length);
      grown.set(this.xy);
      this.xy = grown;
    }
    this.xy[2 * this.length] = x;
    this.xy[2 * this.length + 1] = y;
    this.length++;
  }
}

const outcode = (x: number, y: number, box: Box): number =>
  (x < box.minX ? 1 : x > box.maxX ? 2 : 0) | (y < box.minY ? 4 : y > box.maxY ? 8 : 0);

/**
 * Writes part `part` of `set` in screen coordinates to `out`. Vertices nearer than `minStep` to the
 * last kept one are dropped. A run of vertices on the far side of one edge of `window` is cut to its
 * ends: what replaces it stays on that side, so neither fill nor stroke inside the window changes.
 */
export function clipAndThin(
  set: PackedShapes,
  part: number,
  m: Affine,
  window: Box,
  minStep: number,
  out: VertexBuffer,
): void {
  const { xy, grid, partStart } = set;
  const a = m[0] * grid;
  const b = m[1] * grid;
  const c = m[2] * grid;
  const d = m[3] * grid;
  const end = partStart[part + 1]!;
  let lastX = 0;
  let lastY = 0;
  let side = 0;
  let waitX = 0;
  let waitY = 0;
  let waiting = false;
  out.length = 0;
  for (let v = partStart[part]!; v < end; v++) {
    const px = xy[2 * v]!;
    const py = xy[2 * v + 1]!;
    const x = a * px + c * py + m[4];
    const y = b * px + d * py + m[5];
    const code = outcode(x, y, window);
    if (out.length > 0) {
      if (waiting && (side & code) === 0) {
        out.push(waitX, waitY);
        side = outcode(waitX, waitY, window);
        waiting = false;
      }
      if ((side & code) !== 0) {
        side &= code;
        waitX = x;
        waitY = y;
        waiting = true;
        continue;
      }
      if (code === 0 && v < end - 1 && Math.abs(x - lastX) + Math.abs(y - lastY) < minStep) continue;
    }
    out.push(x, y);
    lastX = x;
    lastY = y;
    side = code;
  }
  if (waiting) out.push(waitX, waitY);
}
