import { flowCurve, flowRibbon } from '../../geometry/flow.ts';
import { distanceToShape } from '../../geometry/shape.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { forward, metresPerPixel } from '../../projection/index.ts';
import type { Mark } from '../../scene/scene.ts';
import { FLOW } from '../../scene/tokens.ts';
import { type CommonPoint, planeToCommon } from './plane-view.ts';

/** A deployment as it is drawn at one zoom; metres of the plane. */
export interface Flow {
  readonly mark: Mark;
  /** From where it leaves to just before where it goes. */
  readonly curve: readonly PlanePoint[];
  /** Outlines of the tapering body and the head, and of the casing about both. */
  readonly outlines: readonly (readonly PlanePoint[])[];
  readonly casing: readonly (readonly PlanePoint[])[];
  readonly metresPerPixel: number;
}

/** Deployments given as lines are drawn as arrows. */
export const isFlow = ({ category, geometry }: Mark): boolean =>
  category === 'deployments' && geometry.type === 'LineString';

/** The arc from the first to the last position of a deployment. */
export function curveOf({ geometry }: Mark): PlanePoint[] {
  const line = geometry.type === 'LineString' ? geometry.coordinates : [];
  const [from, to] = [line[0]!, line.at(-1)!];
  return flowCurve(forward([from[0]!, from[1]!]), forward([to[0]!, to[1]!]), FLOW.bend);
}

/** How far short of its end an arrow stops, so that its head shows beside the symbol there, CSS pixels. */
const CLEAR = 15;

/** A curve without its last `metres`; the whole curve where that would take a quarter of it or more. */
function shortened(curve: readonly PlanePoint[], metres: number): readonly PlanePoint[] {
  const at = distancesAlong(curve);
  const end = (at.at(-1) ?? 0) - metres;
  if (end < 3 * metres) return curve;
  return [...curve.filter((_, i) => at[i]! < end), pointAt(curve, at, end)];
}

/** CSS pixels that the casing stands out on each side. */
const CASING = 1.6;
const WIDER = {
  tailWidth: FLOW.tailWidth + 2 * CASING,
  neckWidth: FLOW.neckWidth + 2 * CASING,
  headWidth: FLOW.headWidth + 4 * CASING,
  headLength: FLOW.headLength + 2 * CASING,
};

/** The flows of `marks` with arrows as wide as the tokens say at `zoom`. */
export function flowsAt(marks: readonly Mark[], zoom: number): Flow[] {
  const metres = metresPerPixel(zoom);
  return marks.filter(isFlow).map((mark) => {
    const curve = shortened(curveOf(mark), CLEAR * metres);
    const arrow = flowRibbon(curve, metres, FLOW);
    const about = flowRibbon(curve, metres, WIDER);
    return {
      mark,
      curve,
      outlines: [arrow.body, arrow.head],
      casing: [about.body, about.head],
      metresPerPixel: metres,
    };
  });
}

/** The dashes of a closed outline, `dash` in `unit`s of the plane; the whole outline where there is none. */
export function dashesOf(
  outline: readonly PlanePoint[],
  dash: readonly number[],
  unit: number,
): (readonly PlanePoint[])[] {
  const line = [...outline, outline[0]!];
  if (dash.length === 0) return [line];
  const at = distancesAlong(line);
  const dashes: PlanePoint[][] = [];
  let start = 0;
  for (let i = 0; start < at.at(-1)!; i++) {
    const end = Math.min(start + dash[i % dash.length]! * unit, at.at(-1)!);
    if (i % 2 === 0) {
      const [from, to] = [start, end];
      const between = line.filter((_, j) => at[j]! > from && at[j]! < to);
      dashes.push([pointAt(line, at, from), ...between, pointAt(line, at, to)]);
    }
    start = end;
  }
  return dashes;
}

/** Ids of the flows within `tolerance` metres of a point of the plane, topmost first. */
export const flowsNear = (flows: readonly Flow[], point: PlanePoint, tolerance: number): string[] =>
  flows
    .filter(({ outlines }) =>
      outlines.some(
        (outline) => distanceToShape(point, { id: '', type: 'polygon', parts: [outline] }) <= tolerance,
      ),
    )
    .map(({ mark }) => mark.id)
    .reverse();

/** Dots on one flow at a time. */
const DOTS = 5;

/** The dots on their way along a curve after `passes` of its length, in common space. */
export function dotsOn(curve: readonly PlanePoint[], passes: number): CommonPoint[] {
  const at = distancesAlong(curve);
  const length = at.at(-1) ?? 0;
  return Array.from({ length: DOTS }, (_, i) =>
    planeToCommon(pointAt(curve, at, ((i / DOTS + passes) % 1) * length)),
  );
}

function distancesAlong(line: readonly PlanePoint[]): number[] {
  let sum = 0;
  return line.map(([x, y], i) => {
    const before = line[i - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
    return sum;
  });
}

function pointAt(line: readonly PlanePoint[], at: readonly number[], distance: number): PlanePoint {
  const i = Math.max(
    1,
    at.findIndex((d) => d >= distance),
  );
  const [a, b] = [line[i - 1]!, line[i] ?? line[i - 1]!];
  const step = at[i]! - at[i - 1]!;
  const t = step > 0 ? (distance - at[i - 1]!) / step : 0;
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
}
