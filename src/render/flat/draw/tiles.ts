import type { Scheme } from '../../../model/vocabulary.ts';
import type { Category } from '../../../scene/scene.ts';
import { type Ink, PATTERN_TILES, SYMBOL_BOX, SYMBOL_PX, symbolParts } from '../../../scene/symbols.ts';
import { CATEGORY, GROUND } from '../../../scene/tokens.ts';
import type { Standing } from '../../../state/standing.ts';
import type { Context } from '../../context.ts';
import type { Affine } from '../../view.ts';

/** Makes a canvas of device pixels: of the page or of a worker, whichever there is. */
export type MakeCanvas = (width: number, height: number) => OffscreenCanvas | HTMLCanvasElement;

interface Pattern {
  readonly pattern: CanvasPattern;
  /** Side of its tile, CSS pixels. */
  readonly size: number;
}

/** Pattern fills and symbols of one scheme at one pixel ratio, made once and kept. */
export class Tiles {
  private readonly patterns = new Map<Category, Pattern | null>();
  private readonly symbols = new Map<string, OffscreenCanvas | HTMLCanvasElement>();

  constructor(
    private readonly scheme: Scheme,
    private readonly ratio: number,
    private readonly make: MakeCanvas,
  ) {}

  /**
   * The pattern of a category, in CSS pixels of a context scaled by the ratio; null for none. Its tiles begin at the
   * Pole's place on the screen, so that a pattern stays where it is when a moved picture is drawn anew.
   */
  pattern(category: Category, context: Context, matrix: Affine): CanvasPattern | null {
    let known = this.patterns.get(category);
    if (known === undefined) {
      known = this.makePattern(category, context);
      this.patterns.set(category, known);
    }
    if (!known) return null;
    const { pattern, size } = known;
    const scale = 1 / this.ratio;
    pattern.setTransform({
      a: scale,
      b: 0,
      c: 0,
      d: scale,
      e: this.snap(matrix[4] % size),
      f: this.snap(matrix[5] % size),
    });
    return pattern;
  }

  /** Draws the symbol of a category in one standing with its middle at `x`, `y`. */
  drawSymbol(context: Context, category: Category, standing: Standing, x: number, y: number): void {
    const size = SYMBOL_PX[CATEGORY[category].symbol];
    if (size === 0) return;
    const key = `${category} ${standing}`;
    let image = this.symbols.get(key);
    if (!image) {
      image = this.paint(size, (tile) => paintSymbol(tile, category, standing, this.scheme));
      this.symbols.set(key, image);
    }
    const [left, top] = [this.snap(x - size / 2), this.snap(y - size / 2)];
    context.drawImage(image, left, top, size, size);
  }

  private snap = (value: number): number => Math.round(value * this.ratio) / this.ratio;

  private makePattern(category: Category, context: Context): Pattern | null {
    const { pattern: name, hue } = CATEGORY[category];
    const tile = PATTERN_TILES[name];
    if (!tile) return null;
    const image = this.paint(tile.size, (on) => {
      on.globalAlpha = tile.opacity;
      on.fillStyle = hue[this.scheme];
      on.strokeStyle = hue[this.scheme];
      for (const mark of tile.marks) {
        on.lineWidth = mark.width;
        on[mark.as](new Path2D(mark.path));
      }
    });
    const pattern = context.createPattern(image, 'repeat');
    return pattern && { pattern, size: tile.size };
  }

  private paint(size: number, draw: (context: Context) => void): OffscreenCanvas | HTMLCanvasElement {
    const canvas = this.make(Math.ceil(size * this.ratio), Math.ceil(size * this.ratio));
    const context = canvas.getContext('2d') as Context | null;
    if (!context) throw new Error('Found no 2D canvas, expected one for symbols and patterns');
    context.scale(this.ratio, this.ratio);
    draw(context);
    return canvas;
  }
}

function paintSymbol(context: Context, category: Category, standing: Standing, scheme: Scheme): void {
  const { symbol, hue } = CATEGORY[category];
  const inks: Record<Ink, string> = {
    hue: hue[scheme],
    ground: GROUND[scheme].landHalo,
    none: 'transparent',
  };
  const scale = SYMBOL_PX[symbol] / SYMBOL_BOX;
  context.scale(scale, scale);
  context.lineJoin = 'round';
  for (const part of symbolParts(symbol, standing)) {
    const path = new Path2D(part.path);
    context.fillStyle = inks[part.fill];
    context.fill(path);
    context.strokeStyle = inks[part.stroke];
    context.lineWidth = part.width;
    context.setLineDash([...(part.dash ?? [])]);
    if (part.width > 0) context.stroke(path);
  }
}
