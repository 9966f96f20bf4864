import type { ScreenPoint } from '../../../model/geo.ts';
import type { Viewport } from '../../../projection/viewport.ts';
import { dragged, middleOf, turned, zoomed } from './moves.ts';

/** What gestures need of the map. */
export interface GestureTarget {
  view(): Viewport;
  /** Shows a view now. */
  set(view: Viewport): void;
  /** Moves there within a short time. */
  glide(view: Viewport): void;
  /** The nearest view within the limits. */
  keep(view: Viewport): Viewport;
  /** The hand begins or ends to move the map. */
  held(held: boolean): void;
  tap(at: ScreenPoint, touch: boolean): void;
  hover(at: ScreenPoint | null): void;
}

/** CSS pixels a pointer may stray and still have tapped. */
const STRAY = 4;
/** Degrees of bearing for each pixel of a turning drag. */
const TURN_PER_PX = 0.8;
/** Degrees two fingers must turn before the map does: a pinch is seldom quite straight. */
const TURN_FROM = 12;
/** Zoom levels a pixel of the wheel, and for each unit where a browser counts lines or pages. */
const WHEEL = [0.0022, 0.06, 1] as const;

interface Pair {
  readonly middle: ScreenPoint;
  readonly distance: number;
  readonly angle: number;
}

/** Mouse, touch and pen on `target`: drag, pinch, turn, wheel, double click, tap, hover. */
export class Gestures {
  readonly #down = new Map<number, ScreenPoint>();
  readonly #release = new AbortController();
  #origin: ScreenPoint | null = null;
  #strayed = false;
  #turning = false;
  #pair: Pair | null = null;
  #turnedBy = 0;

  readonly #target: HTMLElement;
  readonly #gestured: GestureTarget;

  constructor(target: HTMLElement, gestured: GestureTarget) {
    this.#target = target;
    this.#gestured = gestured;
    const { signal } = this.#release;
    target.addEventListener('pointerdown', this.#onDown, { signal });
    target.addEventListener('pointermove', this.#onMove, { signal });
    target.addEventListener('pointerup', this.#onUp, { signal });
    target.addEventListener('pointercancel', this.#onCancel, { signal });
    target.addEventListener('pointerleave', () => gestured.hover(null), { signal });
    target.addEventListener('wheel', this.#onWheel, { signal, passive: false });
    target.addEventListener('dblclick', this.#onDoubleClick, { signal });
    target.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  }

  destroy(): void {
    this.#release.abort();
  }

  #at({ clientX, clientY }: MouseEvent): ScreenPoint {
    const { left, top } = this.#target.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0 && event.button !== 2) return;
    const at = this.#at(event);
    this.#target.setPointerCapture(event.pointerId);
    this.#down.set(event.pointerId, at);
    this.#turning = event.button === 2 || event.ctrlKey;
    this.#pair = this.#pairOf();
    if (this.#down.size === 1) {
      this.#origin = at;
      this.#strayed = false;
    } else this.#strayed = true;
    this.#turnedBy = 0;
  };

  readonly #onMove = (event: PointerEvent): void => {
    const before = this.#down.get(event.pointerId);
    const at = this.#at(event);
    if (!before) {
      if (event.pointerType !== 'touch') this.#gestured.hover(at);
      return;
    }
    if (
      !this.#strayed &&
      this.#origin &&
      Math.hypot(at[0] - this.#origin[0], at[1] - this.#origin[1]) < STRAY
    )
      return;
    if (!this.#strayed || this.#down.size > 1) this.#gestured.held(true);
    this.#strayed = true;
    this.#down.set(event.pointerId, at);
    if (this.#pair) this.#pinch();
    else this.#drag(before, at);
  };

  #drag(before: ScreenPoint, at: ScreenPoint): void {
    const gestured = this.#gestured;
    const view = gestured.view();
    const next = this.#turning
      ? turned(view, (before[0] - at[0]) * TURN_PER_PX, middleOf(view))
      : dragged(view, before, at);
    gestured.set(gestured.keep(next));
  }

  #pinch(): void {
    const before = this.#pair!;
    const now = this.#pairOf()!;
    this.#pair = now;
    const gestured = this.#gestured;
    let view = dragged(gestured.view(), before.middle, now.middle);
    view = zoomed(view, Math.log2(now.distance / before.distance || 1), now.middle, (v) => gestured.keep(v));
    const turn = turnBetween(before.angle, now.angle);
    this.#turnedBy += turn;
    if (Math.abs(this.#turnedBy) > TURN_FROM) view = turned(view, -turn, now.middle);
    gestured.set(gestured.keep(view));
  }

  #pairOf(): Pair | null {
    const [a, b] = [...this.#down.values()];
    if (!a || !b) return null;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
    return { middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], distance: Math.hypot(dx, dy), angle };
  }

  readonly #onUp = (event: PointerEvent): void => {
    if (!this.#down.delete(event.pointerId)) return;
    this.#pair = this.#pairOf();
    if (this.#down.size > 0) return;
    if (this.#strayed) this.#gestured.held(false);
    else if (event.button === 0) this.#gestured.tap(this.#at(event), event.pointerType === 'touch');
  };

  readonly #onCancel = (event: PointerEvent): void => {
    this.#down.delete(event.pointerId);
    this.#pair = this.#pairOf();
    if (this.#down.size === 0) this.#gestured.held(false);
  };

  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const gestured = this.#gestured;
    const levels = -event.deltaY * (WHEEL[event.deltaMode] ?? WHEEL[0]) * (event.ctrlKey ? 4 : 1);
    gestured.set(
      gestured.keep(zoomed(gestured.view(), levels, this.#at(event), (view) => gestured.keep(view))),
    );
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const gestured = this.#gestured;
    const levels = event.shiftKey ? -1 : 1;
    gestured.glide(
      gestured.keep(zoomed(gestured.view(), levels, this.#at(event), (view) => gestured.keep(view))),
    );
  };
}

/** The shorter way from one angle to another, degrees. */
const turnBetween = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;
