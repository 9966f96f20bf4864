import type { Atlas } from '../atlas/atlas.ts';
import { fitCamera, type Padding } from '../geometry/fit-camera.ts';
import type { Camera, LngLat, PlanePoint, ScreenPoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { apply } from '../projection/affine.ts';
import { screenToPlane } from '../projection/camera.ts';
import { forward, inverse, metresPerPixel } from '../projection/index.ts';
import { minZoom } from '../render/camera-limits.ts';

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** The default view of the data is meant for a free square of the map of this side; CSS pixels. */
const REFERENCE_PX = 900;
/** Scale, position and credits stand here, over the lower edge; CSS pixels. */
const FOOT_PX = 48;
/** The most of its height that a map in a small frame gives to them; as in `style/poster.css`. */
const FOOT_SHARE = 1 / 8;
/** Over a sheet they stand one above the other, with all buttons below them; as in `style/poster.css`. */
const SHEET_FOOT_PX = 160;
/** The most that they are given of what the sheet leaves free. */
const SHEET_FOOT_SHARE = 1 / 3;
/** The view of the whole atlas: the same square of ground in the free part of any map; as given where it has no size. */
export function homeCamera(defaultView: Camera, size: MapSize, padding: Padding): Camera {
  if (size.width === 0 || size.height === 0) return defaultView;
  const bottom = padding.bottom + footOf(size.height, padding.bottom);
  const camera = wholeCamera(defaultView, size, { ...padding, bottom });
  if (padding.bottom === 0) return camera;
  // Over a raised sheet the square may find no room: then what lies at its lower edge is seen, where the parties are.
  const side = (REFERENCE_PX * metresPerPixel(defaultView.zoom)) / metresPerPixel(camera.zoom);
  const lacking = Math.max(0, side - (size.height - padding.top - bottom));
  return lacking > 0
    ? wholeCamera(defaultView, size, { ...padding, top: padding.top - lacking, bottom })
    : camera;
}

/** As `homeCamera`, where all but `padding` is free. */
export function wholeCamera(defaultView: Camera, { width, height }: MapSize, padding: Padding): Camera {
  const [x, y] = forward([defaultView.lng, defaultView.lat]);
  const half = (REFERENCE_PX / 2) * metresPerPixel(defaultView.zoom);
  const corners: PlanePoint[] = [
    [x - half, y - half],
    [x + half, y + half],
  ];
  const camera = fitCamera(corners, width, height, padding, {
    // As far as the renderers go: in a frame smaller than that the square is cut, and stays in the middle.
    minZoom: minZoom(width, height),
    maxZoom: 6,
  });
  return { ...camera, bearing: defaultView.bearing, pitch: defaultView.pitch };
}

/** What is kept free over the lower edge of a map of this height, or over the sheet that covers so much of it. */
const footOf = (height: number, sheet: number): number =>
  sheet > 0
    ? Math.min(SHEET_FOOT_PX, (height - sheet) * SHEET_FOOT_SHARE)
    : Math.min(FOOT_PX, height * FOOT_SHARE);

/** All positions of the features, in metres of the plane. */
export function planePoints(atlas: Atlas, ids: readonly string[]): PlanePoint[] {
  return ids.flatMap((id) => {
    const geometry = atlas.featureById.get(id)?.feature.geometry;
    return geometry ? positions(geometry).map((position) => forward(position)) : [];
  });
}

/** All positions of a geometry, degrees. */
export function positions({ type, coordinates }: Geometry): LngLat[] {
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    type
  ];
  const nested = depth === 0 ? [coordinates] : coordinates;
  return (nested as unknown[]).flat(Math.max(0, depth - 1)) as LngLat[];
}

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
