import type { Camera, LngLat, ScreenPoint } from '../model/geo.ts';
import { apply } from '../projection/affine.ts';
import { screenToPlane } from '../projection/camera.ts';
import { inverse } from '../projection/index.ts';

/** Share of the shorter side of the map that it moves at a press, and the least, CSS pixels. */
const STEP = 0.25;
const LEAST = 100;

/**
 * The centre of the map after one step in a direction: a unit vector of the screen, x to the right, y down. `width` and
 * `height` are CSS pixels. Degrees, longitude first.
 */
export function panned(
  camera: Camera,
  { width, height }: { readonly width: number; readonly height: number },
  [x, y]: ScreenPoint,
): LngLat {
  const step = Math.max(LEAST, STEP * Math.min(width, height));
  const to: ScreenPoint = [width / 2 + x * step, height / 2 + y * step];
  return inverse(apply(screenToPlane(camera, width, height), to));
}
