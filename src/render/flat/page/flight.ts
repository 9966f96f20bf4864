import type { Viewport } from '../../../projection/viewport.ts';

/** Slow at both ends. */
const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** The shorter way round, degrees. */
const turnBetween = (from: number, to: number): number => ((((to - from) % 360) + 540) % 360) - 180;

/**
 * The view `t` (0 to 1) of the way from one to another. Scale changes by equal factors; the middle moves with
 * the scale, so that a point that stays under the hand in both stays there all the way.
 */
export function between(from: Viewport, to: Viewport, t: number): Viewport {
  const mpp = from.mpp * (to.mpp / from.mpp) ** t;
  const zooms = Math.abs(to.mpp / from.mpp - 1) > 1e-6;
  const share = zooms ? (from.mpp - mpp) / (from.mpp - to.mpp) : t;
  return {
    ...to,
    mpp,
    x: from.x + share * (to.x - from.x),
    y: from.y + share * (to.y - from.y),
    bearing: from.bearing + t * turnBetween(from.bearing, to.bearing),
  };
}

/** One movement of the map at a time, stepped with the screen. */
export class Flight {
  #frame = 0;

  get isUnderWay(): boolean {
    return this.#frame !== 0;
  }

  /** Moves from `from` to `to` in `duration` ms; `step` gets each view, `done` is called at the end. */
  start(
    from: Viewport,
    to: Viewport,
    duration: number,
    step: (view: Viewport) => void,
    done: () => void,
  ): void {
    this.stop();
    const began = performance.now();
    const tick = (now: number): void => {
      const t = Math.min(1, Math.max(0, now - began) / duration);
      this.#frame = t < 1 ? requestAnimationFrame(tick) : 0;
      step(t < 1 ? between(from, to, ease(t)) : to);
      if (t === 1) done();
    };
    this.#frame = requestAnimationFrame(tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
