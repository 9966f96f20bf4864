import type { View } from '../view.ts';
import { marginLeft } from './screen.ts';

/** Size of a picture over the window's on both axes: dragging shows no edge before the next is drawn. */
const MARGIN = 1.6;
/** Most device pixels of a picture: beyond this the margin shrinks, never the sharpness. */
const MOST_PIXELS = 12_000_000;
/** Milliseconds of rest after which a moved picture is drawn anew. */
const REST = 60;
/** Share of the margin below which a new picture is asked for while still moving. */
const SCARCE = 0.45;
/** Change of scale, and of bearing in degrees, beyond which a moving picture is drawn anew. */
const SCALE = 1.25;
const TURN = 8;

const sameView = (a: View, b: View): boolean =>
  a.x === b.x && a.y === b.y && a.mpp === b.mpp && a.bearing === b.bearing && a.width === b.width && a.height === b.height;

/** How much larger than the window a picture is made. */
export const marginFor = ({ width, height }: View, ratio: number): number =>
  Math.max(1.1, Math.min(MARGIN, Math.sqrt(MOST_PIXELS / (width * height * ratio * ratio || 1))));

/** Whether a picture of `drawn` no longer serves while the view moves on. */
export function isStrained(drawn: View, shown: View, view: View): boolean {
  const scale = view.mpp / drawn.mpp;
  const turn = Math.abs(((view.bearing - drawn.bearing + 540) % 360) - 180);
  return scale > SCALE || scale < 1 / SCALE || turn > TURN || marginLeft(shown, view) < SCARCE;
}

/** Decides when the painter is asked for a picture: one at a time, at rest, and in motion when it must be. */
export class Redraw {
  private asked: { id: number; view: View } | null = null;
  private drawn: View | null = null;
  private count = 0;
  private timer = 0;
  private stale = true;
  /** The map came to rest while a picture was under way. */
  private rested = false;

  /** `ask` sends for picture `id` of `view`. */
  constructor(private readonly ask: (id: number, view: View) => void) {}

  /** Nothing is asked for and the last picture shows `view` as it is. */
  isDone(view: View): boolean {
    return !this.asked && !this.stale && this.drawn !== null && sameView(this.drawn, view);
  }

  /** The scene changed: the next picture will differ even for the same view. */
  invalidate(view: View): void {
    this.stale = true;
    this.now(view);
  }

  /** The view moved. `shown` is what the last picture covers. */
  moved(view: View, shown: View | null): void {
    clearTimeout(this.timer);
    this.rested = false;
    if (this.drawn && shown && !this.asked && isStrained(this.drawn, shown, view)) return this.now(view);
    this.timer = window.setTimeout(() => this.now(view), REST);
  }

  /** Asks at once, unless a picture is under way; then as soon as it is there. */
  now(view: View): void {
    clearTimeout(this.timer);
    this.rested = this.asked !== null;
    if (this.asked || this.isDone(view)) return;
    this.stale = false;
    this.asked = { id: ++this.count, view };
    this.ask(this.count, view);
  }

  /** Picture `id` came, covering `shown`; `view` is where the map is by now. */
  arrived(id: number, view: View, shown: View): void {
    if (this.asked?.id !== id) return;
    this.drawn = this.asked.view;
    this.asked = null;
    if (this.stale || this.rested || isStrained(this.drawn, shown, view)) this.now(view);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }
}
