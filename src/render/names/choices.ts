import { type Box, boxHolds, encloses } from '../../geometry/box.ts';
import type { Boxes } from './boxes.ts';
import type { Candidate, Leader, Option, Setting } from './setting.ts';

/** Where names may lie: inside `safe`, or between `window` and `outer`, the picture round the window. */
export interface Frames {
  /** The window with some air at its edges. */
  readonly safe: Box;
  readonly window: Box;
  readonly outer: Box;
}

/** What the first box of an arc under a word costs, each further one, and all of them at most. */
const [CROSSED, MORE, MOST] = [1.6, 0.2, 4.5];
/** The share of that for a name of the ground: on its own place under an arc it is better than far away on a leader. */
const GROUND_SHARE = 0.5;
/** What it costs to lie on a place of another name that is needed: both would have to go elsewhere. */
const ON_ANOTHER = 4;

/** CSS pixels from one box along a leader to the next. */
const LEADER_STEP = 5;

/** A leader as a chain of boxes. */
function chainOf(leader: Leader | null): readonly Box[] {
  if (!leader) return [];
  const { from, to } = leader;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / LEADER_STEP);
  return Array.from({ length: steps + 1 }, (_, i): Box => {
    const t = steps === 0 ? 0 : i / steps;
    const [x, y] = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    return { minX: x - 1, maxX: x + 1, minY: y - 1, maxY: y + 1 };
  });
}

/** What all choices are judged by: nothing of it changes while names are placed. */
export interface Judging {
  readonly frames: Frames;
  /** Better left free. */
  readonly soft: Boxes;
  readonly needed: readonly Candidate[];
}

/** An option of a candidate. What is found out about it is kept, since names are placed in more than one order. */
export class Choice {
  /** How much worse than the best it is, for itself. */
  readonly cost: number;
  readonly #option: Option;
  readonly #candidate: Candidate;
  readonly #judging: Judging;
  #setting: Setting | null | undefined;
  #isSeen: boolean | undefined;
  #leaderBoxes: readonly Box[] | undefined;
  #crossing: number | undefined;
  #weight: number | undefined;

  constructor(option: Option, candidate: Candidate, judging: Judging) {
    this.cost = option.cost;
    this.#option = option;
    this.#candidate = candidate;
    this.#judging = judging;
  }

  /** Null where the words can't stand so. */
  get setting(): Setting | null {
    if (this.#setting === undefined) this.#setting = this.#option.setting();
    return this.#setting;
  }

  get boxes(): readonly Box[] {
    return this.setting?.boxes ?? [];
  }

  /** Whether the words lie in the window as a whole. */
  get isSeen(): boolean {
    this.#isSeen ??= this.boxes.every((box) => encloses(this.#judging.frames.safe, box));
    return this.#isSeen;
  }

  get leaderBoxes(): readonly Box[] {
    this.#leaderBoxes ??= chainOf(this.setting?.leader ?? null);
    return this.#leaderBoxes;
  }

  /** What it costs to lie on what had better be left free. */
  get crossing(): number {
    this.#crossing ??= this.#cross();
    return this.#crossing;
  }

  /** What the candidate itself says of it. */
  get weight(): number {
    this.#weight ??= (this.setting && this.#candidate.weigh?.(this.setting)) ?? 0;
    return this.#weight;
  }

  #cross(): number {
    const { soft, needed } = this.#judging;
    const { boxes } = this;
    let crossed = 0;
    for (const box of boxes) crossed += soft.count(box);
    const share = this.#candidate.markId === null ? GROUND_SHARE : 1;
    let cost = crossed > 0 ? share * Math.min(MOST, CROSSED + MORE * crossed) : 0;
    for (const other of needed)
      if (other !== this.#candidate && boxes.some((box) => boxHolds(box, other.needed!))) cost += ON_ANOTHER;
    return cost;
  }
}

/** A name with its choices, stage by stage, each made when it is first asked for. */
export class Choices {
  readonly candidate: Candidate;
  readonly #judging: Judging;
  readonly #stages: (readonly Choice[])[] = [];

  constructor(candidate: Candidate, judging: Judging) {
    this.candidate = candidate;
    this.#judging = judging;
  }

  at(stage: number): readonly Choice[] {
    this.#stages[stage] ??= Array.from(
      this.candidate.stages[stage]!.options(),
      (option) => new Choice(option, this.candidate, this.#judging),
    );
    return this.#stages[stage];
  }
}
