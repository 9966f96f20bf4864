/*
 * A packed file, all numbers varints unless said otherwise:
 *   'AASH', version, grid (float64), number of points in all, number of collections;
 *   per collection: name, shapes, parts, points; per shape its type (a byte);
 *     all ids as one text, per shape the length of its id (UTF-16 units), its parts; per part its points;
 *   runs until all points are covered: 4 · length + kind, for a copy also where from;
 *   the steps along x of all literal points, then those along y, each from the point before, zigzag.
 */

/** So that a wrong file is told apart from a damaged one: 'AASH'. */
export const MAGIC = [0x41, 0x41, 0x53, 0x48];
export const VERSION = 1;

/** Points written out, or the same as an earlier stretch, in its order or the other way round. */
export const LITERAL = 0;
export const COPY = 1;
export const COPY_BACK = 2;

/** A stretch of points; `from` is the index of the earlier point that its first point repeats. */
export interface Run {
  readonly kind: typeof LITERAL | typeof COPY | typeof COPY_BACK;
  readonly length: number;
  readonly from: number;
}
