import Flatbush from 'flatbush';
import { rayCrosses, squareToEdge } from '../../../geometry/edge.ts';
import type { PlanePoint } from '../../../model/geo.ts';
import { type PackedShapes, POINT, POLYGON } from '../../shapes.ts';

/** Whether a point lies in polygon `index`: even-odd over all its rings. */
export function contains(set: PackedShapes, index: number, [px, py]: PlanePoint): boolean {
  const { xy, partStart, grid } = set;
  const x = px / grid;
  const y = py / grid;
  let inside = false;
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    const first = partStart[part]!;
    const end = partStart[part + 1]!;
    for (let i = first, j = end - 1; i < end; j = i++)
      if (rayCrosses(x, y, xy[2 * j]!, xy[2 * j + 1]!, xy[2 * i]!, xy[2 * i + 1]!)) inside = !inside;
  }
  return inside;
}

/** Metres from a point to the nearest vertex of a point shape, or edge of a line or ring. */
function distanceTo(set: PackedShapes, index: number, [x, y]: PlanePoint): number {
  const { xy, partStart, grid } = set;
  const closed = set.types[index] === POLYGON;
  const points = set.types[index] === POINT;
  let nearest = Infinity;
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    const first = partStart[part]!;
    const end = partStart[part + 1]!;
    let j = closed ? end - 1 : first;
    for (let i = first; i < end; i++) {
      const from = points ? i : j;
      nearest = Math.min(
        nearest,
        squareToEdge(
          x,
          y,
          xy[2 * from]! * grid,
          xy[2 * from + 1]! * grid,
          xy[2 * i]! * grid,
          xy[2 * i + 1]! * grid,
        ),
      );
      j = i;
    }
  }
  return Math.sqrt(nearest);
}

/** Finds shapes at a point: by an index over boxes, then by the geometry itself. */
export class HitIndex {
  readonly #tree: Flatbush | null;

  readonly #set: PackedShapes;

  constructor(set: PackedShapes) {
    this.#set = set;
    this.#tree = set.ids.length > 0 ? new Flatbush(set.ids.length, 16, Float32Array) : null;
    for (let i = 0; i < set.ids.length; i++)
      this.#tree?.add(set.boxes[4 * i]!, set.boxes[4 * i + 1]!, set.boxes[4 * i + 2]!, set.boxes[4 * i + 3]!);
    this.#tree?.finish();
  }

  /**
   * Indices of the shapes that contain `at` or come within `reach(index)` metres of it, the last drawn first.
   * `most` is the largest reach of any shape.
   */
  at(at: PlanePoint, most: number, reach: (index: number) => number = () => most): number[] {
    const [x, y] = at;
    const near = this.#tree?.search(x - most, y - most, x + most, y + most) ?? [];
    return near
      .filter(
        (index) =>
          (this.#set.types[index] === POLYGON && contains(this.#set, index, at)) ||
          distanceTo(this.#set, index, at) <= reach(index),
      )
      .sort((a, b) => b - a);
  }

  /**
   * Ids of the shapes that contain `at`, the last drawn first; where none does, of those within `tolerance` metres,
   * the nearest first. In a crowd some neighbour is always near, and what lies under the pointer goes before it.
   */
  idsAt(at: PlanePoint, tolerance: number): string[] {
    const [x, y] = at;
    const { ids, types } = this.#set;
    const under = (this.#tree?.search(x, y, x, y) ?? []).filter(
      (index) => types[index] === POLYGON && contains(this.#set, index, at),
    );
    if (under.length > 0) return under.sort((a, b) => b - a).map((index) => ids[index]!);
    const near = this.#tree?.search(x - tolerance, y - tolerance, x + tolerance, y + tolerance) ?? [];
    return near
      .map((index) => ({ index, away: distanceTo(this.#set, index, at) }))
      .filter(({ away }) => away <= tolerance)
      .sort((a, b) => a.away - b.away || b.index - a.index)
      .map(({ index }) => ids[index]!);
  }
}
