import { type Affine, compose, invert } from '../../../projection/affine.ts';
import { matrixOf, type Viewport } from '../../../projection/viewport.ts';
import type { Picture } from '../worker/protocol.ts';

/** The canvas that the person sees: it moves the last picture until a sharper one is there. */
export class Screen {
  readonly canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  #picture: Picture | null = null;
  #overview: Picture | null = null;
  #ratio = 1;
  /** Colour of what no picture covers. */
  ocean = '';

  constructor(container: HTMLElement) {
    const context = this.canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('Found no 2D canvas, expected one for the map');
    this.#context = context;
    this.canvas.tabIndex = 0;
    this.canvas.style.cssText =
      'position:absolute;inset:0;width:100%;height:100%;touch-action:none;outline-offset:-3px;visibility:hidden';
    container.append(this.canvas);
  }

  resize(width: number, height: number, ratio: number): void {
    this.#ratio = ratio;
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
  }

  show(picture: Picture): void {
    release(this.#picture);
    this.#picture = picture;
  }

  /** Shows the canvas itself; until then what lies under it is seen. */
  reveal(): void {
    this.canvas.style.visibility = '';
  }

  showOverview(picture: Picture): void {
    release(this.#overview);
    this.#overview = picture;
  }

  /** What the last picture shows, its margin included, or null before the first. */
  get shown(): Viewport | null {
    return this.#picture?.view ?? null;
  }

  /** Draws `view`: the picture moved to where it belongs, the overview where it does not reach. */
  paint(view: Viewport): void {
    const { canvas } = this;
    const [context, picture, overview] = [this.#context, this.#picture, this.#overview];
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (!picture || !covers(picture.view, view)) {
      context.fillStyle = this.ocean;
      context.fillRect(0, 0, canvas.width, canvas.height);
      if (overview) this.#place(overview, view);
    }
    if (picture) this.#place(picture, view);
  }

  destroy(): void {
    release(this.#picture);
    release(this.#overview);
    this.canvas.remove();
  }

  #place({ bitmap, view: shown }: Picture, view: Viewport): void {
    const [a, b, c, d, e, f] = compose(invert(matrixOf(shown)), matrixOf(view));
    const ratio = this.#ratio;
    const still = Math.abs(a - 1) < 1e-6 && Math.abs(b) < 1e-6;
    // A picture that is only shifted goes to whole device pixels: sharp, and much cheaper to copy.
    const [x, y] = still ? [Math.round(e * ratio), Math.round(f * ratio)] : [e * ratio, f * ratio];
    const scale = (ratio * shown.width) / bitmap.width;
    this.#context.imageSmoothingEnabled = !(still && Math.abs(scale - 1) < 1e-6);
    this.#context.setTransform(a * scale, b * scale, c * scale, d * scale, x, y);
    this.#context.drawImage(bitmap, 0, 0);
  }
}

function release(picture: Picture | null): void {
  if (picture && 'close' in picture.bitmap) picture.bitmap.close();
}

/** Where the corners of a window of `view` lie in the picture `shown`, CSS pixels. */
function cornersIn(shown: Viewport, view: Viewport): (readonly [number, number])[] {
  const m: Affine = compose(invert(matrixOf(view)), matrixOf(shown));
  return [
    [0, 0],
    [view.width, 0],
    [0, view.height],
    [view.width, view.height],
  ].map(([x, y]) => [m[0] * x! + m[2] * y! + m[4], m[1] * x! + m[3] * y! + m[5]] as const);
}

/** The share of the margin of `shown` that is left on its scarcest side: 1 at its middle, below 0 past its edge. */
export function marginLeft(shown: Viewport, view: Viewport): number {
  const marginX = (shown.width - view.width) / 2 || 1;
  const marginY = (shown.height - view.height) / 2 || 1;
  return Math.min(
    ...cornersIn(shown, view).map(([x, y]) =>
      Math.min(x / marginX, (shown.width - x) / marginX, y / marginY, (shown.height - y) / marginY),
    ),
  );
}

export const covers = (shown: Viewport, view: Viewport): boolean =>
  cornersIn(shown, view).every(
    ([x, y]) => x >= -0.5 && y >= -0.5 && x <= shown.width + 0.5 && y <= shown.height + 0.5,
  );
