import type { ScreenPoint } from '../../../model/geo.ts';
import type { Scheme } from '../../../model/vocabulary.ts';
import { type Affine, apply } from '../../../projection/affine.ts';
import { isFlow, type Look, lookOf } from '../../../scene/look.ts';
import { dateStatusOf, type Emphasis, emphasisOf, type Scene } from '../../../scene/scene.ts';
import { BADGE_RISE } from '../../../scene/symbols.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { LINE, type PackedShapes, POINT, POLYGON } from '../../shapes.ts';

/** What a picture of the marks needs: size in CSS pixels, the matrix of the view, what stands out. */
export interface MarksInput {
  readonly width: number;
  readonly height: number;
  readonly matrix: Affine;
  readonly scheme: Scheme;
  readonly marks: PlaneMarks;
  readonly emphasis: Scene['emphasis'];
  readonly otherwise: Emphasis;
  readonly hovered: ReadonlySet<string>;
  readonly dateStatuses: Scene['dateStatuses'];
}

/** The look of mark `index` in the scene. */
export function lookAt(
  input: Pick<MarksInput, 'marks' | 'emphasis' | 'otherwise' | 'hovered' | 'dateStatuses'>,
  index: number,
): Look {
  const mark = input.marks.marks[index]!;
  const isArea = input.marks.shapes.types[index] === POLYGON;
  return lookOf(
    mark,
    isArea,
    emphasisOf(input, mark.id),
    input.hovered.has(mark.id),
    dateStatusOf(input, mark.id),
  );
}

/** Deployments with a way are drawn over all areas and lines, with a head and dots at their ends. */
export const isArc = ({ marks, shapes }: PlaneMarks, index: number): boolean =>
  isFlow(marks[index]!) && shapes.types[index] === LINE;

export const isSymbol = ({ shapes }: PlaneMarks, index: number): boolean => shapes.types[index] === POINT;

/** Areas, and lines that are no arcs. */
export const isFigure = (marks: PlaneMarks, index: number): boolean =>
  !isArc(marks, index) && !isSymbol(marks, index);

/** The parts of a shape as screen points, every vertex; for the few shapes that are not drawn as paths. */
export function screenParts(set: PackedShapes, index: number, m: Affine): ScreenPoint[][] {
  const parts: ScreenPoint[][] = [];
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    const points: ScreenPoint[] = [];
    for (let v = set.partStart[part]!; v < set.partStart[part + 1]!; v++)
      points.push(apply(m, [set.xy[2 * v]! * set.grid, set.xy[2 * v + 1]! * set.grid]));
    parts.push(points);
  }
  return parts;
}

/** CSS pixels of a metre of the plane. */
export const scaleOf = (m: Affine): number => Math.hypot(m[0], m[1]);

/** Where the badge of an area or a line stands: above its representative point, CSS pixels. */
export function badgePoint({ anchor }: PlaneMark, m: Affine): ScreenPoint {
  const [x, y] = apply(m, anchor);
  return [x, y - BADGE_RISE];
}
