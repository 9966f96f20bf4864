import { type Box, boxHolds, encloses, meets } from '../../geometry/box.ts';
import { Boxes } from './boxes.ts';
import { type Choice, Choices, type Frames, type Judging } from './choices.ts';
import { PRIORITY } from './priority.ts';
import type { Candidate, PlacedName } from './setting.ts';

/** What names keep clear of. */
export interface Obstacles {
  /** Covered by nothing: symbols, what stands over the map. */
  readonly hard: readonly Box[];
  /** Better left free: arcs. */
  readonly soft: readonly Box[];
}

/** What it costs not to lie in the window; more than anything that could be better there. */
const UNSEEN = 1000;

interface Taken {
  readonly choice: Choice;
  readonly cost: number;
}

/** Finds room for names one by one. */
class Placing {
  /** The names so far, each with the room that it took; null where it found none, or a name before it reads alike. */
  readonly placed = new Map<Choices, Taken | null>();
  readonly #written = new Set<string>();
  readonly #boxes: Boxes;
  readonly #frames: Frames;

  constructor(hard: readonly Box[], frames: Frames) {
    this.#boxes = Boxes.of(hard);
    this.#frames = frames;
  }

  place(name: Choices): Taken | null {
    const { text } = name.candidate;
    const taken = this.#written.has(text) ? null : this.cheapest(name);
    this.placed.set(name, taken);
    if (!taken) return null;
    const { choice, cost } = taken;
    for (const box of [...choice.boxes, ...choice.leaderBoxes]) this.#boxes.add(box);
    // What stands in the margin must not change what is read in the window.
    if (cost < UNSEEN) this.#written.add(text);
    return taken;
  }

  /** The cheapest choice that finds room; one in the window before any beside it. */
  cheapest(name: Choices): Taken | null {
    let best: Choice | null = null;
    let least = Infinity;
    for (const [stage, { from }] of name.candidate.stages.entries()) {
      if (from >= least) break;
      for (const choice of name.at(stage)) {
        if (choice.cost >= least || !choice.setting) continue;
        const cost = this.#costOf(choice, least);
        if (cost >= least) continue;
        best = choice;
        least = cost;
      }
    }
    return best && { choice: best, cost: least };
  }

  /** What a choice costs in all; `least` or more where it is found that it comes to no less. */
  #costOf(choice: Choice, least: number): number {
    const { isSeen } = choice;
    let cost = choice.cost + (isSeen ? 0 : UNSEEN);
    if (cost >= least) return cost;
    // The words first: most choices fall by them, and the chain of a leader is long.
    if (!this.#hasRoom(choice.boxes, isSeen) || !this.#hasRoom(choice.leaderBoxes, isSeen)) return Infinity;
    cost += choice.crossing;
    return cost >= least ? cost : cost + choice.weight;
  }

  /** Whether boxes lie free, all in the window or all beside it. */
  #hasRoom(boxes: readonly Box[], seen: boolean): boolean {
    const { safe, window, outer } = this.#frames;
    return boxes.every(
      (box) =>
        (seen ? encloses(safe, box) : encloses(outer, box) && !meets(box, window)) && this.#boxes.isFree(box),
    );
  }
}

/** Names up to this priority are placed in another order too, if they stand better so. */
const LAST_THAT_MATTERS = PRIORITY.category['exercise-areas'];
/** What it costs to lack a name in the window: of an area, of a headquarters or what comes before it, of what is needed. */
const [LACKING, LACKING_EARLY, NEEDED] = [14, 30, 60];
/** Cost beyond the least from which a name is tried in another order. */
const BAD = 2;
/** How much cheaper all names together must be for another order. */
const GAIN = 1;

const isNeeded = ({ needed }: Candidate, { safe }: Frames): boolean =>
  needed !== undefined && boxHolds(safe, needed);

/**
 * Places names by priority, in another order where they stand better so: each that stands badly is tried before its
 * equals and what matters less, and stays there if all names together then cost less.
 */
function placeBest(byPriority: readonly Choices[], hard: readonly Box[], frames: Frames): Placing {
  const costOf = ({ candidate }: Choices, taken: Taken | null): number => {
    if (taken && taken.cost < UNSEEN) return taken.cost;
    if (isNeeded(candidate, frames)) return NEEDED;
    return candidate.priority <= PRIORITY.category.headquarters ? LACKING_EARLY : LACKING;
  };
  // What each would cost with all others out of its way: in no order is it cheaper.
  const alone = new Placing(hard, frames);
  const least = new Map(byPriority.map((name) => [name, costOf(name, alone.cheapest(name))]));
  const leastOfAll = [...least.values()].reduce((a, b) => a + b, 0);
  /** Ends where it is found that the sum comes to no less than `below`. */
  const inOrder = (order: readonly Choices[], below: number) => {
    const placing = new Placing(hard, frames);
    const losses = new Map<Choices, number>();
    let sum = leastOfAll;
    for (const name of order) {
      const loss = costOf(name, placing.place(name)) - least.get(name)!;
      losses.set(name, loss);
      sum += loss;
      if (sum >= below) break;
    }
    return { order, placing, losses, sum };
  };
  let best = inOrder(byPriority, Infinity);
  const { losses } = best;
  const badly = byPriority.filter((name) => losses.get(name)! >= BAD);
  for (const name of badly.sort((a, b) => losses.get(b)! - losses.get(a)!)) {
    const tried = inOrder(broughtForward(best.order, name), best.sum - GAIN);
    if (tried.sum < best.sum - GAIN) best = tried;
  }
  return best.placing;
}

/** The order with one name before its equals and all that is not chosen. */
function broughtForward(order: readonly Choices[], name: Choices): readonly Choices[] {
  const from = Math.min(name.candidate.priority, PRIORITY.party);
  const others = order.filter((other) => other !== name);
  const first = others.findIndex(({ candidate }) => candidate.priority >= from);
  return others.toSpliced(first < 0 ? others.length : first, 0, name);
}

/**
 * Places names greedily by priority: each takes the cheapest of its options that meets no name placed before, no
 * obstacle and no edge. Equal priorities keep their order, but for names that matter and stand badly: these are placed
 * in the order in which they stand best together. Of names that read alike only the first is written.
 */
export function placeNames(
  candidates: readonly Candidate[],
  { hard, soft }: Obstacles,
  frames: Frames,
): PlacedName[] {
  const judging: Judging = {
    frames,
    soft: Boxes.of(soft),
    needed: candidates.filter(({ needed }) => needed),
  };
  const order = [...candidates]
    .sort((a, b) => a.priority - b.priority)
    .map((candidate) => new Choices(candidate, judging));
  const matters = ({ candidate }: Choices): boolean =>
    candidate.priority <= LAST_THAT_MATTERS || isNeeded(candidate, frames);
  const placing = placeBest(order.filter(matters), hard, frames);
  for (const name of order) if (!matters(name)) placing.place(name);
  return [...placing.placed].flatMap(([{ candidate }, taken]): PlacedName[] => {
    const { id, style, markId, sign } = candidate;
    const setting = taken?.choice.setting;
    return setting ? [{ id, style, markId, sign, setting }] : [];
  });
}
