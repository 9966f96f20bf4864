import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenPoint } from '../../model/geo.ts';
import { AREA_SLACK } from '../hit-tolerance.ts';
import type { Tilt } from './tilt.ts';

/** The rings about points lie over the arcs that rise; areas and lines under them. */
const OVER_ARCS = /-ring$/;

const isArea = ({ geometry }: MapGeoJSONFeature): boolean => geometry.type.endsWith('Polygon');

/**
 * Ids of the marks within `tolerance` CSS pixels of `point`, topmost first, each once. Words on the way
 * don't count: only `layers`, those of the marks, and the arcs that rise are asked. Areas that are merely near count where
 * the point lies in none.
 */
export function hitsAt(
  map: MapLibreMap,
  tilt: Tilt,
  layers: string[],
  [x, y]: ScreenPoint,
  tolerance: number,
): string[] {
  const within = (reach: number): MapGeoJSONFeature[] =>
    map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers },
    );
  const areasWithin = (reach: number): Set<unknown> =>
    new Set(within(reach).flatMap((feature) => (isArea(feature) ? [feature.properties.id] : [])));
  const areasMeant = (): Set<unknown> => {
    const under = areasWithin(0);
    return under.size > 0 ? under : areasWithin(AREA_SLACK * tolerance);
  };
  const near = within(tolerance);
  // Asked only where there is a choice: a moving pointer asks once a frame.
  const areas = near.some(isArea) ? areasMeant() : null;
  const features = near.filter((feature) => !isArea(feature) || areas?.has(feature.properties.id));
  const idsOf = (over: boolean): string[] =>
    features
      .filter(({ layer }) => OVER_ARCS.test(layer.id) === over)
      .map(({ properties }) => String(properties.id));
  return [...new Set([...idsOf(true), ...tilt.hits([x, y], tolerance), ...idsOf(false)])];
}
