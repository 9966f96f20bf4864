import { type BandDetail, type Depths, depthsOf, outlineAt } from '../../../geometry/bands.ts';
import { partsOf } from '../../../geometry/packed.ts';
import { BAND_LEVELS, fadeOf } from '../../../scene/bands.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { type PackedShapes, packInMemory } from '../../shapes.ts';

interface Known {
  readonly key: string;
  readonly depths: Depths;
  /** By level, as far as they were asked for. */
  readonly outlines: Map<number, PackedShapes>;
}
/** By id: marks are sent anew when a filter changes, and their outlines are the same. */
const known: Readonly<Record<BandDetail, Map<string, Known>>> = { coarse: new Map(), fine: new Map() };
/** A fade narrower than this shows nothing of its finer outlines, CSS pixels. */
const FINE_FROM = 24;

/** Inner outline `level` of area `index` at `scale` CSS pixels a metre, counted from 1 as in a `BandFill`. */
export function bandOutline(
  { marks, shapes }: PlaneMarks,
  index: number,
  scale: number,
  level: number,
): PackedShapes {
  const mark = marks[index]!;
  const detail = fadeOf(mark) * scale < FINE_FROM ? 'coarse' : 'fine';
  const key = keyOf(shapes, index, mark);
  let area = known[detail].get(mark.id);
  if (area?.key !== key) {
    const shape = { id: mark.id, type: 'polygon' as const, parts: partsOf(shapes, index) };
    area = { key, depths: depthsOf(shape, fadeOf(mark), detail), outlines: new Map() };
    known[detail].set(mark.id, area);
  }
  const outline = area.outlines.get(level) ?? packInMemory([outlineAt(area.depths, BAND_LEVELS[level - 1]!)]);
  area.outlines.set(level, outline);
  return outline;
}

/** What tells two shapes of one id apart: box, number of vertices, and how far they fade. */
const keyOf = ({ boxes, partStart, shapeStart }: PackedShapes, index: number, mark: PlaneMark): string =>
  [
    ...boxes.slice(4 * index, 4 * index + 4),
    partStart[shapeStart[index + 1]!]! - partStart[shapeStart[index]!]!,
    fadeOf(mark),
  ].join();
