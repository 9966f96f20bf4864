import { contours } from 'd3';
import type { PlanePoint } from '../model/geo.ts';
import { type Box, boxOf, longerSide } from './box.ts';
import type { PlaneShape } from './packed.ts';

/** Cells across the width of a fade: for a fade of some pixels, and for one that is looked at from near. */
const CELLS_A_FADE = { coarse: 4, fine: 6 } as const;
export type BandDetail = keyof typeof CELLS_A_FADE;
/** Most cells along the longer side of a shape. */
const MOST_CELLS = 200;
/** Part of the half width of a shape that a fade takes at most, so that a core is left in the middle. */
const MOST_OF_HALF = 0.7;

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
  return relative(signedDistances(shape, gridOver(box, cell), fade / MOST_OF_HALF), fade);
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
  const values = field.values.map(
    (distance, at) => distance / (Math.min(fade, MOST_OF_HALF * halves.values[at]!) || fade),
  );
  return { ...field, values };
}

/** The highest value within `reach` cells along one axis; `step` is from a cell to its neighbour. */
function highest(field: Field, reach: number, step: number): Field {
  const { columns, rows, values } = field;
  const out = new Float32Array(values.length);
  const [count, lines] = step === 1 ? [columns, rows] : [rows, columns];
  for (let line = 0; line < lines; line++) {
    const start = line * (step === 1 ? columns : 1);
    for (let i = 0; i < count; i++) {
      let most = 0;
      for (let k = Math.max(0, i - reach); k <= Math.min(count - 1, i + reach); k++)
        most = Math.max(most, values[start + k * step]!);
      out[start + i * step] = most;
    }
  }
  return { ...field, values: out };
}
