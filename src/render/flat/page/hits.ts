import type { PlanePoint } from '../../../model/geo.ts';
import { FLOW } from '../../../scene/look.ts';
import { SYMBOL_PX } from '../../../scene/symbols.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import { AREA_SLACK } from '../../hit-tolerance.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { POINT, POLYGON } from '../../shapes.ts';
import { contains, HitIndex } from '../draw/hit-index.ts';
import { isArc } from '../draw/input.ts';

/** CSS pixels from the line or point of a mark to the edge of what is drawn of it. */
function reachOf({ category }: PlaneMark, type: number | undefined, isOfArc: boolean): number {
  const { symbol, width } = CATEGORY[category];
  if (type === POINT) return SYMBOL_PX[symbol] / 2;
  return isOfArc ? FLOW.head / 2 : width / 2;
}

/** Finds marks under a point of the plane; the index is made at the first question. */
export class MarkHits {
  #index: HitIndex | null = null;
  readonly #reach: readonly number[];
  readonly #most: number;

  readonly #marks: PlaneMarks;

  constructor(marks: PlaneMarks) {
    this.#marks = marks;
    this.#reach = marks.marks.map((mark, i) => reachOf(mark, marks.shapes.types[i], isArc(marks, i)));
    this.#most = Math.max(0, ...this.#reach);
  }

  isOf(marks: PlaneMarks): boolean {
    return marks === this.#marks;
  }

  /**
   * Ids of the marks drawn within `tolerance` CSS pixels of `at`, topmost first: symbols, then arcs, then
   * areas and lines, each in their order from the top. Areas that are merely near count where `at` lies in none.
   */
  at(at: PlanePoint, tolerance: number, metresPerPixel: number): string[] {
    this.#index ??= new HitIndex(this.#marks.shapes);
    const { marks, shapes } = this.#marks;
    const isArea = (index: number): boolean => shapes.types[index] === POLYGON;
    const slack = (index: number): number => (isArea(index) ? AREA_SLACK : 1) * tolerance;
    const reach = (index: number): number => (this.#reach[index]! + slack(index)) * metresPerPixel;
    const near = this.#index.at(at, (this.#most + tolerance) * metresPerPixel, reach);
    const under = near.filter((index) => isArea(index) && contains(shapes, index, at));
    const found = under.length > 0 ? near.filter((index) => !isArea(index) || under.includes(index)) : near;
    const level = (index: number): number =>
      shapes.types[index] === POINT ? 2 : isArc(this.#marks, index) ? 1 : 0;
    return found.sort((a, b) => level(b) - level(a) || b - a).map((index) => marks[index]!.id);
  }
}
