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

/** A setting, whether it lies in the window, and what it costs beyond its own cost. */
export class Choice {
  readonly setting: Setting;
  readonly isSeen: boolean;
  readonly #candidate: Candidate;
  readonly #judging: Judging;
  #leaderBoxes: readonly Box[] | null = null;
  #underway: number | null = null;
  #weight: number | null = null;

  constructor(setting: Setting, candidate: Candidate, judging: Judging) {
    this.setting = setting;
    this.#candidate = candidate;
    this.#judging = judging;
    this.isSeen = setting.boxes.every((box) => encloses(judging.frames.safe, box));
  }

  get leaderBoxes(): readonly Box[] {
    this.#leaderBoxes ??= chainOf(this.setting.leader);
    return this.#leaderBoxes;
  }

  /** What it costs to lie on what had better be left free. */
  get crossing(): number {
    this.#underway ??= this.#cross();
    return this.#underway;
  }

  /** What the candidate itself says of it. */
  get weight(): number {
    this.#weight ??= this.#candidate.weigh?.(this.setting) ?? 0;
    return this.#weight;
  }

  #cross(): number {
    const { soft, needed } = this.#judging;
    const { boxes } = this.setting;
    const crossed = boxes.reduce((sum, box) => sum + soft.count(box), 0);
    const share = this.#candidate.markId === null ? GROUND_SHARE : 1;
    let cost = crossed > 0 ? share * Math.min(MOST, CROSSED + MORE * crossed) : 0;
    for (const other of needed)
      if (other !== this.#candidate && boxes.some((box) => boxHolds(box, other.needed!))) cost += ON_ANOTHER;
    return cost;
  }
}

/** An option, whose setting is worked out when it is first asked for, and then kept. */
export class Offer {
  readonly cost: number;
  readonly #option: Option;
  readonly #candidate: Candidate;
  readonly #judging: Judging;
  #choice: Choice | null | undefined;

  constructor(option: Option, candidate: Candidate, judging: Judging) {
    this.cost = option.cost;
    this.#option = option;
    this.#candidate = candidate;
    this.#judging = judging;
  }

  /** Null where the words can't stand so. */
  get choice(): Choice | null {
    if (this.#choice === undefined) {
      const setting = this.#option.setting();
      this.#choice = setting && new Choice(setting, this.#candidate, this.#judging);
    }
    return this.#choice;
  }
}

/** A name with all that it is offered, kept from one order of placing to the next. */
export class Offers {
  readonly candidate: Candidate;
  readonly #judging: Judging;
  readonly #stages: (readonly Offer[] | null)[];

  constructor(candidate: Candidate, judging: Judging) {
    this.candidate = candidate;
    this.#judging = judging;
    this.#stages = candidate.stages.map(() => null);
  }

  /** What is offered at a stage. */
  at(stage: number): readonly Offer[] {
    let offers = this.#stages[stage];
    if (!offers) {
      const options = this.candidate.stages[stage]!.options();
      offers = Array.from(options, (option) => new Offer(option, this.candidate, this.#judging));
      this.#stages[stage] = offers;
    }
    return offers;
  }
}
