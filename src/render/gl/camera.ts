import { type Map as MapLibreMap, LngLat as MapLngLat, type TransformConstrainFunction } from 'maplibre-gl';
import type { Camera } from '../../model/geo.ts';
import { keepCentre, maxZoom, minZoom } from '../camera-limits.ts';

/** Where the map looks now. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** MapLibre's names for a camera. */
export const optionsOf = ({ lng, lat, zoom, bearing, pitch }: Camera) => ({
  center: [lng, lat] as [number, number],
  zoom,
  bearing,
  pitch,
});

/** Looks at a place at once. MapLibre sets the zoom before the centre, and would limit it as at the centre before. */
export function jumpTo(map: MapLibreMap, camera: Camera): void {
  const options = optionsOf(camera);
  if (camera.zoom > maxZoom([map.getCenter().lng, map.getCenter().lat]))
    map.jumpTo({ center: options.center });
  map.jumpTo(options);
}

/** Keeps centre and zoom of a map in `container` where the plane is of use. */
export const limits =
  (container: HTMLElement): TransformConstrainFunction =>
  ({ lng, lat }, zoom) => {
    const [keptLng, keptLat] = keepCentre([lng, lat]);
    const least = minZoom(container.clientWidth, container.clientHeight);
    const most = maxZoom([keptLng, keptLat]);
    return { center: new MapLngLat(keptLng, keptLat), zoom: Math.max(least, Math.min(most, zoom)) };
  };
