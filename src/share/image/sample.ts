import type { Basis } from '../../model/vocabulary.ts';
import { type Attributes, tag } from '../../render/flat/poster.ts';
import { ACCENT_INK, type Accent } from '../../scene/accents.ts';
import { arcSample } from '../../scene/arc-sample.ts';
import { basisSample } from '../../scene/basis-sample.ts';
import { dateStatusSample } from '../../scene/date-status-sample.ts';
import type { Category } from '../../scene/scene.ts';
import { type Ink, SYMBOLS, type SymbolPart } from '../../scene/symbols.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import type { DateStatus } from '../../state/date-status.ts';

const INK: Readonly<Record<Ink, string>> = {
  hue: 'var(--k)',
  ground: 'var(--map-landHalo)',
  none: 'none',
  ...ACCENT_INK,
};

/** The sign of a category in a box of 24 × 24, as the map draws it; patterns are those of the map, by their ids. */
export function categorySample(category: Category, prefix: string): string {
  const { symbol, pattern, fillOpacity, width, dash } = CATEGORY[category];
  const outline: Attributes = {
    fill: 'none',
    stroke: 'var(--k)',
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
    'stroke-linecap': dash[0] === 1 ? 'round' : null,
  };
  if (symbol !== 'none') return strokes(SYMBOLS[symbol]);
  if (pattern === 'none') return tag('path', { d: 'M2 16Q8 5 13 12T22 8', ...outline });
  const box = { x: 1, y: 4, width: 22, height: 16 };
  return (
    tag('rect', { ...box, fill: 'var(--k)', 'fill-opacity': fillOpacity }) +
    tag('rect', { ...box, fill: `url(#${prefix}p-${category})` }) +
    tag('rect', { ...box, ...outline })
  );
}

const strokes = (parts: readonly SymbolPart[]): string =>
  parts
    .map(({ path, fill, stroke, width }) =>
      tag('path', { d: path, fill: INK[fill], stroke: INK[stroke], 'stroke-width': width }),
    )
    .join('');

/** An arc of an agreement in a box of 24 × 24. */
export const arcSampleSvg = (accent: Accent): string => strokes(arcSample(accent));

const PLAIN: Readonly<Record<Ink, string>> = { ...INK, hue: 'var(--map-townText)' };

/** A stretch of the edge of an area in a box of 40 × 24, as what it rests on has it drawn. */
export const basisSampleSvg = (basis: Basis): string =>
  basisSample(basis)
    .map(({ path, fill, stroke, width, opacity }) =>
      tag('path', { d: path, fill: PLAIN[fill], stroke: PLAIN[stroke], 'stroke-width': width, opacity }),
    )
    .join('');

/** What a date status looks like on the map, in a box of 40 × 24. */
export const dateStatusSampleSvg = (dateStatus: DateStatus): string =>
  dateStatusSample(dateStatus)
    .map(({ path, fill, stroke, width, dash, opacity, transform }) =>
      tag('path', {
        d: path,
        fill: PLAIN[fill],
        stroke: PLAIN[stroke],
        'stroke-width': width,
        'stroke-dasharray': dash?.join(' ') ?? null,
        opacity,
        transform,
      }),
    )
    .join('');
