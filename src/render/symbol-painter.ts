import type { Scheme } from '../model/vocabulary.ts';
import { ACCENT_HUE, type Accent } from '../scene/accents.ts';
import type { Category } from '../scene/scene.ts';
import {
  type Ink,
  PATTERN_TILES,
  SYMBOL_BOX,
  SYMBOL_PX,
  SYMBOLS,
  type SymbolPart,
  symbolParts,
} from '../scene/symbols.ts';
import { CATEGORY, GROUND, type SymbolShape } from '../scene/tokens.ts';
import type { DateStatus } from '../state/date-status.ts';
import type { Context } from './context.ts';

/** What decides the picture of a symbol. */
export interface SymbolKind {
  readonly category: Category;
  readonly dateStatus: DateStatus;
  readonly accents: readonly Accent[];
}

/** Paints a symbol in the upper left corner, CSS pixels. */
export function paintSymbol(
  context: Context,
  { category, dateStatus, accents }: SymbolKind,
  scheme: Scheme,
): void {
  const { symbol, hue } = CATEGORY[category];
  paintParts(context, symbol, symbolParts(symbol, dateStatus, accents), hue[scheme], scheme);
}

/** Paints the badge of what takes place in the upper left corner, CSS pixels. */
export const paintBadge = (context: Context, scheme: Scheme): void =>
  paintParts(context, 'badge', SYMBOLS.badge, GROUND[scheme].townText, scheme);

function paintParts(
  context: Context,
  shape: SymbolShape,
  parts: readonly SymbolPart[],
  hue: string,
  scheme: Scheme,
): void {
  const inks: Record<Ink, string> = {
    hue,
    ground: GROUND[scheme].landHalo,
    none: 'transparent',
    single: ACCENT_HUE.single[scheme],
    double: ACCENT_HUE.double[scheme],
    triple: ACCENT_HUE.triple[scheme],
  };
  const scale = SYMBOL_PX[shape] / SYMBOL_BOX;
  context.scale(scale, scale);
  context.lineJoin = 'round';
  for (const part of parts) {
    const path = new Path2D(part.path);
    context.fillStyle = inks[part.fill];
    context.fill(path);
    context.strokeStyle = inks[part.stroke];
    context.lineWidth = part.width;
    context.setLineDash([...(part.dash ?? [])]);
    if (part.width > 0) context.stroke(path);
  }
}

/** Paints one tile of a category's pattern in the upper left corner, CSS pixels. */
export function paintPattern(context: Context, category: Category, scheme: Scheme): void {
  const { pattern, hue } = CATEGORY[category];
  const tile = PATTERN_TILES[pattern];
  if (!tile) return;
  context.globalAlpha = tile.opacity;
  context.fillStyle = hue[scheme];
  context.strokeStyle = hue[scheme];
  for (const mark of tile.marks) {
    context.lineWidth = mark.width;
    context[mark.as](new Path2D(mark.path));
  }
}
