import { innerBands } from '../../../geometry/bands.ts';
import { partsOf } from '../../../geometry/packed.ts';
import { fadeOf } from '../../../scene/bands.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { type PackedShapes, packInMemory } from '../../shapes.ts';

interface Known {
  readonly key: string;
  readonly bands: PackedShapes;
}
/** By id: marks are sent anew when a filter changes, and their outlines are the same. */
const known = new Map<string, Known>();

/** The inner outlines of area `index`; see `innerBands`. */
export function bandsOf({ marks, shapes }: PlaneMarks, index: number): PackedShapes {
  const mark = marks[index]!;
  const key = keyOf(shapes, index, mark);
  const found = known.get(mark.id);
  if (found?.key === key) return found.bands;
  const shape = { id: mark.id, type: 'polygon' as const, parts: partsOf(shapes, index) };
  const bands = packInMemory(innerBands(shape, fadeOf(mark)));
  known.set(mark.id, { key, bands });
  return bands;
}

/** What tells two shapes of one id apart: box, number of vertices, and how far they fade. */
const keyOf = ({ boxes, partStart, shapeStart }: PackedShapes, index: number, mark: PlaneMark): string =>
  [
    ...boxes.slice(4 * index, 4 * index + 4),
    partStart[shapeStart[index + 1]!]! - partStart[shapeStart[index]!]!,
    fadeOf(mark),
  ].join();
