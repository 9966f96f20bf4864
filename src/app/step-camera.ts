import type { Atlas } from '../atlas/atlas.ts';
import { NO_PADDING, type Padding } from '../geometry/fit-camera.ts';
import type { Camera, PlanePoint } from '../model/geo.ts';
import { relatedFeatures } from '../state/selectors.ts';
import type { Selection } from '../state/state.ts';
import { cameraToFrame } from './approach.ts';
import { type MapSize, planePoints, wholeCamera } from './framing.ts';

/** What kind of thing is framed, for `cameraToFrame`. */
export const framedAs = ({ kind }: Selection, points: readonly PlanePoint[]) =>
  kind !== 'feature' ? 'several' : points.length === 1 ? 'point' : 'shape';

/** Where a step of a briefing looks that names no camera: at what it selects, as seen from the `whole`, else at all of it. */
export function cameraOfStep(
  atlas: Atlas,
  selection: Selection,
  whole: Camera,
  size: MapSize,
  padding: Padding,
): Camera {
  const points = planePoints(atlas, relatedFeatures(atlas, selection));
  return cameraToFrame(points, framedAs(selection, points), whole, size, padding) ?? whole;
}

/** Side of the square of ground that every picture of a step shows whole, CSS pixels at the zoom of its camera, and the unit of `style/poster.css`. */
export const STEP_SIDE = 900;
/** Free of what is shown, along the edges of the square. */
const MARGIN = { top: 70, right: 70, bottom: 90, left: 70 };

/** Where the square of a step that names no camera looks, were it a window by itself. */
export function squareOfStep(atlas: Atlas, selection: Selection): Camera {
  const size = { width: STEP_SIDE, height: STEP_SIDE };
  const whole = wholeCamera(atlas.config.defaultView, size, NO_PADDING);
  return cameraOfStep(atlas, selection, whole, size, MARGIN);
}
