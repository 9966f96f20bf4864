import { flowRibbon } from '../../geometry/flow.ts';
import type { PlanePoint, ScreenPoint } from '../../model/geo.ts';
import { FLOW } from '../../scene/tokens.ts';
import { LINE, type PackedShapes } from '../shapes.ts';
import { type Affine, toScreen } from '../view.ts';

/** How far short of its end an arrow stops, so that its head shows beside the symbol there, CSS pixels. */
const CLEAR = 15;

/** A curve without its last `metres`; the whole curve where that would take a quarter of it or more. */
function shortened(curve: readonly PlanePoint[], metres: number): PlanePoint[] {
  const steps = curve.slice(1).map(([x, y], i) => Math.hypot(x - curve[i]![0], y - curve[i]![1]));
  let left = steps.reduce((sum, step) => sum + step, 0) - metres;
  if (left < 3 * metres) return [...curve];
  const next = steps.findIndex((step) => {
    left -= step;
    return left <= 0;
  });
  const [a, b] = [curve[next]!, curve[next + 1]!];
  const t = 1 + left / steps[next]!;
  return [...curve.slice(0, next + 1), [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]];
}

/** The outlines of the arrow along a deployment's curve, CSS pixels: its body and its head. */
export function arrowOf(set: PackedShapes, index: number, m: Affine): ScreenPoint[][] {
  const outlines: ScreenPoint[][] = [];
  const metresPerPixel = 1 / Math.hypot(m[0], m[1]);
  for (let part = set.shapeStart[index]!; part < set.shapeStart[index + 1]!; part++) {
    const curve: PlanePoint[] = [];
    for (let v = set.partStart[part]!; v < set.partStart[part + 1]!; v++)
      curve.push([set.xy[2 * v]! * set.grid, set.xy[2 * v + 1]! * set.grid]);
    const { body, head } = flowRibbon(shortened(curve, CLEAR * metresPerPixel), metresPerPixel, FLOW);
    for (const outline of [body, head])
      if (outline.length > 0) outlines.push(outline.map((point) => toScreen(m, point)));
  }
  return outlines;
}

/** Half the widest of an arrow, CSS pixels: how far off its line it can still be hit. */
export const ARROW_REACH = FLOW.headWidth / 2;

/** Whether a shape is drawn as an arrow. */
export const isArrow = (category: string, type: number | undefined): boolean =>
  category === 'deployments' && type === LINE;
