import type { Feature, FeatureCollection } from 'geojson';
import { GRATICULE, graticulePoints } from '../../geometry/graticule.ts';

/** Parallels, meridians and the Arctic Circle, each with its `kind` and the zoom it appears at. */
export const graticuleCollection = (): FeatureCollection => ({
  type: 'FeatureCollection',
  features: GRATICULE.map(
    (line): Feature => ({
      type: 'Feature',
      properties: { kind: line.kind, minZoom: line.minZoom },
      geometry: { type: 'LineString', coordinates: graticulePoints(line).map((position) => [...position]) },
    }),
  ),
});
