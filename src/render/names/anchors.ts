import { labelPoint } from '../../geometry/label.ts';
import { type PackedShapes, SHAPE_TYPES } from '../../geometry/pack.ts';
import type { PlanePoint } from '../../model/geo.ts';

/** Vertices of a shape looked at for its anchor: the search costs their number a thousand times over. */
const ENOUGH = 120;

const known = new WeakMap<PackedShapes, Map<number, PlanePoint>>();

/** Where the name of shape `index` stands, metres of the plane; found once for each set of shapes. */
export function anchorOf(set: PackedShapes, index: number): PlanePoint {
  let anchors = known.get(set);
  if (!anchors) {
    anchors = new Map();
    known.set(set, anchors);
  }
  let anchor = anchors.get(index);
  if (!anchor) {
    anchor = labelPoint({ id: '', type: SHAPE_TYPES[set.types[index]!]!, parts: coarse(set, index) }) ?? [
      0, 0,
    ];
    anchors.set(index, anchor);
  }
  return anchor;
}

/** The parts of a shape with so many vertices left out that `ENOUGH` remain, three a part at least. */
function coarse(set: PackedShapes, index: number): PlanePoint[][] {
  const [first, last] = [set.shapeStart[index]!, set.shapeStart[index + 1]!];
  const all = set.partStart[last]! - set.partStart[first]!;
  const parts: PlanePoint[][] = [];
  for (let part = first; part < last; part++) {
    const [from, to] = [set.partStart[part]!, set.partStart[part + 1]!];
    const step = Math.max(1, Math.floor(Math.min(all / ENOUGH, (to - from) / 3)));
    const points: PlanePoint[] = [];
    for (let v = from; v < to; v += step)
      points.push([set.xy[2 * v]! * set.grid, set.xy[2 * v + 1]! * set.grid]);
    parts.push(points);
  }
  return parts;
}
