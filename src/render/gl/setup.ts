import { addProjection, setWorkerUrl } from 'maplibre-gl';
import { CRS } from '../../projection/maplibre.ts';
import workerUrl from './worker.ts?worker&url';

let ready = false;

/** Tells MapLibre of the plane and of our worker, once a page: a second registration of a projection throws. */
export function setUpMapLibre(): void {
  if (ready) return;
  ready = true;
  setWorkerUrl(workerUrl);
  addProjection({
    ...CRS,
    projection: {
      forward: ([lng, lat]) => CRS.projection.forward([lng ?? Number.NaN, lat ?? Number.NaN]),
      inverse: ([x, y]) => CRS.projection.inverse([x ?? Number.NaN, y ?? Number.NaN]),
    },
  });
}
