import { contours } from 'd3';
import type { PlanePoint } from '../model/geo.ts';
import { type Box, boxOf, longerSide } from './box.ts';
import type { PlaneShape } from './packed.ts';

/** Cells across the width of a fade: for one of a few pixels, of some, and for one that is looked at from near. */
const CELLS_A_FADE = { slight: 3, coarse: 4, fine: 6 } as const;
export type BandDetail = keyof typeof CELLS_A_FADE;
/** Most cells along the longer side of a shape. */
const MOST_CELLS = 200;
/** Part of the half width of a shape that a fade takes at most, so that a core is left in the middle. */
const MOST_OF_HALF = 0.7;
/** Part of a cell by which the vertices of an outline lie apart at least: what lies nearer changes no cell that shows. */
const VERTEX_STEP = 0.5;

/** A grid over a shape. Row by row; values at the middles of its cells. */
interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Metres of the plane of a cell's side, and of the grid's lower left corner. */
  readonly cell: number;
  readonly left: number;
  readonly bottom: number;
  readonly values: Float32Array;
}

/** How far inside a polygon each cell of a grid lies: 0 on the outline, 1 where the core begins, outside negative. */
export type Depths = Field;

/**
 * The depths of a polygon whose core begins `fade` metres inside its outline. Where the polygon is too narrow for the
 * whole fade it is told on the half width there instead, so that a strait keeps its core beside a sea.
 */
export function depthsOf(shape: PlaneShape, fade: number, detail: BandDetail): Depths {
  const box = boxOf(shape.parts);
  const cell = Math.max(fade / CELLS_A_FADE[detail], longerSide(box) / MOST_CELLS);
  const thinned = { ...shape, parts: shape.parts.map((ring) => thin(ring, VERTEX_STEP * cell)) };
  return relative(signedDistances(thinned, gridOver(box, cell), fade / MOST_OF_HALF), fade);
}

/** A ring without the vertices that lie nearer than `step` metres to the last one kept. */
function thin(ring: readonly PlanePoint[], step: number): readonly PlanePoint[] {
  let last: PlanePoint | null = null;
  return ring.filter((at) => {
    if (last && Math.abs(at[0] - last[0]) + Math.abs(at[1] - last[1]) < step) return false;
    last = at;
    return true;
  });
}

/** The inner outline at a depth between 0 and 1. Straight lines of a cell join it. */
export function outlineAt(depths: Depths, depth: number): PlaneShape {
  const { coordinates } = contours()
    .size([depths.columns, depths.rows])
    .contour(depths.values as unknown as number[], depth);
  const parts = coordinates.flat().map((ring) => ring.slice(0, -1).map(([i, j]) => place(depths, i!, j!)));
  return { id: '', type: 'polygon', parts };
}

/** A position of d3's contours, whose cells have their middles at .5, in metres of the plane. */
const place = ({ left, bottom, cell }: Field, i: number, j: number): PlanePoint => [
  left + i * cell,
  bottom + j * cell,
];

/** An empty grid over a box, with a rim of one cell. */
function gridOver({ minX, minY, maxX, maxY }: Box, cell: number): Field {
  const columns = Math.ceil((maxX - minX) / cell) + 2;
  const rows = Math.ceil((maxY - minY) / cell) + 2;
  const values = new Float32Array(columns * rows);
  return { columns, rows, cell, left: minX - cell, bottom: minY - cell, values };
}

/**
 * Metres from the middle of each cell to the shape's outline, `most` at most; outside negative, so that a line between
 * two cells on either side of the outline meets it where it is.
 */
function signedDistances(shape: PlaneShape, field: Field, most: number): Field {
  const { columns, values } = field;
  const squares = new Float32Array(values.length).fill(most * most);
  for (const ring of shape.parts)
    ring.forEach((b, i) => {
      noteEdge(field, squares, ring.at(i - 1)!, b, most);
    });
  for (let at = 0; at < values.length; at++) values[at] = -Math.sqrt(squares[at]!);
  eachRowSpan(shape, field, (row, from, to) => {
    for (let at = row * columns + from; at <= row * columns + to; at++) values[at] = -values[at]!;
  });
  return field;
}

