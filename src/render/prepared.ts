import type { PlanePoint } from '../model/geo.ts';
import type { MapAnnotation } from '../model/map-annotation.ts';
import type { Mark, PlaceName } from '../scene/scene.ts';
import type { PackedShapes } from './shapes.ts';

/** Degrees west of Greenwich of the meridian that points down in the plane. */
const CENTRAL = 45;

/** A place name with its geometry in the plane: one point, or the points of its line. */
export interface PlaneName extends Omit<PlaceName, 'geometry'> {
  readonly points: readonly PlanePoint[];
}

/** What is drawn and written of a mark, beside its shape; where it is spoken of in metres of the plane. */
export interface PlaneMark extends Omit<Mark, 'geometry' | 'layerId' | 'anchor'> {
  readonly anchor: PlanePoint;
}

/** Marks with their shapes in the plane; shape `i` is that of mark `i`. Plain data, fit for a worker. */
export interface PlaneMarks {
  readonly marks: readonly PlaneMark[];
  readonly shapes: PackedShapes;
}

/** An annotation with its positions in the plane, in their order. */
export interface PlaneAnnotation extends Pick<MapAnnotation, 'kind' | 'number' | 'text'> {
  readonly points: readonly PlanePoint[];
}

/** One line of the graticule in the plane: a circle about the Pole, or a straight line towards it; and the Pole itself. */
export type GridLine = {
  readonly text: string;
  /** Zoom from which it is drawn. */
  readonly minZoom: number;
} & (
  | { readonly kind: 'parallel' | 'circle'; readonly radius: number }
  | { readonly kind: 'meridian'; readonly from: PlanePoint; readonly to: PlanePoint }
  | { readonly kind: 'pole' }
);

/** Degrees between points of a parallel: 126 m off the circle at 60° N. */
const STEP = 1;

/** The points of a line of the graticule; the Pole has none. A parallel begins and ends at 180°, where a break is least seen. */
export function gridPoints(line: GridLine): PlanePoint[] {
  if (line.kind === 'pole') return [];
  if (line.kind === 'meridian') return [line.from, line.to];
  const { radius } = line;
  return Array.from({ length: 360 / STEP + 1 }, (_, i): PlanePoint => {
    const angle = ((i * STEP - 180 + CENTRAL) * Math.PI) / 180;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}
