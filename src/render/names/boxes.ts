import { type Box, meets } from '../../geometry/box.ts';

/** Side of a cell, CSS pixels. */
const CELL = 64;

/** Boxes sorted into square cells, so that a collision looks at neighbours alone. */
export class Boxes {
  readonly #cells = new Map<number, Box[]>();

  static of(boxes: Iterable<Box>): Boxes {
    const all = new Boxes();
    for (const box of boxes) all.add(box);
    return all;
  }

  add(box: Box): void {
    someCell(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  isFree(box: Box): boolean {
    return !someCell(box, (key) => this.#cells.get(key)?.some((other) => meets(box, other)) ?? false);
  }

  /** How many of the boxes meet `box`, wherever the cells' borders lie. */
  count(box: Box): number {
    const met = new Set<Box>();
    someCell(box, (key) => {
      this.#cells.get(key)?.forEach((other) => {
        if (meets(box, other)) met.add(other);
      });
      return false;
    });
    return met.size;
  }
}

/** Whether `holds` is true of the key of one of the cells that a box meets. */
function someCell(box: Box, holds: (key: number) => boolean): boolean {
  const lastX = Math.floor(box.maxX / CELL);
  const lastY = Math.floor(box.maxY / CELL);
  for (let x = Math.floor(box.minX / CELL); x <= lastX; x++)
    for (let y = Math.floor(box.minY / CELL); y <= lastY; y++) if (holds(x * 65536 + y)) return true;
  return false;
}
