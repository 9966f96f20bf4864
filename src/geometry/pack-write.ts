import { ByteWriter } from './bytes.ts';
import { LITERAL, MAGIC, type Run, VERSION } from './pack-format.ts';
import { findRuns } from './pack-runs.ts';
import { type PlaneShape, SHAPE_TYPES } from './packed.ts';

export interface PackOptions {
  /** Metres to which coordinates are rounded. */
  readonly grid: number;
  /**
   * Whether stretches of points that shapes have in common, such as a border, are written once. Takes longer;
   * shapes that come first are the ones that others refer to.
   */
  readonly share?: boolean;
}

/**
 * Packs collections of shapes into bytes, each coordinate rounded to a multiple of `grid` metres and written
 * as its step from the point before. Points that fall together by the rounding are kept.
 *
 * @throws RangeError for a coordinate that is not finite or more than 2²⁹ steps out.
 */
export function pack(
  collections: Readonly<Record<string, readonly PlaneShape[]>>,
  options: PackOptions,
): Uint8Array {
  const entries = Object.entries(collections);
  const xy = gridPoints(
    entries.map(([, shapes]) => shapes),
    options.grid,
  );
  const writer = new ByteWriter();
  writer.raw(MAGIC);
  writer.unsigned(VERSION);
  writer.float(options.grid);
  writer.unsigned(xy.length / 2);
  writer.unsigned(entries.length);
  for (const [name, shapes] of entries) {
    writer.text(name);
    writeShapes(writer, shapes);
  }
  const all: Run = { kind: LITERAL, length: xy.length / 2, from: 0 };
  writePoints(writer, xy, options.share ? findRuns(xy) : [all]);
  return writer.finish();
}

/** x and y of every point in turn, in units of `grid`. */
function gridPoints(collections: readonly (readonly PlaneShape[])[], grid: number): Int32Array {
  let count = 0;
  for (const shapes of collections)
    for (const { parts } of shapes) for (const part of parts) count += part.length;
  const xy = new Int32Array(2 * count);
  let i = 0;
  for (const shapes of collections)
    for (const { parts } of shapes)
      for (const part of parts)
        for (const point of part) {
          xy[i++] = toGrid(point[0], grid);
          xy[i++] = toGrid(point[1], grid);
        }
  return xy;
}

function toGrid(metres: number, grid: number): number {
  const value = Math.round(metres / grid);
  if (!(Math.abs(value) < 2 ** 29))
    throw new RangeError(
      `Found the coordinate ${metres} m, expected less than ${2 ** 29} steps of ${grid} m`,
    );
  return value;
}

function writeShapes(writer: ByteWriter, shapes: readonly PlaneShape[]): void {
  let parts = 0;
  let points = 0;
  for (const shape of shapes) {
    parts += shape.parts.length;
    for (const part of shape.parts) points += part.length;
  }
  writer.unsigned(shapes.length);
  writer.unsigned(parts);
  writer.unsigned(points);
  writer.raw(shapes.map((shape) => SHAPE_TYPES.indexOf(shape.type)));
  writer.text(shapes.map((shape) => shape.id).join(''));
  for (const shape of shapes) writer.unsigned(shape.id.length);
  for (const shape of shapes) writer.unsigned(shape.parts.length);
  for (const shape of shapes) for (const part of shape.parts) writer.unsigned(part.length);
}

function writePoints(writer: ByteWriter, xy: Int32Array, runs: readonly Run[]): void {
  let expected = 0;
  for (const { kind, length, from } of runs) {
    writer.unsigned(4 * length + kind);
    if (kind === LITERAL) continue;
    writer.signed(from - expected);
    expected = from + length;
  }
  // Like with like: all steps along x, then all along y, compress better than pairs.
  for (const axis of [0, 1]) {
    let point = 0;
    for (const { kind, length } of runs) {
      const end = point + length;
      if (kind === LITERAL)
        writer.steps(xy, 2 * point + axis, 2 * end, point > 0 ? xy[2 * point - 2 + axis]! : 0);
      point = end;
    }
  }
}
