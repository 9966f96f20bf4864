import type { Scheme } from '../../../model/vocabulary.ts';
import type { Affine } from '../../../projection/affine.ts';
import { zoomOf } from '../../../projection/plane.ts';
import type { Category, Mark } from '../../../scene/scene.ts';
import { PATTERN_TILES, patternScale, SYMBOL_PX } from '../../../scene/symbols.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { DateStatus } from '../../../state/date-status.ts';
import type { Context } from '../../context.ts';
import { paintBadge, paintPattern, paintSymbol } from '../../symbol-painter.ts';
import type { Canvas, MakeCanvas } from './canvases.ts';
import { scaleOf } from './input.ts';

/** Patterns are drawn at any size: twice as fine they stay sharp. */
const FINE = 2;

/** Pattern fills and symbols of one scheme at one pixel ratio, made once and kept. */
export class Tiles {
  readonly #patterns = new Map<Category, CanvasPattern | null>();
  readonly #symbols = new Map<string, Canvas>();

  #badge: Canvas | null = null;

  readonly #scheme: Scheme;
  readonly #ratio: number;
  readonly #make: MakeCanvas;

  constructor(scheme: Scheme, ratio: number, make: MakeCanvas) {
    this.#scheme = scheme;
    this.#ratio = ratio;
    this.#make = make;
  }

  /** The pattern of a category as it lies on the ground, for a context in CSS pixels; null for none. */
  pattern(category: Category, context: Context, matrix: Affine): CanvasPattern | null {
    let pattern = this.#patterns.get(category);
    if (pattern === undefined) {
      pattern = this.#makePattern(category, context);
      this.#patterns.set(category, pattern);
    }
    const metres = 1 / scaleOf(matrix);
    const scale = (patternScale(zoomOf(metres)) * metres) / (this.#ratio * FINE);
    const [a, b, c, d, e, f] = matrix;
    // The plane's second axis points up, a tile's down.
    pattern?.setTransform({ a: a * scale, b: b * scale, c: -c * scale, d: -d * scale, e, f });
    return pattern;
  }

  /** Draws the symbol of a mark in one date status with its middle at `x`, `y`. */
  drawSymbol(
    context: Context,
    { category, accents }: Pick<Mark, 'category' | 'accents'>,
    dateStatus: DateStatus,
    x: number,
    y: number,
  ): void {
    const size = SYMBOL_PX[CATEGORY[category].symbol];
    if (size === 0) return;
    const key = `${category} ${dateStatus} ${accents.join()}`;
    let image = this.#symbols.get(key);
    if (!image) {
      image = this.#paint(size, 1, (tile) =>
        paintSymbol(tile, { category, dateStatus, accents }, this.#scheme),
      );
      this.#symbols.set(key, image);
    }
    const [left, top] = [this.#snap(x - size / 2), this.#snap(y - size / 2)];
    context.drawImage(image, left, top, size, size);
  }

  /** Draws the badge of what takes place with its middle at `x`, `y`. */
  drawBadge(context: Context, x: number, y: number): void {
    const size = SYMBOL_PX.badge;
    this.#badge ??= this.#paint(size, 1, (tile) => paintBadge(tile, this.#scheme));
    context.drawImage(this.#badge, this.#snap(x - size / 2), this.#snap(y - size / 2), size, size);
  }

  #snap = (value: number): number => Math.round(value * this.#ratio) / this.#ratio;

  #makePattern(category: Category, context: Context): CanvasPattern | null {
    const tile = PATTERN_TILES[CATEGORY[category].pattern];
    if (!tile) return null;
    const image = this.#paint(tile.size, FINE, (on) => paintPattern(on, category, this.#scheme));
    return context.createPattern(image, 'repeat');
  }

  #paint(size: number, fine: number, draw: (context: Context) => void): Canvas {
    const side = Math.ceil(size * this.#ratio * fine);
    const canvas = this.#make(side, side);
    const context = canvas.getContext('2d') as Context | null;
    if (!context) throw new Error('Found no 2D canvas, expected one for symbols and patterns');
    context.scale(this.#ratio * fine, this.#ratio * fine);
    draw(context);
    return canvas;
  }
}
