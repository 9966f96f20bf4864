import type { Emphasis } from '../../scene/scene.ts';
import type { Box } from '../box.ts';
import type { GridLine, PlaneMarks, PlaneName } from '../prepared.ts';
import type { Affine } from '../view.ts';
import { gridCandidates } from './grid-names.ts';
import type { Label } from './label.ts';
import { markCandidates, symbolBoxes } from './mark-names.ts';
import { placeLabels } from './place.ts';
import { nameCandidates } from './place-names.ts';

export interface LayoutInput {
  readonly names: readonly PlaneName[];
  readonly grid: readonly GridLine[];
  readonly marks: PlaneMarks;
  readonly emphasisAt: (id: string) => Emphasis;
  readonly matrix: Affine;
  readonly zoom: number;
  /** The window, and the picture that may be larger than it; CSS pixels. */
  readonly window: Box;
  readonly outer: Box;
}

/** Air between a word and the edge of the window, CSS pixels. */
const EDGE = 4;

const shrink = (box: Box, by: number): Box => ({
  minX: box.minX + by,
  minY: box.minY + by,
  maxX: box.maxX - by,
  maxY: box.maxY - by,
});

/** Places all words of a picture: none over another, none over a symbol, none cut by the edge. */
export function layOut(input: LayoutInput): Label[] {
  const { names, grid, marks, emphasisAt, matrix, zoom, window, outer } = input;
  const safe = shrink(window, EDGE);
  const candidates = [
    ...markCandidates(marks, matrix, zoom, emphasisAt),
    ...nameCandidates(names, matrix, zoom),
    ...gridCandidates(grid, matrix, safe, zoom),
  ];
  const frames = { safe, window, outer: shrink(outer, EDGE) };
  return placeLabels(candidates, symbolBoxes(marks, matrix, emphasisAt), frames);
}
