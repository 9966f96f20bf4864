import { range } from 'd3';
import type { Basis } from '../../model/vocabulary.ts';
import { type Attributes, tag, wrap } from '../../render/flat/poster.ts';
import { ACCENT_INK, type Accent } from '../../scene/accents.ts';
import { arcSample } from '../../scene/arc-sample.ts';
import { basisSample } from '../../scene/basis-sample.ts';
import { dateStatusSample } from '../../scene/date-status-sample.ts';
import type { Category } from '../../scene/scene.ts';
import { type Ink, PATTERN_TILES, SYMBOLS, type SymbolPart } from '../../scene/symbols.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import type { DateStatus } from '../../state/date-status.ts';

const INK: Readonly<Record<Ink, string>> = {
  hue: 'var(--k)',
  ground: 'var(--map-landHalo)',
  none: 'none',
  ...ACCENT_INK,
};

/**
 * The sign of a category in a box of 24 × 24, as the map draws it; patterns are those of the map, by their ids, or of
 * lines, as the map's own then are.
 */
export function categorySample(category: Category, prefix: string, ofLines = false): string {
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
    (ofLines ? tiled(category, box, prefix) : tag('rect', { ...box, fill: `url(#${prefix}p-${category})` })) +
    tag('rect', { ...box, ...outline })
  );
}

type SampleBox = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** The tiles of a pattern side by side, cut off at the box. */
function tiled(category: Category, box: SampleBox, prefix: string): string {
  const tile = PATTERN_TILES[CATEGORY[category].pattern];
  if (!tile) return '';
  const marks = tile.marks.map(({ path, as, width }) =>
    tag(
      'path',
      as === 'fill'
        ? { d: path, fill: 'var(--k)' }
        : { d: path, fill: 'none', stroke: 'var(--k)', 'stroke-width': width },
    ),
  );
  const places = range(box.y, box.y + box.height, tile.size).flatMap((y) =>
    range(box.x, box.x + box.width, tile.size).map((x) =>
      wrap('g', { transform: `translate(${x} ${y})` }, marks.join('')),
    ),
  );
  const id = `${prefix}k-${category}`;
  return (
    wrap('clipPath', { id }, tag('rect', box)) +
    wrap('g', { 'clip-path': `url(#${id})`, opacity: tile.opacity }, places.join(''))
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
