import type { Camera } from '../model/geo.ts';
import { forward, inverse, metresPerPixel, zoomOf } from '../projection/index.ts';
import type { Viewport } from './viewport.ts';

/** The view of a camera in a window of `width` × `height` CSS pixels. Pitch is not shown. */
export function viewportOf(camera: Camera, width: number, height: number): Viewport {
  const [x, y] = forward([camera.lng, camera.lat]);
  return { x, y, mpp: metresPerPixel(camera.zoom), bearing: camera.bearing, width, height };
}

/** The camera of a view; inverse of `viewportOf`, with the bearing from −180 to 180. */
export function cameraOf(view: Viewport): Camera {
  const [lng, lat] = inverse([view.x, view.y]);
  const bearing = view.bearing - 360 * Math.round(view.bearing / 360);
  return { lng, lat, zoom: zoomOf(view.mpp), bearing, pitch: 0 };
}
