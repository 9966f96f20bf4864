import type { ScreenPoint } from '../../../model/geo.ts';
import type { Scheme } from '../../../model/vocabulary.ts';
import { type Emphasis, emphasisOf, type Scene, standingOf } from '../../../scene/scene.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { type PackedShapes, POINT } from '../../shapes.ts';
import { type Affine, toScreen } from '../../view.ts';
import { isArrow } from '../flows.ts';
import { lookOf, type MarkLook } from '../marks.ts';

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
  readonly standings: Scene['standings'];
}

/** The look of a mark in the scene. */
export const lookAt = (
  input: Pick<MarksInput, 'emphasis' | 'otherwise' | 'hovered' | 'standings'>,
  mark: PlaneMark,
): MarkLook =>
  lookOf(mark, emphasisOf(input, mark.id), input.hovered.has(mark.id), standingOf(input, mark.id));

/** Deployments with a way are drawn as ribbons with a head. */
export const isRibbon = ({ marks, shapes }: PlaneMarks, index: number): boolean =>
  isArrow(marks[index]!.category, shapes.types[index]);

export const isSymbol = ({ shapes }: PlaneMarks, index: number): boolean => shapes.types[index] === POINT;

/** Areas, and lines that are no ribbons. */
export const isFigure = (marks: PlaneMarks, index: number): boolean =>
  !isRibbon(marks, index) && !isSymbol(marks, index);

/** The parts of a shape as screen points, every vertex; for the few shapes that are not drawn as paths. */
export function screenParts(set: PackedShapes, index: number, m: Affine): ScreenPoint[][] {
  const parts: ScreenPoint[][] = [];
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    const points: ScreenPoint[] = [];
    for (let v = set.partStart[part]!; v < set.partStart[part + 1]!; v++)
      points.push(toScreen(m, [set.xy[2 * v]! * set.grid, set.xy[2 * v + 1]! * set.grid]));
    parts.push(points);
  }
  return parts;
}
