import { type Box, boxHolds, overlap } from '../../geometry/box.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { withLeader } from './leader.ts';
import type { Option, Setting, Stage } from './setting.ts';
import { isInside, type ScreenShape, toOutline } from './shape.ts';
import { type Block, lean, straight } from './straight.ts';

/** Points across the seen part of an area on which its roomiest places are looked for. */
const GRID = 13;
/** Places inside an area at which its name may stand, and beside its outline. */
const SPOTS = 18;
const BESIDE = 40;
/** What the place costs that is farthest from the middle, and the one with the least room; CSS pixels that are room enough. */
const [FAR, TIGHT, ENOUGH] = [2.2, 1, 40];
/** How many times its words the seen part of an area must be long for them to stand beside it: else they are read as of what they lie on. */
const LONG = 2;
/** How far a name may stand off the outline, CSS pixels, where a sign stands on it; and what that costs. */
const [APART, APART_COST] = [7, 0.5];
/** What a name beside its area costs, and one that is tied to it by a line. */
const [OUTSIDE, TIED] = [4, 5.5];
/** What it costs to lie on other areas alone, and on none: more than a line, which says what its words belong to. */
const [FOREIGN, BARE] = [9, 5.5];

export interface AreaInput {
  readonly blocks: readonly Block[];
  readonly area: ScreenShape;
  /** Where the area is spoken of, if that is seen. */
  readonly anchor: ScreenPoint | null;
  /** What is seen of the map. */
  readonly frame: Box;
  /** CSS pixels that a leader is long at most. */
  readonly longest: number;
  /** The other areas: a name on one of them would be read as its own. */
  readonly others: readonly ScreenShape[];
}

/** Inside an area, the roomiest places first; then beside its outline; then off it, on a line. */
export function areaStages(input: AreaInput): Stage[] {
  const { blocks, area, frame, longest } = input;
  const { minX, minY, maxX, maxY } = overlap(area.box, frame);
  const shorter = blocks.filter(({ width }) => LONG * width <= Math.hypot(maxX - minX, maxY - minY));
  let found: Spot[] | null = null;
  const spots = (): Spot[] => {
    found ??= roomiest(input);
    return found;
  };
  return [
    {
      from: 0,
      options: () =>
        eachOf(
          blocks,
          spots(),
          (_, { at }) => at,
          ({ cost }) => cost,
        ),
    },
    {
      from: OUTSIDE,
      options: () =>
        eachOf(
          shorter,
          outlinePlaces(area, frame),
          beside,
          ({ apart }) => OUTSIDE + (apart > 0 ? APART_COST : 0),
        ),
    },
    { from: TIED, options: () => tied(blocks.slice(0, 2), spots().slice(0, 2), longest) },
  ];
}

function* eachOf<T>(
  blocks: readonly Block[],
  places: Iterable<T>,
  middleOf: (block: Block, place: T) => ScreenPoint,
  costOf: (place: T) => number,
): Iterable<Option> {
  for (const place of places)
    for (const [breaking, block] of blocks.entries())
      yield {
        cost: costOf(place) + 0.3 * breaking,
        setting: () => straight(block, middleOf(block, place), 'middle'),
      };
}

function* tied(blocks: readonly Block[], spots: readonly Spot[], longest: number): Iterable<Option> {
  for (const { at } of spots) yield* withLeader(blocks, at, 0, TIED, [0, longest]);
}

/** What it costs to lie elsewhere than on one's own: up to `FOREIGN`. On a line words may lie where nothing else is. */
export function strangeness({ area, others }: AreaInput, { boxes, leader }: Setting): number {
  const { minX, minY, maxX, maxY } = boxes[0]!;
  const points: ScreenPoint[] = [
    [(minX + maxX) / 2, (minY + maxY) / 2],
    [minX, minY],
    [maxX, minY],
    [minX, maxY],
    [maxX, maxY],
  ];
  let cost = 0;
  for (const point of points) {
    if (isInside(area, point)) continue;
    if (others.some((other) => isInside(other, point))) cost += FOREIGN;
    else if (!leader) cost += BARE;
  }
  return cost / points.length;
}

/** A place for a name inside an area. */
interface Spot {
  readonly at: ScreenPoint;
  readonly cost: number;
}

/** Places inside the seen part of an area, the roomiest and most central first, none close to another. */
function roomiest({ area, anchor, frame }: AreaInput): Spot[] {
  const box = overlap(area.box, frame);
  const [width, height] = [box.maxX - box.minX, box.maxY - box.minY];
  if (!(width >= 0 && height >= 0)) return [];
  const inside: ScreenPoint[] = [];
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++) {
      const at = [box.minX + ((i + 0.5) / GRID) * width, box.minY + ((j + 0.5) / GRID) * height] as const;
      if (isInside(area, at)) inside.push(at);
    }
  // A narrow area may lie between the points of the grid, never off the one that the build found.
  if (anchor && boxHolds(frame, anchor)) inside.push(anchor);
  const middle = [0, 1].map((axis) => inside.reduce((sum, at) => sum + at[axis]!, 0) / inside.length);
  const reach = Math.hypot(width, height) / 2 || 1;
  const spots = inside
    .map((at): Spot => {
      const far = Math.hypot(at[0] - middle[0]!, at[1] - middle[1]!) / reach;
      const room = Math.min(ENOUGH, toOutline(area, at)) / ENOUGH;
      return { at, cost: FAR * Math.min(1, far) + TIGHT * (1 - room) };
    })
    .sort((a, b) => a.cost - b.cost);
  const apart = Math.max(10, reach / 7);
  const chosen: Spot[] = [];
  for (const spot of spots) {
    if (chosen.length === SPOTS) break;
    if (chosen.every(({ at }) => Math.hypot(spot.at[0] - at[0], spot.at[1] - at[1]) >= apart))
      chosen.push(spot);
  }
  return chosen;
}

/** A place beside an area: a point of its outline, the direction away from it, and how far off. */
interface Beside {
  readonly q: ScreenPoint;
  readonly outward: ScreenPoint;
  readonly apart: number;
}

/** Points of the seen outline, evenly along it. */
function* outlinePlaces(area: ScreenShape, frame: Box): Iterable<Beside> {
  const edges = area.parts
    .flatMap((ring) => ring.map((b, i) => [ring.at(i - 1)!, b] as const))
    .filter(([a, b]) => {
      return a !== b && boxHolds(frame, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
    });
  const lengths = edges.map(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]));
  const step = lengths.reduce((sum, length) => sum + length, 0) / BESIDE;
  let walked = 0;
  for (const [i, [a, b]] of edges.entries()) {
    walked += lengths[i]!;
    if (walked < step || lengths[i] === 0) continue;
    walked = 0;
    const q: ScreenPoint = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const normal: ScreenPoint = [(b[1] - a[1]) / lengths[i]!, (a[0] - b[0]) / lengths[i]!];
    const inward = isInside(area, [q[0] + 2 * normal[0], q[1] + 2 * normal[1]]);
    const outward: ScreenPoint = inward ? [-normal[0], -normal[1]] : normal;
    for (const apart of [0, APART]) yield { q, outward, apart };
  }
}

/** The middle of a block that stands beside an outline. */
function beside({ width, height }: Block, { q, outward, apart }: Beside): ScreenPoint {
  return [
    q[0] + (width / 2) * lean(outward[0]) + apart * outward[0],
    q[1] + (height / 2) * lean(outward[1]) + apart * outward[1],
  ];
}
