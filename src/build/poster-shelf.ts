import { ascending, contours, pairs } from 'd3';
import { type Box, boxOf, grown } from '../geometry/box.ts';
import type { PackedShapes } from '../geometry/packed.ts';
import { simplify } from '../geometry/simplify.ts';
import type { Affine } from '../projection/affine.ts';
import type { Basemap } from '../render/flat/draw/basemap.ts';
import { clipAndThin, VertexBuffer } from '../render/flat/draw/clip-and-thin.ts';
import { pathData } from '../render/flat/svg/path.ts';
import { COAST_SHADING, widthAt } from '../scene/ground.ts';

type Ring = [number, number][];

/** Side of a cell of the field of distances, units of the picture. */
const CELL = 2;
/** The coast is taken as points this far apart, units of the picture. */
const STEP = 1;
/** Rings whose box is smaller than this on both sides are left out, units of the picture. */
const SPECK = 12;
/** How far the edge of the shelf may lie from the true one, units of the picture; it is soft. */
const TOLERANCE = 2.4;
/** Tenths of a unit to which vertices are rounded. */
const QUANTUM = 20;

/**
 * The shelf as areas, one path for each pass of `COAST_SHADING`: what lies within half the pass's width of the coast. A
 * browser fills an area many times faster than it strokes a wide line along every inlet.
 */
export function shelfAreas({ coast, land }: Basemap, matrix: Affine, window: Box, zoom: number): string[] {
  const reach = Math.max(...COAST_SHADING.map((pass) => widthAt(pass.width, zoom))) / 2;
  const around = grown(window, 2 * reach);
  const field = distances(tracedParts(coast, matrix, around), window, reach + 2 * CELL);
  coverLand(
    tracedParts(land, matrix, around).filter((ring) => ring.length > 2),
    window,
    field,
  );
  const contour = contours().size([field.columns, field.rows]);
  return COAST_SHADING.map((pass) => {
    const { coordinates } = contour.contour(field.values, -widthAt(pass.width, zoom) / 2);
    return coordinates
      .flatMap(([outer, ...holes]) => [outer!, ...holes])
      .map((ring) => ring.map(([x, y]): [number, number] => [at(x!, window.minX), at(y!, window.minY)]))
      .filter((ring) => !isSpeck(ring))
      .map(ringData)
      .join('');
  });
}

/** A position on the grid of d3's contours, whose cells have their middle at .5, in units of the picture. */
const at = (cell: number, start: number): number => start + (cell - 0.5) * CELL;

function tracedParts(set: PackedShapes, matrix: Affine, window: Box): Ring[] {
  const vertices = new VertexBuffer();
  return Array.from({ length: set.partStart.length - 1 }, (_, part) => {
    clipAndThin(set, part, matrix, window, 0, vertices);
    return Array.from({ length: vertices.length }, (__, i): [number, number] => [
      vertices.xy[2 * i]!,
      vertices.xy[2 * i + 1]!,
    ]);
  });
}

interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Distance to the nearest line, negative, units of the picture; at most `reach`. */
  readonly values: number[];
}

function distances(lines: readonly Ring[], { minX, minY, maxX, maxY }: Box, reach: number): Field {
  const columns = Math.ceil((maxX - minX) / CELL) + 1;
  const rows = Math.ceil((maxY - minY) / CELL) + 1;
  const values = new Array<number>(columns * rows).fill(-reach);
  const cells = Math.ceil(reach / CELL);
  const note = (x: number, y: number): void => {
    const [i, j] = [Math.round((x - minX) / CELL), Math.round((y - minY) / CELL)];
    for (let row = Math.max(0, j - cells); row <= Math.min(rows - 1, j + cells); row++)
      for (let column = Math.max(0, i - cells); column <= Math.min(columns - 1, i + cells); column++) {
        const value = -Math.hypot(minX + column * CELL - x, minY + row * CELL - y);
        if (value > values[row * columns + column]!) values[row * columns + column] = value;
      }
  };
  for (const line of lines)
    line.slice(1).forEach(([x, y], i) => {
      const [fromX, fromY] = line[i]!;
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP));
      for (let step = 0; step <= steps; step++)
        note(fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps);
    });
  return { columns, rows, values };
}

/** Sets the cells on land to 0, by the rule of even and odd along each row: no edge of the shelf runs there. */
function coverLand(rings: readonly Ring[], { minX, minY }: Box, { columns, rows, values }: Field): void {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings)
    for (const [[ax, ay], [bx, by]] of pairs([...ring, ring[0]!])) {
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - minY) / CELL));
      for (let row = first; row < rows && minY + row * CELL < Math.max(ay, by); row++)
        crossings[row]!.push(ax + ((minY + row * CELL - ay) / (by - ay)) * (bx - ax));
    }
  crossings.forEach((xs, row) => {
    xs.sort(ascending);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const from = Math.max(0, Math.ceil((xs[i]! - minX) / CELL));
      const to = Math.min(columns - 1, Math.floor((xs[i + 1]! - minX) / CELL));
      if (to >= from) values.fill(0, row * columns + from, row * columns + to + 1);
    }
  });
}

function isSpeck(ring: Ring): boolean {
  const { minX, minY, maxX, maxY } = boxOf([ring]);
  return maxX - minX < SPECK && maxY - minY < SPECK;
}

function ringData(ring: Ring): string {
  const line = simplify(ring.flat(), ring.length, true, TOLERANCE);
  return line.length >= 6 ? pathData(line, true, QUANTUM) : '';
}
