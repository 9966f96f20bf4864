import { type Box, meets } from '../../../geometry/box.ts';
import { simplify, TOLERANCE } from '../../../geometry/simplify.ts';
import type { Affine } from '../../../projection/affine.ts';
import { type PackedShapes, POINT, POLYGON, screenBox } from '../../shapes.ts';
import { clipAndThin, VertexBuffer } from '../draw/clip-and-thin.ts';

const vertices = new VertexBuffer();

/** A number of tenths as the shortest text: `5` → `.5`, `-10` → `-1`. */
const tenths = (n: number): string => String(n / 10).replace(/^(-?)0\./, '$1.');

/** `text` with the separator it needs after the number `before`: none before a minus, none between two decimals. */
function join(text: string, before: string): string {
  if (text.startsWith('-')) return text;
  return text.startsWith('.') && before.includes('.') ? text : ` ${text}`;
}

/** Vertices are rounded to this many tenths of a CSS pixel: what is lost cannot be seen, and bytes are saved. */
const QUANTUM = 2;

/**
 * Relative path data of screen vertices, rounded to `quantum` tenths of a pixel; steps that vanish in rounding are
 * left out.
 */
export function pathData(xy: readonly number[], closed: boolean, quantum = QUANTUM): string {
  const rounded = (value: number): number => quantum * Math.round((10 * value) / quantum);
  let x = rounded(xy[0]!);
  let y = rounded(xy[1]!);
  const start = tenths(x);
  let data = `M${start}${join(tenths(y), start)}`;
  let before = '';
  for (let i = 2; i < xy.length; i += 2) {
    const dx = rounded(xy[i]!) - x;
    const dy = rounded(xy[i + 1]!) - y;
    if (dx === 0 && dy === 0) continue;
    x += dx;
    y += dy;
    const [across, down] = [tenths(dx), tenths(dy)];
    data += (before === '' ? `l${across}` : join(across, before)) + join(down, across);
    before = down;
  }
  return closed ? `${data}z` : data;
}

function tooSmall({ xy, length }: VertexBuffer, speck: number): boolean {
  for (let i = 1; i < length; i++)
    if (Math.abs(xy[2 * i]! - xy[0]!) >= speck || Math.abs(xy[2 * i + 1]! - xy[1]!) >= speck) return false;
  return speck > 0;
}

export interface Detail {
  /** How far the drawn line may lie from the true one, CSS pixels. */
  readonly tolerance: number;
  /** Parts whose box is smaller than this on both sides are left out, CSS pixels. */
  readonly speck: number;
  /** Tenths of a CSS pixel to which vertices are rounded. */
  readonly quantum?: number;
  /** For the first picture of a page: what is soft may be told in less. */
  readonly light?: boolean;
}

export const FULL: Detail = { tolerance: TOLERANCE, speck: 0 };
/** For the first picture of a page, where every byte is waited for. */
export const LIGHT: Detail = { tolerance: 0.6, speck: 0, quantum: 5, light: true };

/** Path data of shape `index` as seen through `m`, simplified; `''` where nothing of it can be seen. */
export function shapeData(set: PackedShapes, index: number, m: Affine, window: Box, detail = FULL): string {
  if (set.types[index] === POINT || !meets(screenBox(set, index, m), window)) return '';
  const closed = set.types[index] === POLYGON;
  let data = '';
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    clipAndThin(set, part, m, window, 0, vertices);
    if (vertices.length < 2 || tooSmall(vertices, detail.speck)) continue;
    if (outside(vertices, window)) continue;
    const line = simplify(vertices.xy, vertices.length, closed, detail.tolerance);
    if (line.length >= (closed ? 6 : 4)) data += pathData(line, closed, detail.quantum);
  }
  return data;
}

/** Whether all vertices lie beyond one edge of the window. */
function outside({ xy, length }: VertexBuffer, window: Box): boolean {
  let [left, right, above, below] = [true, true, true, true];
  for (let i = 0; i < length; i++) {
    left &&= xy[2 * i]! < window.minX;
    right &&= xy[2 * i]! > window.maxX;
    above &&= xy[2 * i + 1]! < window.minY;
    below &&= xy[2 * i + 1]! > window.maxY;
  }
  return left || right || above || below;
}
