import { type Box, boxHolds, encloses, meets } from '../../geometry/box.ts';
import type { Candidate, PlacedName, Setting } from './setting.ts';

/** Side of a cell, CSS pixels. */
const CELL = 64;

/** Boxes sorted into square cells, so that a collision looks at neighbours alone. */
class Boxes {
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

/** Where names may lie: inside `safe`, or between `window` and `outer`, the picture round the window. */
export interface Frames {
  /** The window with some air at its edges. */
  readonly safe: Box;
  readonly window: Box;
  readonly outer: Box;
}

/** What names keep clear of. */
export interface Obstacles {
  /** Covered by nothing: symbols, what stands over the map. */
  readonly hard: readonly Box[];
  /** Better left free: arcs. */
  readonly soft: readonly Box[];
}

/** What the first box of an arc under a word costs, each further one, and all of them at most. */
const [CROSSED, MORE, MOST] = [1.6, 0.2, 4.5];
/** The share of that for a name of the ground: on its own place under an arc it is better than far away on a leader. */
const GROUND_SHARE = 0.5;
/** What it costs not to lie in the window; more than anything that could be better there. */
const UNSEEN = 1000;

/** CSS pixels from one box along a leader to the next. */
const LEADER_STEP = 5;

/** The leader of a setting as a chain of boxes. */
function chainOf({ leader }: Setting): readonly Box[] {
  if (!leader) return [];
  const { from, to } = leader;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / LEADER_STEP);
  return Array.from({ length: steps + 1 }, (_, i): Box => {
    const t = steps === 0 ? 0 : i / steps;
    const [x, y] = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    return { minX: x - 1, maxX: x + 1, minY: y - 1, maxY: y + 1 };
  });
}

/** What it costs to lie on a place of another name that is needed: both would have to go elsewhere. */
const ON_ANOTHER = 4;

/** Finds room for names one by one. */
class Placing {
  readonly #hard: Boxes;
  readonly #soft: Boxes;
  readonly #frames: Frames;
  readonly #needed: readonly Candidate[];

  constructor({ hard, soft }: Obstacles, frames: Frames, candidates: readonly Candidate[]) {
    this.#hard = Boxes.of(hard);
    this.#soft = Boxes.of(soft);
    this.#frames = frames;
    this.#needed = candidates.filter(({ needed }) => needed);
  }

  /** The cheapest setting that finds room, which it then takes; one in the window before any beside it. */
  take(candidate: Candidate): { readonly setting: Setting; readonly seen: boolean } | null {
    let best: Setting | null = null;
    let least = Infinity;
    for (const { from, options } of candidate.stages) {
      if (from >= least) break;
      for (const option of options()) {
        const setting = option.cost < least ? option.setting() : null;
        if (!setting) continue;
        const cost = this.#costOf(setting, option.cost, candidate, least);
        if (cost >= least) continue;
        best = setting;
        least = cost;
      }
    }
    if (!best) return null;
    for (const box of [...best.boxes, ...chainOf(best)]) this.#hard.add(box);
    return { setting: best, seen: least < UNSEEN };
  }

  /** What a setting costs that costs `own` for itself; `least` or more where it is found that it comes to no less. */
  #costOf(setting: Setting, own: number, candidate: Candidate, least: number): number {
    const { weigh, markId } = candidate;
    const seen = setting.boxes.every((box) => encloses(this.#frames.safe, box));
    let cost = own + (seen ? 0 : UNSEEN);
    if (cost >= least) return cost;
    // The words first: most settings fall by them, and the chain of a leader is long.
    if (!this.#hasRoom(setting.boxes, seen) || !this.#hasRoom(chainOf(setting), seen)) return Infinity;
    let crossed = 0;
    for (const box of setting.boxes) crossed += this.#soft.count(box);
    if (crossed > 0) cost += (markId === null ? GROUND_SHARE : 1) * Math.min(MOST, CROSSED + MORE * crossed);
    for (const other of this.#needed)
      if (other !== candidate && setting.boxes.some((box) => boxHolds(box, other.needed!)))
        cost += ON_ANOTHER;
    return cost >= least || !weigh ? cost : cost + weigh(setting);
  }

  /** Whether boxes lie free, all in the window or all beside it. */
  #hasRoom(boxes: readonly Box[], seen: boolean): boolean {
    const { safe, window, outer } = this.#frames;
    return boxes.every(
      (box) =>
        (seen ? encloses(safe, box) : encloses(outer, box) && !meets(box, window)) && this.#hard.isFree(box),
    );
  }
}

/** How often names are placed anew for one that is needed and found no room. */
const TRIES = 3;

/**
 * Places names greedily by priority: each takes the cheapest of its options that meets no name placed before, no
 * obstacle and no edge. Equal priorities keep their order, unless one of them is needed and finds no room: then it is
 * placed before its equals. Of names that read alike only the first is written.
 */
export function placeNames(
  candidates: readonly Candidate[],
  obstacles: Obstacles,
  frames: Frames,
): PlacedName[] {
  let order = [...candidates].sort((a, b) => a.priority - b.priority);
  let placed = placeInOrder(order, obstacles, frames);
  for (let tries = 0; tries < TRIES; tries++) {
    const names = new Set(placed.map(({ id }) => id));
    const lacking = order.find(({ id, needed }) => needed && boxHolds(frames.safe, needed) && !names.has(id));
    if (!lacking) break;
    const others = order.filter((other) => other !== lacking);
    const first = others.findIndex(({ priority }) => priority >= lacking.priority);
    order = others.toSpliced(first < 0 ? others.length : first, 0, lacking);
    placed = placeInOrder(order, obstacles, frames);
  }
  return placed;
}

function placeInOrder(order: readonly Candidate[], obstacles: Obstacles, frames: Frames): PlacedName[] {
  const placing = new Placing(obstacles, frames, order);
  const written = new Set<string>();
  const placed: PlacedName[] = [];
  for (const candidate of order) {
    const { id, text, style, markId, sign } = candidate;
    if (written.has(text)) continue;
    const taken = placing.take(candidate);
    if (!taken) continue;
    // What stands in the margin must not change what is read in the window.
    if (taken.seen) written.add(text);
    placed.push({ id, style, markId, sign, setting: taken.setting });
  }
  return placed;
}
