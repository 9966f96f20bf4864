import type { Renderer } from '../render/renderer.ts';

/** One renderer with its layer on the page, hidden from its making until it is shown. */
export class RendererSlot {
  readonly kind: Renderer['kind'];
  readonly layer = document.createElement('div');
  renderer: Renderer | null = null;
  #atRest = false;
  #waiting: (() => void)[] = [];

  constructor(kind: Renderer['kind']) {
    this.kind = kind;
    this.layer.className = 'map-layer';
    this.layer.style.visibility = 'hidden';
  }

  /** Whether the renderer has nothing left to do. */
  get atRest(): boolean {
    return this.#atRest;
  }

  set atRest(atRest: boolean) {
    this.#atRest = atRest;
    if (atRest) this.release();
  }

  /** Resolves when all is drawn, or as much of it as can be. */
  rest(): Promise<void> {
    if (this.#atRest) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lets go who waits for rest: something failed, and rest may never come. */
  release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  show(): void {
    this.layer.style.visibility = '';
  }

  get canvas(): HTMLCanvasElement | null {
    return this.layer.querySelector('canvas');
  }

  /** Whatever the renderer is still able to tidy up, its layer goes. */
  end(): void {
    try {
      this.renderer?.destroy();
    } catch {
      // Without its graphics context a renderer may fail at this; what it held went with the context.
    }
    this.renderer = null;
    this.layer.remove();
  }
}
