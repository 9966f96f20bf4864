import type { Context } from '../../context.ts';

export type Canvas = OffscreenCanvas | HTMLCanvasElement;

/** Makes a canvas of device pixels: of the page or of a worker, whichever there is. */
export type MakeCanvas = (width: number, height: number) => Canvas;

/**
 * Opaque canvases that are drawn on again and again. A new one costs the time in which its memory is had, 20 ms for
 * one of 1280×800; and a worker's waits, where there is no GPU, until the page's own thread is free.
 */
export class Canvases {
  readonly #contexts = new Map<string, Context>();
  readonly #make: MakeCanvas;

  constructor(make: MakeCanvas) {
    this.#make = make;
  }

  /** The canvas for one use, in its first state but for what was drawn on it. Errors: where no 2D canvas is had. */
  take(use: string, width: number, height: number): Context {
    const known = this.#contexts.get(use);
    if (known) {
      known.restore();
      const { canvas } = known;
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
    }
    const context = known ?? (this.#make(width, height).getContext('2d', { alpha: false }) as Context | null);
    if (!context) throw new Error('Found no 2D canvas, expected one for the map');
    context.save();
    this.#contexts.set(use, context);
    return context;
  }
}
