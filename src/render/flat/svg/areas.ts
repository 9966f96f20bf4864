import { type Box, overlap } from '../../../geometry/box.ts';
import type { Affine } from '../../../projection/affine.ts';
import { BANDS, type BandFill, FADE_DETAIL, type FadeDetail, fillsAt } from '../../../scene/bands.ts';
import type { Look } from '../../../scene/look.ts';
import { PATTERN_TILES } from '../../../scene/symbols.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { screenBox } from '../../shapes.ts';
import { bandOutline } from '../draw/bands.ts';
import { scaleOf } from '../draw/input.ts';
import { type Detail, shapeData } from './path.ts';
import { patternLines } from './pattern.ts';
import { hundredths, tag, wrap } from './tag.ts';

export interface AreaInput {
  readonly marks: PlaneMarks;
  readonly matrix: Affine;
  readonly window: Box;
  readonly detail: Detail;
  readonly prefix: string;
  /** Patterns as lines instead of tiles. */
  readonly ofLines: boolean;
}

/** A light picture shows a fade where it is worth it, and never more than two of its bands. */
const LIGHT: FadeDetail = { seen: 7, all: Number.POSITIVE_INFINITY };

/** The fill of an area and its pattern, from the outline, whose path data is `d`, to the core. */
export function areaFill(input: AreaInput, mark: PlaneMark, index: number, look: Look, d: string): string {
  const { marks, matrix, window, detail } = input;
  const scale = scaleOf(matrix);
  const fills = fillsAt(mark, scale, detail.light ? LIGHT : FADE_DETAIL);
  const data = Array.from({ length: BANDS }, (_, level) => {
    if (level === 0) return d;
    if (!fills.some(({ from }) => from === level)) return '';
    return shapeData(bandOutline(marks, index, scale, level), 0, matrix, window, detail);
  });
  const all = isRising(fills) ? nested(fills, data) : rings(fills, data);
  return input.ofLines ? ruled(input, mark, look, all, index) : drawn(input, mark, look, all, index);
}

/** An outline to fill with the strength that is to be seen in it, over what lies there `before`. */
interface Fill {
  readonly d: string;
  readonly strength: number;
  readonly before: number;
}

const isRising = (fills: readonly BandFill[]): boolean =>
  fills.every(({ strength }, i) => i === 0 || strength >= fills[i - 1]!.strength);

/** Each band over those about it, which says every outline once. */
const nested = (fills: readonly BandFill[], data: readonly string[]): Fill[] =>
  fills.map(({ from, strength }, i) => ({ d: data[from]!, strength, before: fills[i - 1]?.strength ?? 0 }));

/** Each band for itself. */
const rings = (fills: readonly BandFill[], data: readonly string[]): Fill[] =>
  fills.map(({ from, to, strength }) => ({
    d: data[from]! + (to === null ? '' : data[to]!),
    strength,
    before: 0,
  }));

function drawn(
  { prefix }: AreaInput,
  { category }: PlaneMark,
  look: Look,
  fills: readonly Fill[],
  index: number,
): string {
  return fills
    .filter(({ d }) => d !== '')
    .map((each, i) => {
      const { d } = each;
      const { flat, textured } = inksOf(category, look, each);
      const fill = flat > 0 ? { fill: 'var(--k)', 'fill-opacity': hundredths(flat) } : null;
      const pattern =
        textured > 0
          ? {
              fill: `url(#${prefix}p-${category})`,
              'fill-opacity': textured < 1 ? hundredths(textured) : null,
            }
          : null;
      if (!fill || !pattern) return tag('path', { d, 'fill-rule': 'evenodd', ...(fill ?? pattern) });
      const id = `${prefix}a${index}${i === 0 ? '' : `-${i}`}`;
      // A path that says its own fill would keep it wherever it is used.
      const path = tag('path', { id, d, 'fill-rule': 'evenodd' });
      return `<g fill="var(--k)" fill-opacity="${fill['fill-opacity']}">${path}</g>${tag('use', { href: `#${id}`, ...pattern })}`;
    })
    .join('');
}

/** As `drawn`, with patterns of lines that are clipped to the outlines. */
function ruled(
  { marks, matrix, window, prefix }: AreaInput,
  { category }: PlaneMark,
  look: Look,
  fills: readonly Fill[],
  index: number,
): string {
  const tile = PATTERN_TILES[CATEGORY[category].pattern];
  const id = `${prefix}a${index}`;
  const lines = tile && patternLines(tile, matrix, overlap(screenBox(marks.shapes, index, matrix), window));
  const bands = fills.map((each, i) => {
    const { flat, textured } = inksOf(category, look, each);
    const outline = tag('path', {
      id: `${id}-${i}`,
      d: each.d,
      'fill-rule': 'evenodd',
      'clip-rule': 'evenodd',
    });
    const clip = wrap('clipPath', { id: `${id}-${i}c` }, tag('use', { href: `#${id}-${i}` }));
    const ink = { stroke: 'var(--k)', 'stroke-opacity': hundredths((tile?.opacity ?? 0) * textured) };
    return each.d === ''
      ? ''
      : wrap('g', { fill: flat > 0 ? 'var(--k)' : 'none', 'fill-opacity': hundredths(flat) }, outline) +
          (lines && textured > 0
            ? clip + wrap('g', { ...ink, 'clip-path': `url(#${id}-${i}c)` }, tag('use', { href: `#${id}-l` }))
            : '');
  });
  return (lines ? wrap('defs', {}, wrap('g', { id: `${id}-l` }, lines)) : '') + bands.join('');
}

/** How strong the fill and the pattern of a band are, so that with what lies under them they are as the look says. */
function inksOf(category: PlaneMark['category'], look: Look, { strength, before }: Fill) {
  const ink = PATTERN_TILES[CATEGORY[category].pattern]?.opacity ?? 0;
  return {
    flat: over(look.fill, strength, before),
    textured: over(ink * look.pattern, strength, before) / (ink || 1),
  };
}

/** The opacity of ink that makes `strength` of it where `before` of it lies already. */
const over = (ink: number, strength: number, before: number): number =>
  (ink * (strength - before)) / (1 - ink * before);
