import type { Scheme } from '../../model/vocabulary.ts';
import { hueOf, type Look, type Stroke } from '../../scene/look.ts';
import type { Mark } from '../../scene/scene.ts';
import { GROUND } from '../../scene/tokens.ts';

/** One stroke as a canvas or an SVG draws it, in this order; widths and dashes in CSS pixels. */
export interface PlainStroke extends Omit<Stroke, 'blur'> {
  readonly ink: 'hue' | 'halo';
}

/** Strokes laid over one another for one that fades at its sides; what a filter would cost is not worth it. */
const STEPS = 3;

/** The strokes of a look: its halo, its edge and the gap of a double line. */
export function strokesOf({ halo, edge, gap }: Look): PlainStroke[] {
  return [
    ...(halo ? faded('halo', halo) : []),
    ...(edge ? faded('hue', edge) : []),
    ...(gap > 0 ? [{ ink: 'halo' as const, width: gap, opacity: 1, dash: [] }] : []),
  ];
}

function faded(ink: PlainStroke['ink'], { width, opacity, blur, dash }: Stroke): PlainStroke[] {
  if (blur === 0) return [{ ink, width, opacity, dash }];
  const each = 1 - (1 - Math.min(0.99, opacity)) ** (1 / STEPS);
  return Array.from({ length: STEPS }, (_, i) => ({
    ink,
    width: Math.max(0.5, width - (2 * blur * (i + 0.5)) / STEPS),
    opacity: Math.round(100 * each) / 100,
    dash,
  }));
}

export const inkOf = (
  ink: PlainStroke['ink'],
  mark: Pick<Mark, 'category' | 'accents'>,
  scheme: Scheme,
): string => (ink === 'hue' ? hueOf(mark)[scheme] : GROUND[scheme].halo);
