import type { Atlas } from '../atlas/atlas.ts';
import { bearingFacing } from '../controls/turn.ts';
import { type Box, boxOf, encloses, longerSide, middleOf } from '../geometry/box.ts';
import { type FitOptions, fitCamera, type Padding } from '../geometry/fit-camera.ts';
import type { Camera, PlanePoint } from '../model/geo.ts';
import { apply } from '../projection/affine.ts';
import { planeToScreen } from '../projection/camera.ts';
import { forward, inverse, metresPerPixel, zoomOf } from '../projection/index.ts';
import { MAX_ZOOM, minZoom } from '../render/camera-limits.ts';
import { type MapSize, positions } from './framing.ts';

/** Shapes that take less of the map than this are brought nearer; CSS pixels of their longer side. */
const TOO_SMALL_PX = 60;
/** No nearer than this when a place is only a point: its surroundings tell where it is. */
const POINT_ZOOM = 4.2;

/** Nearer than this the north of the place is up: there the plane's own north means little. */
const NORTH_UP_BEYOND = 4;
/** Degrees from north up within which a near view counts as one that was turned so, and moved since. */
const STILL_NORTH_UP = 20;

/** Degrees between two bearings, 0 to 180. */
const turnOf = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);

/** The bearing at `zoom`: near, the north of the middle of `points` is up; far, what the reader has chosen stays. */
function bearingAt(
  zoom: number,
  points: readonly PlanePoint[],
  { lng, bearing, zoom: before }: Camera,
): number {
  if (zoom > NORTH_UP_BEYOND) return bearingFacing(inverse(middleOf(boxOf([points])))[0]);
  const turnedNear = before > NORTH_UP_BEYOND && turnOf(bearing, bearingFacing(lng)) < STILL_NORTH_UP;
  return turnedNear ? 0 : bearing;
}

/** The camera that fits `points` between two zooms, coming from `camera`. */
function fitted(
  points: readonly PlanePoint[],
  camera: Camera,
  { width, height }: MapSize,
  padding: Padding,
  zooms: Required<Pick<FitOptions, 'minZoom' | 'maxZoom'>>,
): Camera {
  const at = (bearing: number) => fitCamera(points, width, height, padding, { ...zooms, bearing });
  const { zoom } = at(bearingAt(zooms.minZoom, points, camera));
  return { ...at(bearingAt(zoom, points, camera)), pitch: camera.pitch };
}

/** Nearer than a name's own least zoom by this, so that it is written for certain. */
const BEYOND_LEAST = 0.3;

/** The camera that shows a name of the basemap and what it names; null for an id that none has. */
export function cameraOfName(
  atlas: Atlas,
  id: string,
  camera: Camera,
  size: MapSize,
  padding: Padding,
): Camera | null {
  const name = atlas.gazetteer.features.find((each) => each.id === id);
  if (!name) return null;
  const { minZoom: least, maxZoom: most = Number.POSITIVE_INFINITY } = name.properties;
  const minZoom = Math.min(least + BEYOND_LEAST, most);
  const points = positions(name.geometry).map((position) => forward(position));
  const maxZoom = Math.min(most, Math.max(minZoom, POINT_ZOOM));
  return fitted(points, camera, size, padding, { minZoom, maxZoom });
}

/** How near a chosen thing is shown at most: a place by itself, the places of a clause together. */
const NEAREST = { point: 5, shape: 6, several: 4 } as const;
/** A view that lacks no more of the zoom wanted is near enough. */
const NEARLY = 0.25;

/**
 * The camera that shows what is chosen, as near as is of use, and the north of a near place up; null where the map
 * shows all of it already and is as near.
 */
export function cameraToFrame(
  points: readonly PlanePoint[],
  of: keyof typeof NEAREST,
  camera: Camera,
  size: MapSize,
  padding: Padding,
): Camera | null {
  const { width, height } = size;
  if (isNothing(points, size)) return null;
  const extent = longerSide(boxOf([points]));
  const tiny = extent > 0 && extent / metresPerPixel(NEAREST[of]) < TOO_SMALL_PX;
  const maxZoom = tiny && of === 'shape' ? zoomOfQuarter(points, size) : NEAREST[of];
  const zooms = { minZoom: minZoom(width, height), maxZoom };
  const whole = fitted(points, camera, size, padding, zooms);
  // What even the furthest view has no room for goes over the upper edge: credits and buttons lie along the lower one.
  const below = Math.max(0, boxOnScreen(points, whole, size).maxY - (height - padding.bottom));
  const framed =
    below > 0 ? fitted(points, camera, size, { ...padding, top: padding.top - 2 * below }, zooms) : whole;
  const near = camera.zoom >= framed.zoom - NEARLY;
  return near && isInside(boxOnScreen(points, camera, size), size, padding) ? null : framed;
}

/**
 * The camera that shows `points` with the least movement: null where all of them are in the free part of
 * the map already and large enough to see; the same zoom, moved, where they fit; else the nearest fit.
 */
export function cameraToShow(
  points: readonly PlanePoint[],
  camera: Camera,
  size: MapSize,
  padding: Padding,
): Camera | null {
  const { width, height } = size;
  if (isNothing(points, size)) return null;
  const box = boxOnScreen(points, camera, size);
  const extent = longerSide(box);
  const small = extent > 0 && extent < TOO_SMALL_PX;
  if (isInside(box, size, padding) && !small) return null;
  const nearest = fitCamera(points, width, height, padding, { bearing: camera.bearing, maxZoom: POINT_ZOOM });
  const zoom = small
    ? Math.max(camera.zoom, zoomOfQuarter(points, size))
    : Math.min(nearest.zoom, Math.max(camera.zoom, 0));
  return {
    ...fitCamera(points, width, height, padding, { bearing: camera.bearing, minZoom: zoom, maxZoom: zoom }),
    pitch: camera.pitch,
  };
}

/** The box of points on the screen, CSS pixels from the map's upper left corner. */
function boxOnScreen(points: readonly PlanePoint[], camera: Camera, { width, height }: MapSize): Box {
  const matrix = planeToScreen(camera, width, height);
  return boxOf([points.map((point) => apply(matrix, point))]);
}

/** Whether a box on the screen lies in the free part of the map. */
const isInside = (box: Box, { width, height }: MapSize, { left, top, right, bottom }: Padding): boolean =>
  encloses({ minX: left, minY: top, maxX: width - right, maxY: height - bottom }, box);

const isNothing = (points: readonly PlanePoint[], { width, height }: MapSize): boolean =>
  points.length === 0 || width === 0 || height === 0;

/** A shape smaller than any fit would show it may be brought nearer, until it fills a quarter of the map. */
const zoomOfQuarter = (points: readonly PlanePoint[], { width, height }: MapSize): number =>
  Math.min(zoomOf(longerSide(boxOf([points])) / (Math.min(width, height) / 4)), MAX_ZOOM);
