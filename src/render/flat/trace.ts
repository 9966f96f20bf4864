import type { PackedShapes } from './shapes.ts';
import type { Affine } from './view.ts';

/** A rectangle in CSS pixels or metres. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Vertices closer than this to the last one kept are left out, CSS pixels (sum of both axes). */
export const MIN_STEP = 0.7;

/** Screen vertices of one part, x and y in turn; reused from part to part and grown as needed. */
export class Scratch {
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
export function tracePart(
  set: PackedShapes,
  part: number,
  m: Affine,
  window: Box,
  minStep: number,
  out: Scratch,
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

export const meets = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;

/** The window of a view as a box, `margin` CSS pixels larger on every side so that no cut edge is seen. */
export const windowBox = (width: number, height: number, margin: number): Box => ({
  minX: -margin,
  minY: -margin,
  maxX: width + margin,
  maxY: height + margin,
});
