import type { Viewport } from '../../../projection/viewport.ts';
import { marginLeft } from './screen.ts';

/** Size of a picture over the window's on both axes: dragging shows no edge before the next is drawn. */
const MARGIN = 1.6;
/** Most device pixels of a picture: beyond this the margin shrinks, never the sharpness. */
const MOST_PIXELS = 12_000_000;
/** Milliseconds of rest after which a moved picture is drawn anew. */
const REST = 60;
/**
 * Milliseconds after a picture without a margin in which nothing is asked for, until one with a margin is drawn: choices
 * follow one another, and each would wait for a margin that nobody drags into view.
 */
const SPARE = 400;
/** Share of the margin below which a new picture is asked for while still moving. */
const SCARCE = 0.45;
/** Change of scale, and of bearing in degrees, beyond which a moving picture is drawn anew. */
const SCALE = 1.25;
const TURN = 8;

/** Share of a pixel by which views may differ and still be the same: a camera loses some in its way through degrees. */
const SLIGHT = 1e-3;

const sameView = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) < SLIGHT * b.mpp &&
  Math.abs(a.y - b.y) < SLIGHT * b.mpp &&
  Math.abs(a.mpp / b.mpp - 1) < SLIGHT / b.width &&
  Math.abs(a.bearing - b.bearing) < SLIGHT / b.width &&
  a.width === b.width &&
  a.height === b.height;

/** How much larger than the window a picture is made. */
export const marginFor = ({ width, height }: Viewport, ratio: number): number =>
  Math.max(1.1, Math.min(MARGIN, Math.sqrt(MOST_PIXELS / (width * height * ratio * ratio || 1))));

/** Whether a picture of `drawn` no longer serves while the view moves on. */
export function isStrained(drawn: Viewport, shown: Viewport, view: Viewport): boolean {
  const scale = view.mpp / drawn.mpp;
  const turn = Math.abs(((view.bearing - drawn.bearing + 540) % 360) - 180);
  return scale > SCALE || scale < 1 / SCALE || turn > TURN || marginLeft(shown, view) < SCARCE;
}

/** A picture that is under way. `spare`: one with a margin for a view that is sharp on the screen already. */
interface Asked {
  readonly id: number;
  readonly view: Viewport;
  readonly margin: boolean;
  readonly spare: boolean;
}

/** Sends for picture `id` of `view`, with a margin about the window or without. */
type Ask = (id: number, view: Viewport, margin: boolean) => void;

/**
 * Decides when the painter is asked for a picture: one at a time, at rest, and in motion when it must be. After a
 * jump the window alone comes first, since it is sharp sooner, and its margin when there is time.
 */
export class Redraw {
  #asked: Asked | null = null;
  /** What will be asked for when the event that is being dealt with has changed all that it changes. */
  #wanted: Viewport | null = null;
  /** The next picture is to show the window alone. */
  #alone = false;
  #drawn: Viewport | null = null;
  #count = 0;
  #timer = 0;
  #stale = true;
  /** The map came to rest while a picture was under way. */
  #rested = false;

  readonly #ask: Ask;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** Nothing that could be seen is asked for, and the last picture shows `view` as it is. */
  isDone(view: Viewport): boolean {
    const waiting = this.#wanted !== null || (this.#asked !== null && !this.#asked.spare);
    return !waiting && !this.#stale && this.#drawn !== null && sameView(this.#drawn, view);
  }

  /** A picture is under way. */
  get isAsking(): boolean {
    return this.#asked !== null;
  }

  /** The scene changed: the next picture will differ even for the same view. */
  invalidate(view: Viewport, margin = true): void {
    this.#stale = true;
    this.now(view, margin);
  }

  /** The view moved. `shown` is what the last picture covers. */
  moved(view: Viewport, shown: Viewport | null): void {
    clearTimeout(this.#timer);
    this.#rested = false;
    if (this.#drawn && shown && !this.#asked && isStrained(this.#drawn, shown, view)) this.now(view);
    else this.#timer = window.setTimeout(() => this.now(view), REST);
  }

  /**
   * Asks as soon as the event is dealt with, since a choice changes scene and view in turn, unless a picture is under
   * way; then when it is there. The first picture goes without margin.
   */
  now(view: Viewport, margin = true): void {
    clearTimeout(this.#timer);
    this.#rested = this.#asked !== null;
    this.#alone ||= !margin;
    if (this.#asked || this.isDone(view)) return;
    if (!this.#wanted) queueMicrotask(() => this.#begin());
    this.#wanted = view;
  }

  /** Whether picture `id` shows no more than what is on the screen already: the view is sharp there, and is now. */
  isSpare(id: number, view: Viewport): boolean {
    return this.#asked?.id === id && this.#asked.spare && sameView(this.#asked.view, view);
  }

  /** Picture `id` came, covering `shown`; `view` is where the map is by now. */
  arrived(id: number, view: Viewport, shown: Viewport): void {
    if (this.#asked?.id !== id) return;
    const { margin, view: drawn } = this.#asked;
    this.#drawn = drawn;
    this.#asked = null;
    if (this.#stale || this.#rested || (margin && isStrained(drawn, shown, view))) this.now(view);
    if (!margin && !this.#asked && !this.#wanted)
      this.#timer = window.setTimeout(() => this.#widen(drawn), SPARE);
  }

  /** What was asked for will not come. */
  forget(): void {
    this.#asked = null;
    this.#stale = true;
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
  }

  #begin(): void {
    const [wanted, drawn, stale] = [this.#wanted, this.#drawn, this.#stale];
    if (!wanted) return;
    // A choice that also moves the map asks for a picture that is new all over.
    const margin = drawn !== null && !this.#alone && !(stale && !sameView(drawn, wanted));
    this.#wanted = null;
    this.#stale = false;
    this.#alone = false;
    this.#send(wanted, margin, false);
  }

  #widen(view: Viewport): void {
    if (!this.#asked && !this.#wanted) this.#send(view, true, true);
  }

  #send(view: Viewport, margin: boolean, spare: boolean): void {
    this.#asked = { id: ++this.#count, view, margin, spare };
    this.#ask(this.#count, view, margin);
  }
}
