import type { Basis } from '../../model/vocabulary.ts';
import { type Attributes, tag, wrap } from '../../render/flat/poster.ts';
import type { Category } from '../../scene/scene.ts';
import { standingSample } from '../../scene/standing-sample.ts';
import { type Ink, SYMBOLS } from '../../scene/symbols.ts';
import { CATEGORY, OUTLINE } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';

const INK: Readonly<Record<Ink, string>> = { hue: 'var(--k)', ground: 'var(--map-landHalo)', none: 'none' };

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
  if (symbol !== 'none')
    return SYMBOLS[symbol]
      .map(({ path, fill, stroke, width: line }) =>
        tag('path', { d: path, fill: INK[fill], stroke: INK[stroke], 'stroke-width': line }),
      )
      .join('');
  if (pattern === 'none') return tag('path', { d: 'M2 16Q8 5 13 12T22 8', ...outline });
  const box = { x: 1, y: 4, width: 22, height: 16 };
  return (
    tag('rect', { ...box, fill: 'var(--k)', 'fill-opacity': fillOpacity }) +
    tag('rect', { ...box, fill: `url(#${prefix}p-${category})` }) +
    tag('rect', { ...box, ...outline })
  );
}

/** A stretch of outline in a box of 40 × 24, drawn as firmly as its basis allows. */
export function basisSample(basis: Basis): string {
  const { widthFactor, opacity, blur } = OUTLINE[basis];
  const d = 'M2 16C9 4 14 21 22 11S33 7 38 13';
  const line = (width: number, strength: number): string =>
    tag('path', { d, 'stroke-width': Math.round(100 * width) / 100, opacity: strength });
  const soft = blur > 0 ? line(1.8 * widthFactor + 2.4 * blur, opacity * 0.4) : '';
  const attributes = { fill: 'none', stroke: 'var(--map-townText)', 'stroke-linecap': 'round' };
  return wrap('g', attributes, soft + line(1.8 * Math.min(widthFactor, 1.15), opacity));
}

const PLAIN: Readonly<Record<Ink, string>> = { ...INK, hue: 'var(--map-townText)' };

/** What a standing looks like on the map, in a box of 40 × 24. */
export const standingSampleSvg = (standing: Standing): string =>
  standingSample(standing)
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
