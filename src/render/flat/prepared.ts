import type { PlanePoint } from '../../model/geo.ts';
import type { Mark, PlaceName } from '../../scene/scene.ts';
import type { PackedShapes } from './shapes.ts';

/** A place name with its geometry in the plane: one point, or the points of its line. */
export interface PlaneName extends Omit<PlaceName, 'geometry'> {
  readonly points: readonly PlanePoint[];
}

/** What is drawn and written of a mark, beside its shape. */
export type PlaneMark = Pick<Mark, 'id' | 'category' | 'basis' | 'name'>;

/** Marks with their shapes in the plane; shape `i` is that of mark `i`. Plain data, fit for a worker. */
export interface PlaneMarks {
  readonly marks: readonly PlaneMark[];
  readonly shapes: PackedShapes;
}

/** One line of the graticule in the plane. */
export interface GridLine {
  readonly kind: 'parallel' | 'meridian' | 'circle';
  readonly text: string;
  /** Zoom from which it is drawn. */
  readonly minZoom: number;
  readonly points: readonly PlanePoint[];
}
