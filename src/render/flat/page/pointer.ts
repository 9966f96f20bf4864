import type { LngLat, ScreenPoint } from '../../../model/geo.ts';
import { TOLERANCE } from '../../hit-tolerance.ts';
import type { RendererEvents } from '../../renderer.ts';

type Hits = (at: ScreenPoint, tolerance: number) => Promise<readonly string[]>;

/** What lies at a point of the screen, for a fine pointer. */
interface Known {
  readonly at: ScreenPoint;
  readonly ids: Promise<readonly string[]>;
}

/** Tells of hover and click. The pointer is looked after once a frame, and not while the map moves. */
export class Pointer {
  #frame = 0;
  /** The last look; a click mostly follows where a pointer already rests. */
  #known: Known | null = null;
  #last: ScreenPoint | null = null;
  #looks = 0;

  readonly #canvas: HTMLElement;
  readonly #hits: Hits;
  readonly #unproject: (at: ScreenPoint) => LngLat | null;
  readonly #isMoving: () => boolean;
  readonly #events: Pick<RendererEvents, 'hover' | 'click'>;

  constructor(
    canvas: HTMLElement,
    hits: Hits,
    unproject: (at: ScreenPoint) => LngLat | null,
    isMoving: () => boolean,
    events: Pick<RendererEvents, 'hover' | 'click'>,
  ) {
    this.#canvas = canvas;
    this.#hits = hits;
    this.#unproject = unproject;
    this.#isMoving = isMoving;
    this.#events = events;
    canvas.style.cursor = 'grab';
  }

  /** The pointer is at `at`, or has left. */
  move(at: ScreenPoint | null): void {
    this.#last = at;
    if (at) this.#frame ||= requestAnimationFrame(this.#look);
    else {
      this.#looks++;
      this.#events.hover([], null);
    }
  }

  async tap(at: ScreenPoint, touch: boolean): Promise<void> {
    const place = this.#unproject(at);
    if (!place) return;
    const ids = touch ? this.#hits(at, TOLERANCE.touch) : this.#lookAt(at);
    this.#events.click(await ids, place, at);
  }

  /** The map or what is on it is another: what was seen says nothing of what will be. */
  forget(): void {
    this.#known = null;
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#looks++;
    this.#last = null;
  }

  readonly #look = async (): Promise<void> => {
    this.#frame = 0;
    const at = this.#last;
    if (!at || this.#isMoving()) return;
    const turn = ++this.#looks;
    const ids = await this.#lookAt(at);
    if (turn !== this.#looks) return; // the pointer has gone on meanwhile
    this.#canvas.style.cursor = ids.length > 0 ? 'pointer' : 'grab';
    this.#events.hover(ids, this.#unproject(at));
  };

  #lookAt(at: ScreenPoint): Promise<readonly string[]> {
    const known = this.#known;
    if (known && known.at[0] === at[0] && known.at[1] === at[1]) return known.ids;
    const ids = this.#hits(at, TOLERANCE.mouse);
    this.#known = { at, ids };
    return ids;
  }
}
