import { CATEGORIES, type Category, type Scene, standingOf } from '../../../scene/scene.ts';
import { type Ink, PATTERN_TILES, SYMBOL_BOX, symbolParts } from '../../../scene/symbols.ts';
import { CATEGORY, type SymbolShape } from '../../../scene/tokens.ts';
import type { Standing } from '../../../state/standing.ts';
import type { PlaneMarks } from '../../prepared.ts';
import type { Affine } from '../../view.ts';
import { tag, wrap } from './tag.ts';

const INK: Readonly<Record<Ink, string>> = { hue: 'var(--k)', ground: 'var(--map-landHalo)', none: 'none' };

/**
 * Symbols of the categories and standings that occur and patterns of the categories, once each. `prefix` goes before
 * every id. Patterns begin at the Pole's place on the screen, as on the canvas.
 */
export function svgDefs(
  { marks }: PlaneMarks,
  standings: Scene['standings'],
  matrix: Affine,
  prefix: string,
): string {
  const used = CATEGORIES.filter((category) => marks.some((mark) => mark.category === category));
  const symbols = used.flatMap((category) => {
    const own = marks.filter((mark) => mark.category === category);
    return [...new Set(own.map(({ id }) => standingOf({ standings }, id)))].map((standing) =>
      symbol(CATEGORY[category].symbol, standing, prefix),
    );
  });
  const content = [...new Set(symbols)].join('') + used.map((c) => pattern(c, matrix, prefix)).join('');
  return content === '' ? '' : wrap('defs', {}, content);
}

/** The id of a symbol in one standing. */
export const symbolId = (shape: SymbolShape, standing: Standing, prefix: string): string =>
  `${prefix}s-${shape}${standing === 'unknown' ? '' : `-${standing}`}`;

function symbol(shape: SymbolShape, standing: Standing, prefix: string): string {
  const parts = symbolParts(shape, standing).map(({ path, fill, stroke, width, dash }) =>
    tag('path', {
      d: path,
      fill: INK[fill],
      stroke: width > 0 ? INK[stroke] : null,
      'stroke-width': width > 0 ? width : null,
      'stroke-dasharray': dash?.join(' ') ?? null,
    }),
  );
  if (parts.length === 0) return '';
  const id = symbolId(shape, standing, prefix);
  return wrap(
    'symbol',
    { id, viewBox: `0 0 ${SYMBOL_BOX} ${SYMBOL_BOX}`, overflow: 'visible' },
    parts.join(''),
  );
}

function pattern(category: Category, matrix: Affine, prefix: string): string {
  const tile = PATTERN_TILES[CATEGORY[category].pattern];
  if (!tile) return '';
  const ink = 'var(--k)';
  const marks = tile.marks.map(({ path, as, width }) =>
    tag(
      'path',
      as === 'fill' ? { d: path, fill: ink } : { d: path, fill: 'none', stroke: ink, 'stroke-width': width },
    ),
  );
  const origin = { x: Math.round(matrix[4] % tile.size), y: Math.round(matrix[5] % tile.size) };
  const attributes = {
    id: `${prefix}p-${category}`,
    class: `k-${category}`,
    ...origin,
    width: tile.size,
    height: tile.size,
  };
  return wrap(
    'pattern',
    { ...attributes, patternUnits: 'userSpaceOnUse' },
    wrap('g', { opacity: tile.opacity }, marks.join('')),
  );
}
