import type { Scheme } from '../../model/vocabulary.ts';
import type { Emphasis, Mark } from '../../scene/scene.ts';
import { CATEGORY, GROUND, limitLook, OUTLINE, STANDING } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';

/** One stroke of a mark, drawn in this order. Widths and dashes in CSS pixels. */
export interface Stroke {
  readonly ink: 'hue' | 'casing' | 'hoverCasing';
  readonly width: number;
  readonly opacity: number;
  readonly dash: readonly number[];
}

/** How a mark is drawn: the same numbers for the canvas and the SVG. */
export interface MarkLook {
  /** Opacity of everything of this mark: less than 1 where it steps back. */
  readonly opacity: number;
  readonly fillOpacity: number;
  /** Whether the pattern of its category fills it. */
  readonly patterned: boolean;
  readonly strokes: readonly Stroke[];
}

/** Share of its strength that a mark keeps when others are selected. */
const DIMMED = 0.28;

/**
 * The look of a mark. An outline with blur is drawn as strokes of falling width laid over one
 * another, which fades at its edges and costs no filter.
 */
export function lookOf(
  mark: Pick<Mark, 'category' | 'basis' | 'status'>,
  emphasis: Emphasis,
  hovered: boolean,
  standing: Standing,
): MarkLook {
  const tokens = CATEGORY[mark.category];
  const outline = OUTLINE[mark.basis];
  const strong = emphasis === 'selected' || emphasis === 'related';
  const stands = STANDING[standing];
  const limit = limitLook(mark.status, standing);
  const width = tokens.width * outline.widthFactor * stands.width * limit.width;
  const dash = stands.dash ?? limit.dash ?? tokens.dash;
  const strokes: Stroke[] = [];
  if (emphasis === 'selected')
    strokes.push({ ink: 'casing', width: width + 3, opacity: 0.9, dash: stands.dash ?? [] });
  else if (hovered)
    strokes.push({ ink: 'hoverCasing', width: width + 2.5, opacity: 0.7, dash: stands.dash ?? [] });
  const opacity = Math.min(1, outline.opacity * stands.opacity * (strong ? 1.5 : 1));
  strokes.push(...soft(width, outline.blur, opacity, dash));
  return {
    opacity: emphasis === 'dimmed' && !hovered ? DIMMED : 1,
    fillOpacity: Math.min(
      1,
      tokens.fillOpacity * stands.fill * (emphasis === 'selected' ? 2.2 : strong || hovered ? 1.6 : 1),
    ),
    patterned: stands.patterned,
    strokes,
  };
}

function soft(width: number, blur: number, opacity: number, dash: readonly number[]): Stroke[] {
  if (blur === 0) return [{ ink: 'hue', width, opacity, dash }];
  const widths = blur < 1 ? [width + blur, width] : [width + blur, width, Math.max(0.7, width - blur)];
  const each = 1 - (1 - opacity) ** (1 / widths.length);
  return widths.map((w) => ({ ink: 'hue', width: w, opacity: Math.round(100 * each) / 100, dash }));
}

/** The stroke under a mark that is selected or hovered. */
export function casingOf(
  look: MarkLook,
): { ink: 'casing' | 'hoverCasing'; width: number; opacity: number } | null {
  for (const { ink, width, opacity } of look.strokes) if (ink !== 'hue') return { ink, width, opacity };
  return null;
}

export const inkOf = ({ ink }: Stroke, mark: Pick<Mark, 'category'>, scheme: Scheme): string =>
  ink === 'hue' ? CATEGORY[mark.category].hue[scheme] : GROUND[scheme][ink];
