import { fitCamera, NO_PADDING, type Padding } from '../../geometry/fit-camera.ts';
import type { Camera, PlanePoint } from '../../model/geo.ts';
import { apply } from '../../projection/affine.ts';
import { screenToPlane } from '../../projection/camera.ts';
import { minZoom } from '../../render/camera-limits.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of a map is seen: `padding` of it is covered. */
export interface Seen {
  readonly camera: Camera;
  readonly size: Size;
  readonly padding: Padding;
}

/** The camera with which a map of another size shows the ground that the free part of this one shows. */
export function sameGround({ camera, size, padding }: Seen, { width, height }: Size): Camera {
  const toPlane = screenToPlane(camera, size.width, size.height);
  const [left, right] = [padding.left, Math.max(padding.left + 1, size.width - padding.right)];
  const [top, bottom] = [padding.top, Math.max(padding.top + 1, size.height - padding.bottom)];
  const corners: PlanePoint[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x = 0, y = 0]) => apply(toPlane, [x, y]));
  // Corners turned with the map: fitted at its bearing they are a box again.
  return fitCamera(corners, width, height, NO_PADDING, {
    bearing: camera.bearing,
    // No farther than the map itself goes: beyond it the plane ends.
    minZoom: minZoom(width, height),
  });
}
