import { type Box, meets } from '../box.ts';
import type { Candidate, Label, Setting } from './label.ts';

/** Side of a cell, CSS pixels. */
const CELL = 64;

/** Boxes sorted into square cells, so that a collision looks at neighbours alone. */
class Occupied {
  private readonly cells = new Map<number, Box[]>();
  private *keys(box: Box): Iterable<number> {
    for (let x = Math.floor(box.minX / CELL); x <= Math.floor(box.maxX / CELL); x++)
      for (let y = Math.floor(box.minY / CELL); y <= Math.floor(box.maxY / CELL); y++) yield x * 65536 + y;
  }

  add(box: Box): void {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.keys(box))
      if (this.cells.get(key)?.some((other) => meets(box, other))) return false;
    return true;
  }
}

/** Where labels may lie: inside `safe`, or between `window` and `outer`, the picture round the window. */
export interface Frames {
  /** The window with some air at its edges. */
  readonly safe: Box;
  readonly window: Box;
  readonly outer: Box;
}

const inside = (box: Box, frame: Box): boolean =>
  box.minX >= frame.minX && box.maxX <= frame.maxX && box.minY >= frame.minY && box.maxY <= frame.maxY;

/**
 * The first setting that finds room in the window, or else beside it: so a word in the window stands alike whether
 * or not the picture has a margin.
 */
function firstFit(candidate: Candidate, frames: Frames, occupied: Occupied): Setting | null {
  let beside: Setting | null = null;
  for (const setting of candidate.settings()) {
    const { boxes } = setting;
    const seen = boxes.every((box) => inside(box, frames.safe));
    const beyond = () => boxes.every((box) => inside(box, frames.outer) && !meets(box, frames.window));
    if (!seen && (beside || !beyond())) continue;
    if (!boxes.every((box) => occupied.isFree(box))) continue;
    if (seen) return setting;
    beside = setting;
  }
  return beside;
}

/**
 * Places labels greedily by priority: each takes the first of its settings that meets no label
 * placed before, no obstacle and no frame. Equal priorities keep their order.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  obstacles: readonly Box[],
  frames: Frames,
): Label[] {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box);
  const labels: Label[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.priority - b.priority)) {
    const setting = firstFit(candidate, frames, occupied);
    if (!setting) continue;
    for (const box of setting.boxes) occupied.add(box);
    const { id, style, markId, dot } = candidate;
    labels.push({ id, style, markId, dot, setting });
  }
  return labels;
}
