import { PLANE_EXTENT } from '../../../projection/plane.ts';
import type { Viewport } from '../../../projection/viewport.ts';

/** Side of the picture of the whole plane, CSS pixels: coarse, but never blank. */
const SIDE = 1024;

/** The whole plane, the Pole in its middle. */
export const overviewView: Viewport = {
  x: 0,
  y: 0,
  mpp: PLANE_EXTENT / SIDE,
  bearing: 0,
  width: SIDE,
  height: SIDE,
};
