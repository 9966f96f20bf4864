import type { PlanePoint } from '../model/geo.ts';
import { type Box, boxOf } from './box.ts';
import type { PlaneShape } from './packed.ts';
import { lengthOf, pointAt } from './polyline.ts';
import { signedArea } from './ring.ts';
import { distanceToOutline, pointInShape } from './shape.ts';

/** Part of the shape’s width to which the best place is searched, and metres below which nobody sees it. */
const PRECISION = 1 / 100;
const FINEST = 1;

interface Cell {
  readonly point: PlanePoint;
  readonly half: number;
  /** Metres to the outline, negative outside. */
  readonly distance: number;
  /** The most that any point of the cell can have. */
  readonly potential: number;
}

/**
 * A place for the label of a shape, metres of the plane: of a polygon the point farthest from the outline of its
 * largest part, of a line the middle of its longest part, of points the first.
 *
 * @throws RangeError when the shape has no points.
 */
export function representativePlanePoint(shape: PlaneShape): PlanePoint {
  const first = shape.parts.find((part) => part.length > 0)?.[0];
  if (!first) throw new RangeError(`Found no points in the shape "${shape.id}", expected at least one`);
  if (shape.type === 'polygon') return poleOfInaccessibility(largestPart(shape));
  return shape.type === 'line' ? pointAt(longest(shape.parts), 0.5) : first;
}

/** The largest ring with all the others, of which only those inside it matter to the distance. */
function largestPart(shape: PlaneShape): { outer: PlaneShape; whole: PlaneShape } {
  const ring = shape.parts.reduce((a, b) => (Math.abs(signedArea(b)) > Math.abs(signedArea(a)) ? b : a));
  return { outer: { ...shape, parts: [ring] }, whole: shape };
}

/** Garcia-Castellanos and Lombardo (2007), searched by halving cells, the most promising first. */
function poleOfInaccessibility({ outer, whole }: { outer: PlaneShape; whole: PlaneShape }): PlanePoint {
  const box = boxOf(outer.parts);
  const cellAt = (point: PlanePoint, half: number): Cell => {
    const away = distanceToOutline(point, whole);
    const distance = pointInShape(point, outer) && pointInShape(point, whole) ? away : -away;
    return { point, half, distance, potential: distance + half * Math.SQRT2 };
  };
  const precision = Math.max(FINEST, Math.max(box.maxX - box.minX, box.maxY - box.minY) * PRECISION);
  const queue = cover(box).map(([point, half]) => cellAt(point, half));
  let best = queue.reduce((a, b) => (b.distance > a.distance ? b : a), cellAt(whole.parts[0]![0]!, 0));
  while (queue.length > 0) {
    queue.sort((a, b) => a.potential - b.potential);
    const cell = queue.pop()!;
    if (cell.potential - best.distance <= precision) break;
    for (const quarter of quarters(cell)) {
      const next = cellAt(quarter, cell.half / 2);
      if (next.distance > best.distance) best = next;
      if (next.potential - best.distance > precision) queue.push(next);
    }
  }
  return best.point;
}

/** Squares over a box: middle and half the side of each. */
function cover({ minX, minY, maxX, maxY }: Box): [PlanePoint, number][] {
  const side = Math.max(1, Math.min(maxX - minX, maxY - minY), Math.max(maxX - minX, maxY - minY) / 16);
  const cells: [PlanePoint, number][] = [];
  for (let x = minX; x < maxX || x === minX; x += side)
    for (let y = minY; y < maxY || y === minY; y += side)
      cells.push([[x + side / 2, y + side / 2], side / 2]);
  return cells;
}

function quarters({ point: [x, y], half }: Cell): PlanePoint[] {
  const step = half / 2;
  return [
    [x - step, y - step],
    [x + step, y - step],
    [x - step, y + step],
    [x + step, y + step],
  ];
}

const longest = (lines: readonly (readonly PlanePoint[])[]): readonly PlanePoint[] =>
  lines.reduce((a, b) => (a.length === 0 || lengthOf(b) > lengthOf(a) ? b : a));
