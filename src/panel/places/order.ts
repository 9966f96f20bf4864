import { group, min } from 'd3';
import { groundDistance } from '../../geometry/distance.ts';
import { representativePoint } from '../../geometry/representative-point.ts';
import type { Camera, LngLat } from '../../model/geo.ts';
import { apply } from '../../projection/affine.ts';
import { planeToScreen } from '../../projection/camera.ts';
import { forward } from '../../projection/index.ts';
import { visibleFeatures } from '../../scene/build.ts';
import type { PanelContext } from '../panel-context.ts';
import { type Region, regionOf } from './regions.ts';

/** Where the map looks and how large it is, CSS pixels. */
export interface MapView {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

export interface PlaceInList {
  readonly id: string;
  readonly at: LngLat;
  /** Metres from the centre of the map. */
  readonly distance: number;
  /** Whether it stands within the map as it looks now. */
  readonly inView: boolean;
}

export interface RegionInList {
  readonly region: Region;
  readonly places: readonly PlaceInList[];
}

/** Whether a position stands within the map as it looks now; pitch is taken as 0. */
function isInView({ camera, width, height }: MapView, at: LngLat): boolean {
  const [x, y] = apply(planeToScreen(camera, width, height), forward(at));
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** All places that the map draws, those in view or not, each with its distance from the centre. */
export function placesOf(
  view: Pick<PanelContext, 'atlas' | 'state'>,
  mapView: MapView,
  drawn = visibleFeatures(view.atlas, view.state),
): readonly PlaceInList[] {
  const centre: LngLat = [mapView.camera.lng, mapView.camera.lat];
  return drawn.map((id) => {
    const at = representativePoint(view.atlas.featureById.get(id)!.feature);
    return { id, at, distance: groundDistance(centre, at), inView: isInView(mapView, at) };
  });
}

/** The places by region, nearest to the centre first; regions by their nearest place. */
export function byRegion(places: readonly PlaceInList[]): readonly RegionInList[] {
  const nearest = ({ places: own }: RegionInList): number => min(own, ({ distance }) => distance) ?? 0;
  return [...group(places, ({ at }) => regionOf(at))]
    .map(([region, own]) => ({ region, places: [...own].sort((a, b) => a.distance - b.distance) }))
    .sort((a, b) => nearest(a) - nearest(b));
}
