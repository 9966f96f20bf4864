import type { Camera } from '../model/geo.ts';
import { type Affine, invert } from './affine.ts';
import { forward, inverse, metresPerPixel, zoomOf } from './index.ts';
import { matrixOf, type Viewport } from './viewport.ts';

/** What a camera sees of the plane in a window of `width` × `height` CSS pixels. Pitch is taken as 0. */
export function viewportOf(camera: Camera, width: number, height: number): Viewport {
  const [x, y] = forward([camera.lng, camera.lat]);
  return { x, y, mpp: metresPerPixel(camera.zoom), bearing: camera.bearing, width, height };
}

/** The camera of a viewport; inverse of `viewportOf`, with the bearing from −180 to 180. */
export function cameraOf(view: Viewport): Camera {
  const [lng, lat] = inverse([view.x, view.y]);
  const bearing = view.bearing - 360 * Math.round(view.bearing / 360);
  return { lng, lat, zoom: zoomOf(view.mpp), bearing, pitch: 0 };
}

/**
 * The matrix from metres of the plane to CSS pixels of a map of `width` × `height`, in whose middle the camera's
 * position stands. The plane's direction `bearing` (clockwise from +y) points up; pitch is taken as 0.
 */
export const planeToScreen = (camera: Camera, width: number, height: number): Affine =>
  matrixOf(viewportOf(camera, width, height));

/** The matrix from CSS pixels to metres of the plane; inverse of `planeToScreen`. */
export const screenToPlane = (camera: Camera, width: number, height: number): Affine =>
  invert(planeToScreen(camera, width, height));
