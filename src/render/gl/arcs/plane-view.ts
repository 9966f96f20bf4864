import { MapView } from '@deck.gl/core';
import type { LngLat, PlanePoint } from '../../../model/geo.ts';
import { forward } from '../../../projection/index.ts';
import { PLANE_EXTENT, PLANE_HALF, TILE_PX } from '../../../projection/plane.ts';

/** A position in deck.gl's common space: 0 to 512 over the plane's square, x right, y up. */
export type CommonPoint = [x: number, y: number];

/** Metres of the plane to common space. */
export const planeToCommon = ([x, y]: PlanePoint): CommonPoint => [
  ((x + PLANE_HALF) / PLANE_EXTENT) * TILE_PX,
  ((y + PLANE_HALF) / PLANE_EXTENT) * TILE_PX,
];

/** Degrees to common space. */
export const lngLatToCommon = (at: LngLat): CommonPoint => planeToCommon(forward(at));

/** The degrees whose Web Mercator position is this point of common space: what `MapView` wants to be told. */
export function commonAsMercator([x, y]: CommonPoint): [lng: number, lat: number] {
  const radians = 2 * Math.atan(Math.exp((y / TILE_PX - 0.5) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / TILE_PX) * 360 - 180, (radians * 180) / Math.PI];
}

type ViewportOptions = Parameters<MapView['makeViewport']>[0];

/**
 * A map view over the plane. deck.gl knows Web Mercator alone, so the centre is handed to it as the Mercator
 * degrees of the same place in common space; layers give common positions with `CARTESIAN` coordinates.
 */
export class PlaneView extends MapView {
  override makeViewport(options: ViewportOptions): ReturnType<MapView['makeViewport']> {
    const { longitude, latitude } = options.viewState;
    const [lng, lat] = commonAsMercator(lngLatToCommon([longitude, latitude]));
    const viewState = { ...options.viewState, longitude: lng, latitude: lat, repeat: false };
    return super.makeViewport({ ...options, viewState });
  }
}
