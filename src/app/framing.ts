import type { Atlas } from '../atlas/atlas.ts';
import type { Camera, LngLat, PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { apply, fitCamera, planeToScreen } from '../projection/camera.ts';
import { forward, metresPerPixel, zoomOf } from '../projection/index.ts';
import { minZoom } from '../render/camera-limits.ts';
import type { Padding } from '../render/renderer.ts';

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
/** Shapes that take less of the map than this are brought nearer; CSS pixels of their longer side. */
const TOO_SMALL_PX = 60;
/** No nearer than this when a place is only a point: its surroundings tell where it is. */
const POINT_ZOOM = 4.2;

/** The view of the whole atlas: the same square of ground in the free part of any map; as given where it has no size. */
export function homeCamera(defaultView: Camera, size: MapSize, padding: Padding): Camera {
  if (size.width === 0 || size.height === 0) return defaultView;
  const bottom = padding.bottom + footOf(size.height, padding.bottom);
  return wholeCamera(defaultView, size, { ...padding, bottom });
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

function positions({ type, coordinates }: Geometry): LngLat[] {
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }[
    type
  ];
  const nested = depth === 0 ? [coordinates] : coordinates;
  return (nested as unknown[]).flat(Math.max(0, depth - 1)) as LngLat[];
}

/** Nearer than a name's own least zoom by this, so that it is written for certain. */
const BEYOND_LEAST = 0.3;

/** The camera that shows a name of the basemap and what it names; null for an id that none has. */
export function cameraOfName(
  atlas: Atlas,
  id: string,
  camera: Camera,
  { width, height }: MapSize,
  padding: Padding,
): Camera | null {
  const name = atlas.gazetteer.features.find((each) => each.id === id);
  if (!name) return null;
  const { minZoom: least, maxZoom: most = Number.POSITIVE_INFINITY } = name.properties;
  const minZoom = Math.min(least + BEYOND_LEAST, most);
  const points = positions(name.geometry).map((position) => forward(position));
  const { bearing, pitch } = camera;
  const maxZoom = Math.min(most, Math.max(minZoom, POINT_ZOOM));
  return { ...fitCamera(points, width, height, padding, { bearing, minZoom, maxZoom }), pitch };
}

/**
 * The camera that shows `points` with the least movement: null where all of them are in the free part of
 * the map already and large enough to see; the same zoom, moved, where they fit; else the nearest fit.
 */
export function cameraToShow(
  points: readonly PlanePoint[],
  camera: Camera,
  { width, height }: MapSize,
  padding: Padding,
): Camera | null {
  if (points.length === 0 || width === 0 || height === 0) return null;
  const matrix = planeToScreen(camera, width, height);
  const screen = points.map((point) => apply(matrix, point));
  const xs = screen.map(([x]) => x);
  const ys = screen.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const seen =
    left >= padding.left &&
    right <= width - padding.right &&
    top >= padding.top &&
    bottom <= height - padding.bottom;
  const extent = Math.max(right - left, bottom - top);
  const small = extent > 0 && extent < TOO_SMALL_PX;
  if (seen && !small) return null;
  const nearest = fitCamera(points, width, height, padding, { bearing: camera.bearing, maxZoom: POINT_ZOOM });
  // A shape smaller than any fit at POINT_ZOOM may be brought nearer, until it fills a quarter of the map.
  const quarter = small ? zoomOf(planeExtent(points) / (Math.min(width, height) / 4)) : nearest.zoom;
  const zoom = small
    ? Math.max(camera.zoom, Math.min(quarter, 8))
    : Math.min(nearest.zoom, Math.max(camera.zoom, 0));
  return {
    ...fitCamera(points, width, height, padding, { bearing: camera.bearing, minZoom: zoom, maxZoom: zoom }),
    pitch: camera.pitch,
  };
}

function planeExtent(points: readonly PlanePoint[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
