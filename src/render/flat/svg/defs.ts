import { CATEGORIES, type Category } from '../../../scene/scene.ts';
import { type Ink, PATTERN_TILES, SYMBOL_BOX, SYMBOLS } from '../../../scene/symbols.ts';
import { CATEGORY, type SymbolShape } from '../../../scene/tokens.ts';
import type { PlaneMarks } from '../prepared.ts';
import type { Affine } from '../view.ts';
import { tag, wrap } from './tag.ts';

const INK: Readonly<Record<Ink, string>> = { hue: 'var(--k)', ground: 'var(--map-landHalo)', none: 'none' };

/**
 * Symbols and patterns of the categories that occur, once each. `prefix` goes before every id. Patterns begin at the
 * Pole's place on the screen, as on the canvas.
 */
export function svgDefs({ marks }: PlaneMarks, matrix: Affine, prefix: string): string {
  const used = CATEGORIES.filter((category) => marks.some((mark) => mark.category === category));
  const shapes = [...new Set(used.map((category) => CATEGORY[category].symbol))];
  const content =
    shapes.map((shape) => symbol(shape, prefix)).join('') +
    used.map((c) => pattern(c, matrix, prefix)).join('');
  return content === '' ? '' : wrap('defs', {}, content);
}

function symbol(shape: SymbolShape, prefix: string): string {
  const parts = SYMBOLS[shape].map(({ path, fill, stroke, width }) =>
    tag('path', {
      d: path,
      fill: INK[fill],
      stroke: width > 0 ? INK[stroke] : null,
      'stroke-width': width > 0 ? width : null,
    }),
  );
  if (parts.length === 0) return '';
  const id = `${prefix}s-${shape}`;
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
