import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenPoint } from '../../model/geo.ts';
import type { FlowView } from './flow-view.ts';

/** The rings about points lie over the flows; areas and lines under them. */
const OVER_FLOWS = /-ring$/;

/**
 * Ids of the marks within `tolerance` CSS pixels of `point`, topmost first, each once. Words on the way
 * don't count: only `layers`, those of the marks, and the flows are asked.
 */
export function hitsAt(
  map: MapLibreMap,
  flows: FlowView,
  layers: string[],
  [x, y]: ScreenPoint,
  tolerance: number,
): string[] {
  const features = map.queryRenderedFeatures(
    [
      [x - tolerance, y - tolerance],
      [x + tolerance, y + tolerance],
    ],
    { layers },
  );
  const { lng, lat } = map.unproject([x, y]);
  const idsOf = (over: boolean): string[] =>
    features
      .filter(({ layer }) => OVER_FLOWS.test(layer.id) === over)
      .map(({ properties }) => String(properties.id));
  return [...new Set([...idsOf(true), ...flows.hits([lng, lat], tolerance), ...idsOf(false)])];
}
