import { flowCurve, toPlane } from '../geometry/index.ts';
import type { PlaneShape } from '../geometry/pack.ts';
import type { PlanePoint } from '../model/geo.ts';
import { forward } from '../projection/index.ts';
import type { Mark, PlaceName } from '../scene/scene.ts';
import { FLOW } from '../scene/tokens.ts';
import type { PlaneMarks, PlaneName } from './prepared.ts';
import { packInMemory } from './shapes.ts';

/** Marks in the plane: a deployment's way becomes its curve. Everything else is projected as it is. */
export function prepareMarks(marks: readonly Mark[]): PlaneMarks {
  return {
    shapes: packInMemory(marks.map(shapeOf)),
    marks: marks.map(({ id, category, basis, status, name }) => ({ id, category, basis, status, name })),
  };
}

/** Shapes by mark: a filter leaves out some of the marks and makes none. */
const known = new WeakMap<Mark, PlaneShape>();

function shapeOf(mark: Mark): PlaneShape {
  const shape = known.get(mark) ?? (isFlow(mark) ? curveOf(mark) : toPlane(mark.geometry, mark.id));
  known.set(mark, shape);
  return shape;
}

const isFlow = ({ category, geometry }: Mark): boolean =>
  category === 'deployments' && geometry.type === 'LineString';

/** The arc from the first to the last position of a deployment. */
function curveOf(mark: Mark): PlaneShape {
  const line = toPlane(mark.geometry, mark.id).parts[0]!;
  return { id: mark.id, type: 'line', parts: [flowCurve(line[0]!, line.at(-1)!, FLOW.bend)] };
}

export const prepareNames = (names: readonly PlaceName[]): PlaneName[] =>
  names.map(({ geometry, ...name }) => ({ ...name, points: pointsOf(geometry) }));

function pointsOf(geometry: PlaceName['geometry']): PlanePoint[] {
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  return positions.map(([lng, lat]) => forward([lng!, lat!]));
}
