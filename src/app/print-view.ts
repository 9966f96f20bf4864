import type { Camera, PlanePoint } from '../model/geo.ts';
import { apply, fitCamera, screenToPlane } from '../projection/camera.ts';
import type { Padding } from '../render/renderer.ts';
import type { MapSize } from './framing.ts';

/** The printed map, CSS pixels: 700 are 185 mm, the width of A4 and of Letter within margins of 12 mm. */
export const PRINT_SIZE: MapSize = { width: 700, height: 650 };

/** The camera with which the printed map shows the ground that the free part of the map on the screen shows. */
export function printCamera(camera: Camera, { width, height }: MapSize, padding: Padding): Camera {
  const toPlane = screenToPlane(camera, width, height);
  const [left, right] = [padding.left, Math.max(padding.left + 1, width - padding.right)];
  const [top, bottom] = [padding.top, Math.max(padding.top + 1, height - padding.bottom)];
  const corners: PlanePoint[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x = 0, y = 0]) => apply(toPlane, [x, y]));
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  // Corners turned with the map: fitted at its bearing they are a box again.
  return fitCamera(corners, PRINT_SIZE.width, PRINT_SIZE.height, none, { bearing: camera.bearing });
}
