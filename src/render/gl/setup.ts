import { addProjection, setWorkerUrl } from 'maplibre-gl';
import { CRS } from '../../projection/maplibre.ts';
import { trustedWorker } from '../trusted.ts';
import workerUrl from './worker.ts?worker&url';

let ready = false;

/** Tells MapLibre of our worker and, once a page, of the plane: a second registration of a projection throws. */
export async function setUpMapLibre(): Promise<void> {
  setWorkerUrl(await trustedWorker(workerUrl));
  if (ready) return;
  ready = true;
  addProjection({
    ...CRS,
    projection: {
      forward: ([lng, lat]) => CRS.projection.forward([lng ?? Number.NaN, lat ?? Number.NaN]),
      inverse: ([x, y]) => CRS.projection.inverse([x ?? Number.NaN, y ?? Number.NaN]),
    },
  });
}
