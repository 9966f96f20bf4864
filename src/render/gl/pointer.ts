import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { LngLat, ScreenPoint } from '../../model/geo.ts';
import { TOLERANCE } from '../hit-tolerance.ts';
import type { RendererEvents } from '../renderer.ts';

/** Finds what is drawn at a point. */
type Hits = (point: ScreenPoint, tolerance: number) => readonly string[];

/** Tells of hover and click. Moves of the pointer are looked at once a frame, and not while the map moves. */
export class Pointer {
  #frame = 0;
  #last: MapMouseEvent | null = null;

  readonly #map: MapLibreMap;
  readonly #hits: Hits;
  readonly #events: Pick<RendererEvents, 'hover' | 'click'>;

  constructor(map: MapLibreMap, hits: Hits, events: Pick<RendererEvents, 'hover' | 'click'>) {
    this.#map = map;
    this.#hits = hits;
    this.#events = events;
    map.on('mousemove', this.#onMove);
    map.on('mouseout', this.#onOut);
    map.on('click', this.#onClick);
    window.addEventListener('mouseup', this.#onRelease);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#map.off('mousemove', this.#onMove);
    this.#map.off('mouseout', this.#onOut);
    this.#map.off('click', this.#onClick);
    window.removeEventListener('mouseup', this.#onRelease);
  }

  /** MapLibre sees a button let go on its own element alone, and goes on dragging where controls stand over it. */
  readonly #onRelease = (event: MouseEvent): void => {
    const ground = this.#map.getCanvasContainer();
    if (event.target instanceof Node && ground.contains(event.target)) return;
    const { button, buttons, clientX, clientY } = event;
    ground.dispatchEvent(new MouseEvent('mouseup', { button, buttons, clientX, clientY }));
  };

  readonly #onMove = (event: MapMouseEvent): void => {
    this.#last = event;
    this.#frame ||= requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#frame = 0;
    if (!this.#last || this.#map.isMoving()) return;
    const { point, lngLat } = this.#last;
    const ids = this.#hits([point.x, point.y], TOLERANCE.mouse);
    this.#map.getCanvas().style.cursor = ids.length > 0 ? 'pointer' : '';
    this.#events.hover(ids, [lngLat.lng, lngLat.lat]);
  };

  readonly #onOut = (): void => {
    this.#last = null;
    this.#events.hover([], null);
  };

  readonly #onClick = ({ point, lngLat, originalEvent }: MapMouseEvent): void => {
    const at: LngLat = [lngLat.lng, lngLat.lat];
    const touched = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const screen: ScreenPoint = [point.x, point.y];
    this.#events.click(this.#hits(screen, touched ? TOLERANCE.touch : TOLERANCE.mouse), at, screen);
  };
}
