import { type Box, boxHolds, encloses } from '../../geometry/box.ts';
import { piecesInside } from '../../geometry/polyline.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { ARROW, PIN } from '../../scene/annotations.ts';
import type { PlaneAnnotation } from '../prepared.ts';
import { withLeader } from './leader.ts';
import { aroundPoint, overPoint } from './point-settings.ts';
import { PRIORITY } from './priority.ts';
import { type Candidate, dearer, type Option, type Setting, type Stage } from './setting.ts';
import { type Project, seenPoints } from './shape.ts';
import { type Block, blocksOf } from './straight.ts';
import { ANNOTATION_STYLE as STYLE } from './style.ts';

/** Widest lines of a text, CSS pixels, the best first. */
const LINES = [180, 110, Infinity];
/** Air that a text keeps to the line of a circle or to the end of an arrow, CSS pixels. */
const OFF_LINE = 4;
/** What the line to a text leaves free round its place, where the head of an arrow may be, CSS pixels. */
const CLEAR = ARROW.wing + 2;
/** What a text costs that is tied by a line to what it is at. */
const TIED = 5;
/** What it costs that a text reaches beyond what every window shows. */
const BEYOND = 3;
/** Places on a circle at which its text is tried. */
const ON_CIRCLE = 24;

/** Where a text may stand: about a point that is seen and that it keeps off by so many pixels. */
interface Spot {
  readonly at: ScreenPoint;
  readonly radius: number;
}

/** The head of a pin, the tail of an arrow, the highest places of a circle that the window shows. */
function spotsOf({ kind, points }: PlaneAnnotation, project: Project, safe: Box): Spot[] {
  const seen = seenPoints(kind === 'circle' ? points.slice(1) : points.slice(0, 1), project);
  if (kind === 'pin') return seen.map(([x, y]) => ({ at: [x, y - PIN.rise], radius: PIN.radius + PIN.rim }));
  if (kind === 'label') return seen.map((at) => ({ at, radius: 0 }));
  const step = Math.max(1, Math.floor(seen.length / ON_CIRCLE));
  return seen
    .filter((at, index) => index % step === 0 && boxHolds(safe, at))
    .sort((a, b) => a[1] - b[1])
    .map((at) => ({ at, radius: OFF_LINE }));
}

function stagesOf(kind: PlaneAnnotation['kind'], spots: readonly Spot[], blocks: readonly Block[]): Stage[] {
  const near = function* (): Iterable<Option> {
    for (const [order, { at, radius }] of spots.entries())
      yield* dearer(
        kind === 'label' ? overPoint(blocks, at) : aroundPoint(blocks, STYLE, at, radius),
        order / 4,
      );
  };
  const tied = function* (): Iterable<Option> {
    for (const { at, radius } of spots.slice(0, 1))
      yield* withLeader(blocks, at, Math.max(radius, CLEAR), TIED);
  };
  return [
    { from: 0, options: near },
    { from: TIED, options: tied },
  ];
}

/**
 * Candidates of the texts of annotations: placed before all names, never left out while they are seen, and had better lie
 * in `core`.
 */
export function annotationCandidates(
  annotations: readonly PlaneAnnotation[],
  project: Project,
  safe: Box,
  core: Box,
): Candidate[] {
  const weigh = ({ boxes }: Setting): number => (boxes.every((box) => encloses(core, box)) ? 0 : BEYOND);
  return annotations.flatMap((annotation, index): Candidate[] => {
    const { kind, text } = annotation;
    const spots = text === '' ? [] : spotsOf(annotation, project, safe);
    if (spots.length === 0) return [];
    const stages = stagesOf(kind, spots, blocksOf(text, STYLE, LINES));
    const common = { priority: PRIORITY.annotation, style: STYLE, markId: null, sign: null };
    const id = `annotation.${index + 1}`;
    // Two that say the same are both written.
    return [{ id, text: `${id} ${text}`, ...common, stages, weigh, needed: spots[0]!.at }];
  });
}

/** Room taken by pins and heads of arrows, which no word may cover. */
export const annotationBoxes = (annotations: readonly PlaneAnnotation[], project: Project): Box[] =>
  annotations.flatMap(({ kind, points }) => {
    if (kind !== 'pin' && kind !== 'arrow') return [];
    const at = project(points.at(-1)!);
    if (!at) return [];
    const [x, y] = at;
    if (kind === 'pin')
      return [{ minX: x - PIN.radius, maxX: x + PIN.radius, minY: y - PIN.rise - PIN.radius, maxY: y }];
    return [{ minX: x - ARROW.wing, maxX: x + ARROW.wing, minY: y - ARROW.wing, maxY: y + ARROW.wing }];
  });

/** The lines of arrows and circles, as far as the picture shows them: words had better not lie on them. */
export const annotationLines = (
  annotations: readonly PlaneAnnotation[],
  project: Project,
  outer: Box,
): ScreenPoint[][] =>
  annotations.flatMap(({ kind, points }) =>
    kind === 'arrow' || kind === 'circle'
      ? piecesInside(seenPoints(kind === 'circle' ? points.slice(1) : points, project), outer)
      : [],
  );
