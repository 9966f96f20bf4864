import addresses from 'virtual:basemap';
import type { ErrorEvent, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { type Detail, detailAt } from '../../scene/ground.ts';
import type { RendererEvents } from '../renderer.ts';
import { basemapUrl } from './basemap-geojson.ts';

/** The sources and what of the file each of them draws. */
const SHARES = { basemap: 'all', shading: 'coast' } as const;
type Source = keyof typeof SHARES;

export const isBasemapSource = (id: string | undefined): boolean => id !== undefined && id in SHARES;

/**
 * The coast in the detail that the zoom asks for. MapLibre keeps the tiles it has until the new ones are
 * ready, so that nothing flashes; where a file can't be read, the coast that is there stays.
 */
export class Basemap {
  #wanted: Detail;
  #failed = false;

  readonly #map: MapLibreMap;
  readonly #failure: RendererEvents['failure'];

  constructor(map: MapLibreMap, failure: RendererEvents['failure']) {
    this.#map = map;
    this.#failure = failure;
    map.on('error', this.#onError);
    map.on('zoomend', this.#onZoom);
    this.#wanted = detailAt(map.getZoom());
    this.#load();
  }

  destroy(): void {
    this.#map.off('error', this.#onError);
    this.#map.off('zoomend', this.#onZoom);
  }

  readonly #onZoom = (): void => {
    const next = detailAt(this.#map.getZoom(), this.#wanted);
    if (next === this.#wanted) return;
    this.#wanted = next;
    this.#load();
  };

  #load(): void {
    this.#failed = false;
    for (const id of Object.keys(SHARES) as Source[]) {
      const url = basemapUrl(addresses[this.#wanted], SHARES[id], document.baseURI);
      void this.#map.getSource<GeoJSONSource>(id)?.setData(url);
    }
  }

  readonly #onError = (event: ErrorEvent & { sourceId?: string }): void => {
    if (!isBasemapSource(event.sourceId) || this.#failed) return;
    this.#failed = true;
    this.#failure({
      part: `basemap-${this.#wanted}`,
      message: event.error.message,
      retry: () => this.#load(),
    });
  };
}
