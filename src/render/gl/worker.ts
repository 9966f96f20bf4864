import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import type { AddProtocolAction, CRS } from 'maplibre-gl';
import { forward, inverse } from '../../projection/index.ts';
import { BASEMAP_PROTOCOL, parseBasemapUrl, readBasemap } from './basemap-geojson.ts';

/** What MapLibre's worker script adds to its global scope. */
interface MapLibreWorkerScope {
  setProjectionHandler(handler: (definition: string) => CRS['projection']): void;
  addProtocol(name: string, load: AddProtocolAction): void;
}
const scope = self as unknown as MapLibreWorkerScope;

scope.setProjectionHandler(() => ({
  forward: ([lng, lat]) => forward([lng ?? Number.NaN, lat ?? Number.NaN]),
  inverse: ([x, y]) => inverse([x ?? Number.NaN, y ?? Number.NaN]),
}));

// Unpacked here, off the main thread: the page stays free while the 10m coast is read.
scope.addProtocol(BASEMAP_PROTOCOL, async ({ url }, { signal }) => {
  const { address, share } = parseBasemapUrl(url);
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`Found ${response.status} at ${address}, expected a packed basemap`);
  const { type, features } = readBasemap(new Uint8Array(await response.arrayBuffer()), share);
  // Not enumerable: MapLibre reads the features here, and sends a copy of what it can list back to the page.
  return { data: Object.defineProperty({ type }, 'features', { value: features }) };
});
