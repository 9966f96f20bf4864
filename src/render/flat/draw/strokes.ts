import type { Scheme } from '../../../model/vocabulary.ts';
import { strandsOf } from '../../../scene/accents.ts';
import { hueOf, type Look, type Stroke } from '../../../scene/look.ts';
import type { Mark } from '../../../scene/scene.ts';
import { GROUND } from '../../../scene/tokens.ts';

/** One stroke as a canvas or an SVG draws it, in this order; widths and dashes in CSS pixels. */
export interface PlainStroke extends Omit<Stroke, 'blur'> {
  readonly ink: 'hue' | 'halo';
  /** CSS pixels beside the line, to its right. */
  readonly offset: number;
}

/** Strokes laid over one another for one that fades at its sides; what a filter would cost is not worth it. */
const STEPS = 3;

/** The strokes of a look: its halo, and its edge or the strands of a double or triple line. */
export function strokesOf({ halo, edge, gap, core }: Look): PlainStroke[] {
  return [
    ...(halo ? faded('halo', halo) : []),
    ...(edge ? (gap > 0 ? stranded(edge, gap, core) : faded('hue', edge)) : []),
  ];
}

function stranded({ width: whole, opacity, dash }: Stroke, gap: number, core: number): PlainStroke[] {
  const { width, offsets } = strandsOf({ width: whole, gap, core });
  return offsets.map((offset) => ({ ink: 'hue', width, opacity, dash, offset }));
}

function faded(ink: PlainStroke['ink'], { width, opacity, blur, dash }: Stroke): PlainStroke[] {
  if (blur === 0) return [{ ink, width, opacity, dash, offset: 0 }];
  const each = 1 - (1 - Math.min(0.99, opacity)) ** (1 / STEPS);
  return Array.from({ length: STEPS }, (_, i) => ({
    ink,
    width: Math.max(0.5, width - (2 * blur * (i + 0.5)) / STEPS),
    opacity: Math.round(100 * each) / 100,
    dash,
    offset: 0,
  }));
}

export const inkOf = (
  ink: PlainStroke['ink'],
  mark: Pick<Mark, 'category' | 'accents'>,
  scheme: Scheme,
): string => (ink === 'hue' ? hueOf(mark)[scheme] : GROUND[scheme].halo);