/** Lowers the squared distances of the cells within `most` metres of an edge. */
function noteEdge(field: Field, squares: Float32Array, a: PlanePoint, b: PlanePoint, most: number): void {
  const { columns, rows, cell, left, bottom } = field;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy || 1;
  const column = (x: number): number => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / cell)));
  const row = (y: number): number => Math.max(0, Math.min(rows - 1, Math.floor((y - bottom) / cell)));
  const lastColumn = column(Math.max(a[0], b[0]) + most);
  const lastRow = row(Math.max(a[1], b[1]) + most);
  for (let j = row(Math.min(a[1], b[1]) - most); j <= lastRow; j++) {
    const py = bottom + (j + 0.5) * cell - a[1];
    for (let i = column(Math.min(a[0], b[0]) - most); i <= lastColumn; i++) {
      const px = left + (i + 0.5) * cell - a[0];
      const t = Math.max(0, Math.min(1, (px * dx + py * dy) / length));
      const square = (px - t * dx) ** 2 + (py - t * dy) ** 2;
      if (square < squares[j * columns + i]!) squares[j * columns + i] = square;
    }
  }
}

/** The stretches of each row whose cells lie in the shape, by the rule of even and odd. */
function eachRowSpan(
  { parts }: PlaneShape,
  { columns, rows, cell, left, bottom }: Field,
  use: (row: number, from: number, to: number) => void,
): void {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  const rowOf = (y: number): number => Math.ceil((y - bottom) / cell - 0.5);
  for (const ring of parts)
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring.at(i - 1)!;
      for (let row = rowOf(Math.min(ay, by)); row < rowOf(Math.max(ay, by)); row++)
        crossings[row]?.push(ax + ((bottom + (row + 0.5) * cell - ay) / (by - ay)) * (bx - ax));
    });
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i]! - left) / cell - 0.5));
      const to = Math.min(columns - 1, Math.floor((xs[i + 1]! - left) / cell - 0.5));
      if (to >= from) use(row, from, to);
    }
  });
}

/** Each distance as a share of the fade, or of the half width round about where that is less. */
function relative(field: Field, fade: number): Field {
  const reach = Math.ceil(fade / MOST_OF_HALF / field.cell);
  const halves = highest(highest(field, reach, 1), reach, field.columns);
  const values = new Float32Array(field.values.length);
  for (let at = 0; at < values.length; at++)
    values[at] = field.values[at]! / (Math.min(fade, MOST_OF_HALF * halves.values[at]!) || fade);
  return { ...field, values };
}

/**
 * The highest value within `reach` cells along one axis, 0 at least; `step` is from a cell to its neighbour. The highest
 * of two, four, eight cells are found from one another, and two such stretches cover what is within reach.
 */
function highest(field: Field, reach: number, step: number): Field {
  const { columns, rows, values } = field;
  const out = new Float32Array(values.length);
  const [count, lines] = step === 1 ? [columns, rows] : [rows, columns];
  const span = 2 * reach + 1;
  const line = new Float32Array(count + 2 * reach);
  for (let l = 0; l < lines; l++) {
    const start = l * (step === 1 ? columns : 1);
    line.fill(0);
    for (let i = 0; i < count; i++) line[reach + i] = Math.max(0, values[start + i * step]!);
    let width = 1;
    for (; 2 * width <= span; width *= 2)
      for (let i = 0; i + width < line.length; i++) line[i] = Math.max(line[i]!, line[i + width]!);
    for (let i = 0; i < count; i++) out[start + i * step] = Math.max(line[i]!, line[i + span - width]!);
  }
  return { ...field, values: out };
}
