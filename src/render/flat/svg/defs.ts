import type { Affine } from '../../../projection/affine.ts';
import { ACCENT_INK, type Accent } from '../../../scene/accents.ts';
import { CATEGORIES, type Category, dateStatusOf, type Scene } from '../../../scene/scene.ts';
import { type Ink, PATTERN_TILES, SYMBOL_BOX, symbolParts } from '../../../scene/symbols.ts';
import { CATEGORY, type SymbolShape } from '../../../scene/tokens.ts';
import type { DateStatus } from '../../../state/date-status.ts';
import type { PlaneMarks } from '../../prepared.ts';
import { patternMatrix } from './pattern.ts';
import { round, tag, wrap } from './tag.ts';

const INK: Readonly<Record<Ink, string>> = {
  hue: 'var(--k)',
  ground: 'var(--map-landHalo)',
  none: 'none',
  ...ACCENT_INK,
};

/**
 * Symbols of the categories and date statuses that occur and patterns of the categories, once each. `prefix` goes before
 * every id. `ofLines`: patterns are lines where they are used, and need no definition.
 */
export function svgDefs(
  { marks }: PlaneMarks,
  dateStatuses: Scene['dateStatuses'],
  matrix: Affine,
  prefix: string,
  ofLines = false,
): string {
  const used = CATEGORIES.filter((category) => marks.some((mark) => mark.category === category));
  const symbols = used.flatMap((category) => {
    const own = marks.filter((mark) => mark.category === category);
    return own.map(({ id, accents }) =>
      symbol(CATEGORY[category].symbol, dateStatusOf({ dateStatuses }, id), accents, prefix),
    );
  });
  const content =
    [...new Set(symbols)].join('') +
    (ofLines ? [] : used).map((category) => pattern(category, matrix, prefix)).join('');
  return content === '' ? '' : wrap('defs', {}, content);
}

/** The id of a symbol in one date status; headquarters alone carry the tags of their agreements. */
export const symbolId = (
  shape: SymbolShape,
  dateStatus: DateStatus,
  accents: readonly Accent[],
  prefix: string,
): string =>
  [
    `${prefix}s-${shape}`,
    ...(dateStatus === 'unknown' ? [] : [dateStatus]),
    ...(shape === 'ring-star' ? accents : []),
  ].join('-');

function symbol(
  shape: SymbolShape,
  dateStatus: DateStatus,
  accents: readonly Accent[],
  prefix: string,
): string {
  const parts = symbolParts(shape, dateStatus, accents).map(({ path, fill, stroke, width, dash }) =>
    tag('path', {
      d: path,
      fill: INK[fill],
      stroke: width > 0 ? INK[stroke] : null,
      'stroke-width': width > 0 ? width : null,
      'stroke-dasharray': dash?.join(' ') ?? null,
    }),
  );
  if (parts.length === 0) return '';
  const id = symbolId(shape, dateStatus, accents, prefix);
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
  const [a, b, c, d, e, f] = patternMatrix(matrix);
  const lies = [a, b, c, d].map((value) => Math.round(1e4 * value) / 1e4);
  const attributes = {
    id: `${prefix}p-${category}`,
    class: `k-${category}`,
    patternTransform: `matrix(${[...lies, round(e), round(f)].join(' ')})`,
    width: tile.size,
    height: tile.size,
  };
  return wrap(
    'pattern',
    { ...attributes, patternUnits: 'userSpaceOnUse' },
    wrap('g', { opacity: tile.opacity }, marks.join('')),
  );
}
