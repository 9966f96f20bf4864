import { type Box, meets } from '../../geometry/box.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import type { Category, Emphasis } from '../../scene/scene.ts';
import { SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import type { PlaneMark, PlaneMarks } from '../prepared.ts';
import type { PackedShapes } from '../shapes.ts';
import { areaStages, strangeness } from './area-settings.ts';
import type { Frames } from './choices.ts';
import { longestLeader, withLeader } from './leader.ts';
import { lineStages } from './line-settings.ts';
import { cased, textWidth } from './measure.ts';
import { aroundPoint } from './point-settings.ts';
import { PRIORITY } from './priority.ts';
import { type Candidate, dearer, type Option, type Stage } from './setting.ts';
import { kindOf, type Project, type ScreenShape, screenBox, screenShape } from './shape.ts';
import { type Block, blocksOf } from './straight.ts';
import { atZoom, markStyle, type TextStyle } from './style.ts';

/** Widest lines of the name of an area, CSS pixels, the best first. */
const AREA_LINES = [120, 84, Infinity];
const POINT_LINES = [Infinity, 110];
/** Zoom from which symbols, arcs and what is mere context are named that nothing else brings out. */
const NAMED_FROM: Partial<Record<Category, number>> = {
  'on-record': 2.5,
  deployments: 3.2,
  'radar-sites': 3.2,
  bases: 3.2,
};
/** Shares of the length of its name, or of its widest line, from which an area is named on it: of those that the agreements are about, and of others. */
const [LEAST_AGREED, LEAST] = [0.42, 0.7];
/** These are what the agreements are about: named at every zoom at which they can be made out. */
const ALWAYS: readonly Category[] = ['headquarters', 'exercise-areas', 'surveillance-zones'];
/** Whether marks of a category have names at this zoom though nobody asks about them. */
export const isNamedItself = (category: Category, zoom: number): boolean =>
  zoom >= (NAMED_FROM[category] ?? 0);

/** What the name of a symbol costs that is tied to it by a line. */
const TIED = 5;

/** The marks as they lie on the screen. A large layer has many: what is dear is found when it is asked for. */
export class MarksOnScreen {
  readonly marks: readonly PlaneMark[];
  readonly boxes: readonly Box[];
  readonly #packed: PackedShapes;
  readonly #project: Project;
  readonly #shapes = new Map<number, ScreenShape>();
  #agreed: readonly number[] | null = null;

  constructor({ marks, shapes }: PlaneMarks, project: Project) {
    this.marks = marks;
    this.boxes = marks.map((_, index) => screenBox(shapes, index, project));
    this.#packed = shapes;
    this.#project = project;
  }

  kindOf(index: number): ScreenShape['kind'] {
    return kindOf(this.#packed, index);
  }

  shapeOf(index: number): ScreenShape {
    const shape = this.#shapes.get(index) ?? screenShape(this.#packed, index, this.#project);
    this.#shapes.set(index, shape);
    return shape;
  }

  /** Where a mark is spoken of, if that is seen. */
  representativePoint(index: number): ScreenPoint | null {
    return this.#project(this.marks[index]!.anchor);
  }

  /** The areas that the agreements are about, but for one mark. */
  areasBut(index: number): ScreenShape[] {
    this.#agreed ??= this.marks.flatMap(({ category }, other) =>
      ALWAYS.includes(category) && this.kindOf(other) === 'area' ? [other] : [],
    );
    return this.#agreed.filter((other) => other !== index).map((other) => this.shapeOf(other));
  }
}

interface MarksInput {
  readonly screen: MarksOnScreen;
  readonly frames: Frames;
  readonly zoom: number;
  readonly emphasisAt: (id: string) => Emphasis;
  readonly hovered: ReadonlySet<string>;
}

/** Whether a mark is named that is neither chosen nor asked about. */
function isNamed({ screen, zoom }: MarksInput, index: number, style: TextStyle): boolean {
  const { category, name } = screen.marks[index]!;
  const agreed = ALWAYS.includes(category);
  if (!agreed && !isNamedItself(category, zoom)) return false;
  if (screen.kindOf(index) === 'points') return true;
  const { minX, minY, maxX, maxY } = screen.boxes[index]!;
  const width = Math.min(AREA_LINES[0]!, textWidth(cased(name, style), style));
  return Math.hypot(maxX - minX, maxY - minY) >= (agreed ? LEAST_AGREED : LEAST) * width;
}

function priorityOf({ category }: PlaneMark, emphasis: Emphasis, named: boolean): number {
  if (emphasis === 'selected') return PRIORITY.selected;
  if (emphasis === 'related') return PRIORITY.related;
  // What is only pointed at takes what room is left: no other name moves.
  return named ? PRIORITY.category[category] : PRIORITY.hovered;
}

/** Candidates of the names of marks; dimmed marks go without. */
export function markCandidates(input: MarksInput): Candidate[] {
  const { screen, frames, zoom, emphasisAt, hovered } = input;
  return screen.marks.flatMap((mark, index): Candidate[] => {
    const { id, category, name } = mark;
    if (!meets(screen.boxes[index]!, frames.outer)) return [];
    const style = atZoom(markStyle(category), zoom);
    const emphasis = emphasisAt(id);
    const chosen = emphasis === 'selected' || emphasis === 'related';
    const named = chosen || (emphasis !== 'dimmed' && isNamed(input, index, style));
    if (!named && !hovered.has(id)) return [];
    const priority = priorityOf(mark, emphasis, named);
    const common = { id, text: name, priority, style, markId: id, sign: null };
    return [{ ...common, ...settingsOf(input, index, style, chosen) }];
  });
}

function settingsOf(
  { screen, frames }: MarksInput,
  index: number,
  style: TextStyle,
  chosen: boolean,
): Pick<Candidate, 'stages' | 'weigh'> {
  const { category, name } = screen.marks[index]!;
  const shape = screen.shapeOf(index);
  // Sought in the window; round it only for what does not reach into it.
  const frame = meets(shape.box, frames.safe) ? frames.safe : frames.outer;
  // What is chosen is named in any case.
  const longest = chosen ? Infinity : longestLeader(frames.window);
  switch (shape.kind) {
    case 'points':
      return {
        stages: pointStages(blocksOf(name, style, POINT_LINES), style, shape, radiusOf(category), longest),
      };
    case 'lines':
      return {
        stages: lineStages(name, style, shape.parts, frame, category === 'deployments' ? style.size : 0),
      };
    case 'area': {
      const blocks = blocksOf(name, style, AREA_LINES);
      const others = screen.areasBut(index);
      const area = { blocks, area: shape, anchor: screen.representativePoint(index), frame, longest, others };
      return { stages: areaStages(area), weigh: (setting) => strangeness(area, setting) };
    }
  }
}

const radiusOf = (category: Category): number => SYMBOL_PX[CATEGORY[category].symbol] / 2;

/** Around each of the points, the first before the next; then on a leader from the first. */
function pointStages(
  blocks: readonly Block[],
  style: TextStyle,
  { parts }: ScreenShape,
  radius: number,
  longest: number,
): Stage[] {
  const points = parts.flat();
  const around = function* (): Iterable<Option> {
    for (const [order, point] of points.entries())
      yield* dearer(aroundPoint(blocks, style, point, radius), order / 2);
  };
  return [
    { from: 0, options: around },
    {
      from: TIED,
      options: () => (points[0] ? withLeader(blocks, points[0], radius, TIED, [0, longest]) : []),
    },
  ];
}
