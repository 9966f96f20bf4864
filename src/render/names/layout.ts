import { type Box, grown } from '../../geometry/box.ts';
import type { Emphasis, Mark } from '../../scene/scene.ts';
import type { DateStatus } from '../../state/date-status.ts';
import type { GridLine, PlaneAnnotation, PlaneMarks, PlaneName } from '../prepared.ts';
import { annotationBoxes, annotationCandidates, annotationLines } from './annotation-names.ts';
import { gridCandidates } from './grid-names.ts';
import { isNamedItself, MarksOnScreen, markCandidates } from './mark-names.ts';
import { arcBoxes, badgeBoxes, chain, symbolBoxes } from './mark-obstacles.ts';
import { placeNames } from './place.ts';
import { nameCandidates } from './place-names.ts';
import type { PlacedName } from './setting.ts';
import type { Project } from './shape.ts';

export interface LayoutInput {
  readonly names: readonly PlaneName[];
  readonly grid: readonly GridLine[];
  readonly marks: PlaneMarks;
  readonly annotations: readonly PlaneAnnotation[];
  readonly emphasisAt: (id: string) => Emphasis;
  readonly dateStatusAt: (id: string) => DateStatus;
  /** Ids of the marks that are pointed at. */
  readonly hovered: ReadonlySet<string>;
  readonly project: Project;
  readonly zoom: number;
  /** The window, and the picture that may be larger than it; CSS pixels. */
  readonly window: Box;
  readonly outer: Box;
  /** What is seen of the window wherever it is cut; absent: all of it. */
  readonly core?: Box | undefined;
  /** What stands over the map, CSS pixels of the window. */
  readonly furniture: readonly Box[];
}

/** The marks pointed at that get a name by that alone: names are laid out anew only where these change. */
export const askedAbout = (
  marks: readonly Pick<Mark, 'id' | 'category'>[],
  hovered: ReadonlySet<string>,
  zoom: number,
): string =>
  hovered.size === 0
    ? ''
    : marks
        .filter(({ id, category }) => hovered.has(id) && !isNamedItself(category, zoom))
        .map(({ id }) => id)
        .join();

/** Air between a word and the edge of the window, CSS pixels. */
const EDGE = 4;

const moved = (box: Box, x: number, y: number): Box => ({
  minX: box.minX + x,
  minY: box.minY + y,
  maxX: box.maxX + x,
  maxY: box.maxY + y,
});

/**
 * Places all words of a picture: none over another, none over a symbol or under what stands over the map, none cut by
 * the edge. Every word touches what it names, or is tied to it by a line. A pure function: who draws with the same
 * camera, size, scene and furniture writes the same names at the same places.
 */
export function layOut(input: LayoutInput): PlacedName[] {
  const { names, grid, marks, annotations, emphasisAt, dateStatusAt, hovered, project, zoom } = input;
  const { window, outer, furniture } = input;
  const frames = { safe: grown(window, -EDGE), window, outer: grown(outer, -EDGE) };
  const screen = new MarksOnScreen(marks, project);
  const candidates = [
    ...annotationCandidates(annotations, project, frames.safe, input.core ?? frames.safe),
    ...markCandidates({ screen, frames, zoom, emphasisAt, hovered }),
    ...nameCandidates(names, project, zoom, window),
    ...gridCandidates(grid, project, frames.safe, zoom),
  ];
  const fixed = furniture.map((box) => moved(box, window.minX, window.minY));
  const badges = badgeBoxes(screen, emphasisAt, dateStatusAt);
  const signs = [...symbolBoxes(screen, outer, emphasisAt), ...annotationBoxes(annotations, project)];
  const soft = [
    ...arcBoxes(screen, outer, emphasisAt),
    ...annotationLines(annotations, project, outer).flatMap(chain),
  ];
  return placeNames(candidates, { hard: [...signs, ...badges, ...fixed], soft }, frames);
}
