import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { RendererEvents } from '../renderer.ts';
import { isBasemapSource } from './basemap.ts';
import { cameraOf } from './camera.ts';

/** Tells the page of moves, of rest and of failures. */
export class Watch {
  private idle = false;
  private mapIdle = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly events: RendererEvents,
    private readonly animating: () => boolean,
  ) {
    map.on('move', this.onMove);
    map.on('moveend', this.onSettled);
    map.on('render', this.busy);
    map.on('idle', this.onIdle);
    map.on('error', this.onError);
    map.on('webglcontextlost', this.onLost);
  }

  /** Looks again whether all is at rest, and tells of a change. */
  check(): void {
    const idle = this.mapIdle && !this.animating();
    if (idle === this.idle) return;
    this.idle = idle;
    this.events.idle(idle);
  }

  /** Something is asked of the map: it is at rest again when the map says so. */
  readonly busy = (): void => {
    this.mapIdle = false;
    this.check();
  };

  destroy(): void {
    this.map.off('move', this.onMove);
    this.map.off('moveend', this.onSettled);
    this.map.off('render', this.busy);
    this.map.off('idle', this.onIdle);
    this.map.off('error', this.onError);
    this.map.off('webglcontextlost', this.onLost);
  }

  private readonly onMove = (): void => {
    this.busy();
    this.events.camera(cameraOf(this.map));
  };
  private readonly onSettled = (): void => this.events.settled(cameraOf(this.map));

  private readonly onIdle = (): void => {
    this.mapIdle = true;
    this.check();
  };

  /** Errors of the basemap are told where they can be mended. */
  private readonly onError = ({ error, sourceId }: ErrorEvent & { sourceId?: string }): void => {
    if (isBasemapSource(sourceId)) return;
    this.events.failure({
      part: sourceId?.replace(/^marks-/, '') ?? 'map',
      message: error.message,
      retry: null,
    });
  };

  private readonly onLost = (): void =>
    this.events.failure({ part: 'context', message: 'The graphics context was lost', retry: null });
}
