import type { ScreenPoint } from '../../model/geo.ts';
import {
  ANNOTATION_LINE,
  type AnnotationInk,
  ARROW,
  ARROW_PATH,
  CENTRE_PATH,
  PIN,
  PIN_PATH,
} from '../../scene/annotations.ts';
import type { Project } from '../names/shape.ts';
import type { PlaneAnnotation } from '../prepared.ts';

/** One path of an annotation, with what fills and strokes it. */
interface Figure {
  /** Where the path has its origin, and by how much it is turned there, degrees clockwise; null: it lies in the picture. */
  readonly sign: { readonly at: ScreenPoint; readonly turn: number } | null;
  readonly path: string;
  readonly fill: AnnotationInk | null;
  readonly stroke: AnnotationInk | null;
  readonly width: number;
  readonly opacity: number;
  /** What stands in the head of a pin. */
  readonly number?: string;
}

const tenths = (value: number): number => Math.round(10 * value) / 10;

/** A line through points of the picture; it breaks where the picture does not show one. */
function lineThrough(points: readonly (ScreenPoint | null)[]): string {
  let open = false;
  return points
    .map((point) => {
      const step = point ? `${open ? 'L' : 'M'}${tenths(point[0])} ${tenths(point[1])}` : '';
      open = point !== null;
      return step;
    })
    .join('');
}

const RIM = { stroke: 'rim', width: ANNOTATION_LINE.rim, opacity: ANNOTATION_LINE.rimOpacity } as const;
const LINE = { stroke: 'ink', width: ANNOTATION_LINE.width, opacity: 1 } as const;

/** A path on its rim. */
const lined = (path: string, sign: Figure['sign'] = null): Figure[] =>
  path === '' ? [] : [RIM, LINE].map((line) => ({ sign, path, fill: null, ...line }));

function pin({ number }: PlaneAnnotation, [at]: readonly (ScreenPoint | null)[]): Figure[] {
  if (!at) return [];
  const look = { fill: 'ink', stroke: 'rim', width: PIN.rim, opacity: 1 } as const;
  return [{ sign: { at, turn: 0 }, path: PIN_PATH, ...look, number: String(number) }];
}

/** A line that ends within its head, so that its end does not blunt the tip. */
function arrow(_: PlaneAnnotation, [from, to]: readonly (ScreenPoint | null)[]): Figure[] {
  if (!from || !to) return [];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = Math.max(0, 1 - ARROW.notch / (Math.hypot(dx, dy) || 1));
  const end: ScreenPoint = [from[0] + share * dx, from[1] + share * dy];
  const sign = { at: to, turn: (Math.atan2(dy, dx) * 180) / Math.PI };
  const head = { sign, path: ARROW_PATH, fill: 'ink', stroke: 'rim', width: PIN.rim, opacity: 1 } as const;
  return [...lined(share > 0 ? lineThrough([from, end]) : ''), head];
}

function circle(_: PlaneAnnotation, [centre, ...ring]: readonly (ScreenPoint | null)[]): Figure[] {
  return [...lined(lineThrough(ring)), ...(centre ? lined(CENTRE_PATH, { at: centre, turn: 0 }) : [])];
}

const FIGURES = { circle, arrow, pin, label: () => [] } satisfies Record<PlaneAnnotation['kind'], unknown>;
/** As they lie over one another, lowest first. */
const ORDER = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

/** What every renderer draws of annotations, lowest first; their texts are names. */
export const figuresOf = (annotations: readonly PlaneAnnotation[], project: Project): Figure[] =>
  ORDER.flatMap((kind) =>
    annotations
      .filter((annotation) => annotation.kind === kind)
      .flatMap((annotation) => FIGURES[kind](annotation, annotation.points.map(project))),
  );
