import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { RendererEvents } from '../renderer.ts';
import { isBasemapSource } from './basemap.ts';
import { cameraOf } from './camera.ts';

/** Tells the page of moves, of rest and of failures. */
export class Watch {
  #idle = false;
  #mapIdle = false;

  readonly #map: MapLibreMap;
  readonly #events: RendererEvents;
  readonly #animating: () => boolean;

  constructor(map: MapLibreMap, events: RendererEvents, animating: () => boolean) {
    this.#map = map;
    this.#events = events;
    this.#animating = animating;
    map.on('move', this.#onMove);
    map.on('moveend', this.#onSettled);
    map.on('render', this.busy);
    map.on('idle', this.#onIdle);
    map.on('error', this.#onError);
    map.on('webglcontextlost', this.#onLost);
  }

  /** Looks again whether all is at rest, and tells of a change. */
  check(): void {
    const idle = this.#mapIdle && !this.#animating();
    if (idle === this.#idle) return;
    this.#idle = idle;
    this.#events.idle(idle);
  }

  /** Something is asked of the map: it is at rest again when the map says so. */
  readonly busy = (): void => {
    this.#mapIdle = false;
    this.check();
  };

  destroy(): void {
    this.#map.off('move', this.#onMove);
    this.#map.off('moveend', this.#onSettled);
    this.#map.off('render', this.busy);
    this.#map.off('idle', this.#onIdle);
    this.#map.off('error', this.#onError);
    this.#map.off('webglcontextlost', this.#onLost);
  }

  readonly #onMove = (): void => {
    this.busy();
    this.#events.camera(cameraOf(this.#map));
  };
  readonly #onSettled = (): void => this.#events.settled(cameraOf(this.#map));

  readonly #onIdle = (): void => {
    this.#mapIdle = true;
    this.check();
  };

  /** Errors of the basemap are told where they can be mended. */
  readonly #onError = ({ error, sourceId }: ErrorEvent & { sourceId?: string }): void => {
    if (isBasemapSource(sourceId)) return;
    this.#events.failure({
      part: sourceId?.replace(/^marks-/, '') ?? 'map',
      message: error.message,
      retry: null,
    });
  };

  readonly #onLost = (): void =>
    this.#events.failure({ part: 'context', message: 'The graphics context was lost', retry: null });
}
