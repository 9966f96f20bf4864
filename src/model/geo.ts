/** Degrees, WGS 84, longitude first: RFC 7946 axis order. */
export type LngLat = readonly [lng: number, lat: number];

/** Metres in the plane of EPSG:3413, x first; y points along 135° E. */
export type PlanePoint = readonly [x: number, y: number];

/** CSS pixels from the top left of the map. */
export type ScreenPoint = readonly [x: number, y: number];

/**
 * Where the map looks. `zoom` as MapLibre counts it in this plane: one CSS pixel is
 * 16777216 / (512 · 2^zoom) m of the plane. `bearing` in degrees, clockwise turn of the
 * viewer from the plane's y axis; `pitch` in degrees from straight down.
 */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}
