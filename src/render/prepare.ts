import type { PlaneShape } from '../geometry/packed.ts';
import { toPlane } from '../geometry/to-plane.ts';
import type { PlanePoint } from '../model/geo.ts';
import type { MapAnnotation } from '../model/map-annotation.ts';
import { forward } from '../projection/index.ts';
import type { Mark, PlaceName } from '../scene/scene.ts';
import type { PlaneAnnotation, PlaneMarks, PlaneName } from './prepared.ts';
import { packInMemory } from './shapes.ts';

/** Marks in the plane. */
export function prepareMarks(marks: readonly Mark[]): PlaneMarks {
  return {
    shapes: packInMemory(marks.map(shapeOf)),
    marks: marks.map(({ geometry: _, layerId: __, anchor, ...mark }) => ({
      ...mark,
      anchor: forward(anchor),
    })),
  };
}

/** Shapes by mark: a filter leaves out some of the marks and makes none. */
const known = new WeakMap<Mark, PlaneShape>();

function shapeOf(mark: Mark): PlaneShape {
  const shape = known.get(mark) ?? toPlane(mark.geometry, mark.id);
  known.set(mark, shape);
  return shape;
}

export const prepareNames = (names: readonly PlaceName[]): PlaneName[] =>
  names.map(({ geometry, ...name }) => ({ ...name, points: pointsOf(geometry) }));

export const prepareAnnotations = (annotations: readonly MapAnnotation[]): PlaneAnnotation[] =>
  annotations.map(({ kind, number, text, positions }) => ({
    ...{ kind, number, text },
    points: positions.map((position) => forward(position)),
  }));

function pointsOf(geometry: PlaceName['geometry']): PlanePoint[] {
  const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  return positions.map(([lng, lat]) => forward([lng!, lat!]));
}
