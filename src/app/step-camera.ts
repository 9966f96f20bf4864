import type { Atlas } from '../atlas/atlas.ts';
import type { Camera, PlanePoint } from '../model/geo.ts';
import type { Padding } from '../render/renderer.ts';
import { relatedFeatures } from '../state/selectors.ts';
import type { Selection } from '../state/state.ts';
import { cameraToFrame } from './approach.ts';
import { type MapSize, planePoints } from './framing.ts';

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
