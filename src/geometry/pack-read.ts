import { ByteReader } from './bytes.ts';
import { COPY, COPY_BACK, LITERAL, MAGIC, type Run, VERSION } from './pack-format.ts';
import { boxesOf, type PackedShapes, SHAPE_TYPES } from './packed.ts';

type Layout = Pick<PackedShapes, 'ids' | 'types' | 'shapeStart' | 'partStart'> & { readonly name: string };

/**
 * Reads what `pack` wrote. Takes a browser's ArrayBuffer and Node's Buffer as they come.
 *
 * @throws RangeError when the bytes are something else, of another version, or damaged.
 */
export function unpack(bytes: Uint8Array | ArrayBuffer): Record<string, PackedShapes> {
  const reader = new ByteReader(plain(bytes));
  if (!reader.raw(MAGIC.length).every((byte, i) => byte === MAGIC[i]))
    throw new RangeError('Found something other than packed shapes, expected a file that begins with "AASH"');
  const version = reader.unsigned();
  if (version !== VERSION)
    throw new RangeError(`Packed shapes: found version ${version}, expected ${VERSION}`);
  const grid = reader.float();
  const total = reader.unsigned();
  const layouts = Array.from({ length: reader.count() }, () => readLayout(reader));
  const points = layouts.reduce((sum, { partStart }) => sum + partStart.at(-1)!, 0);
  if (points !== total) throw damaged(points, total);
  const xy = readPoints(reader, readRuns(reader, total), total);
  const collections: Record<string, PackedShapes> = {};
  let start = 0;
  for (const { name, ...layout } of layouts) {
    const end = start + 2 * layout.partStart.at(-1)!;
    const own = xy.subarray(start, end);
    collections[name] = {
      ...layout,
      boxes: boxesOf({ ...layout, xy: own, grid }),
      xy: own,
      grid,
    };
    start = end;
  }
  return collections;
}

/** The same bytes as just that: Node's Buffer shares memory where a Uint8Array copies. */
const plain = (bytes: Uint8Array | ArrayBuffer): Uint8Array =>
  bytes instanceof Uint8Array
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    : new Uint8Array(bytes);

const damaged = (found: number, expected: number): RangeError =>
  new RangeError(`Packed shapes are damaged: found ${found} entries, expected ${expected}`);

function readLayout(reader: ByteReader): Layout {
  const name = reader.text();
  const shapes = reader.count();
  const parts = reader.count();
  const points = reader.unsigned();
  const types = reader.raw(shapes);
  if (types.some((type) => type >= SHAPE_TYPES.length)) throw damaged(Math.max(...types), SHAPE_TYPES.length);
  const ids = readIds(reader, shapes);
  return {
    name,
    ids,
    types,
    shapeStart: readStarts(reader, shapes, parts),
    partStart: readStarts(reader, parts, points),
  };
}

/** One text cut into pieces: a call to the decoder per id would take longer than all else. */
function readIds(reader: ByteReader, count: number): string[] {
  const text = reader.text();
  let end = 0;
  const ids = Array.from({ length: count }, () => {
    const start = end;
    end += reader.unsigned();
    return text.slice(start, end);
  });
  if (end !== text.length) throw damaged(end, text.length);
  return ids;
}

/** Running sums of `count` lengths, from 0 to `total`. */
function readStarts(reader: ByteReader, count: number, total: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let sum = 0;
  for (let i = 1; i <= count; i++) starts[i] = sum += reader.unsigned();
  if (sum !== total) throw damaged(sum, total);
  return starts;
}

function readRuns(reader: ByteReader, total: number): Run[] {
  const runs: Run[] = [];
  let expected = 0;
  let point = 0;
  while (point < total) {
    const head = reader.unsigned();
    const kind = head & 3;
    const length = head >>> 2;
    if ((kind !== LITERAL && kind !== COPY && kind !== COPY_BACK) || length === 0)
      throw damaged(head, LITERAL);
    const from = kind === LITERAL ? 0 : expected + reader.signed();
    const last = kind === COPY_BACK ? from - length + 1 : from;
    if (kind !== LITERAL && (last < 0 || from >= point)) throw damaged(from, point);
    runs.push({ kind, length, from });
    if (kind !== LITERAL) expected = from + length;
    point += length;
  }
  if (point !== total) throw damaged(point, total);
  return runs;
}

function readPoints(reader: ByteReader, runs: readonly Run[], total: number): Int32Array {
  const literal = runs.reduce((sum, { kind, length }) => sum + (kind === LITERAL ? length : 0), 0);
  // A point takes two bytes at least: a damaged file must not ask for all memory.
  if (2 * literal > reader.left) throw damaged(reader.left, 2 * literal);
  const xy = new Int32Array(2 * total);
  for (const axis of [0, 1]) {
    let at = axis;
    for (const { kind, length, from } of runs) {
      const end = at + 2 * length;
      if (kind === LITERAL) {
        reader.steps(xy, at, end, at > 1 ? xy[at - 2]! : 0);
        at = end;
        continue;
      }
      const step = kind === COPY ? 2 : -2;
      for (let source = 2 * from + axis; at < end; at += 2, source += step) xy[at] = xy[source]!;
    }
  }
  return xy;
}
