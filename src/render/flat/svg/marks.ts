import type { Box } from '../../../geometry/box.ts';
import { beside, pointAtShare } from '../../../geometry/polyline.ts';
import { simplify } from '../../../geometry/simplify.ts';
import type { ScreenPoint } from '../../../model/geo.ts';
import type { Affine } from '../../../projection/affine.ts';
import type { Look } from '../../../scene/look.ts';
import { accentOfFlow, FLOW } from '../../../scene/look.ts';
import { dateStatusOf, type Emphasis, type Scene } from '../../../scene/scene.ts';
import { RING, SYMBOL_BOX, SYMBOL_PX, SYMBOLS } from '../../../scene/symbols.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { POLYGON, screenBox } from '../../shapes.ts';
import { badgePoint, isArc, isSymbol, lookAt, screenParts } from '../draw/input.ts';
import { type PlainStroke, strokesOf } from '../draw/strokes.ts';
import { areaFill } from './areas.ts';
import { symbolId } from './defs.ts';
import { type Detail, pathData, shapeData } from './path.ts';
import { type Attributes, hundredths, round, tag, wrap } from './tag.ts';

export interface SvgMarksInput {
  readonly marks: PlaneMarks;
  readonly emphasis: Scene['emphasis'];
  readonly otherwise: Emphasis;
  readonly hovered: ReadonlySet<string>;
  readonly dateStatuses: Scene['dateStatuses'];
  readonly matrix: Affine;
  readonly width: number;
  readonly height: number;
  readonly window: Box;
  readonly prefix: string;
  /** How much is kept of areas and lines. */
  readonly detail: Detail;
  /** Patterns as lines instead of tiles. */
  readonly ofLines: boolean;
}

/** A dot for what is too small to have an outline at this scale, CSS pixels across. */
const DOT = 2.4;

/** All marks as links to their selection: areas and lines, then arcs, then symbols. */
export function svgMarks(input: SvgMarksInput): string {
  const { marks } = input.marks;
  const drawn = marks.map((mark, index) => link(input, mark, index));
  const rank = (index: number) => (isSymbol(input.marks, index) ? 2 : isArc(input.marks, index) ? 1 : 0);
  return [0, 1, 2].flatMap((level) => drawn.filter((_, index) => rank(index) === level)).join('');
}

function link(input: SvgMarksInput, mark: PlaneMark, index: number): string {
  const look = lookAt(input, index);
  const attributes = {
    href: `#sel=${mark.id}`,
    'data-id': mark.id,
    'aria-label': mark.name,
    class: isArc(input.marks, index) ? `k-${mark.category} k-${accentOfFlow(mark)}` : `k-${mark.category}`,
    opacity: look.opacity < 1 ? hundredths(look.opacity) : null,
  };
  return wrap('a', attributes, body(input, mark, index, look));
}

function body(input: SvgMarksInput, mark: PlaneMark, index: number, look: Look): string {
  if (isSymbol(input.marks, index)) return symbols(input, mark, index, look);
  const { shapes } = input.marks;
  const d =
    shapeData(shapes, index, input.matrix, input.window, input.detail) ||
    dot(screenBox(shapes, index, input.matrix), input.window);
  if (d === '') return '';
  const fill = shapes.types[index] === POLYGON ? areaFill(input, mark, index, look, d) : '';
  if (isArc(input.marks, index)) return arc(input, index, look, d);
  return (
    fill + strokes(d, strokesOf(look), `${input.prefix}${mark.id}`) + (look.badged ? badge(input, index) : '')
  );
}

/** An arc with its halo and its line, or the strands of a double or triple one. */
function arc(input: SvgMarksInput, index: number, look: Look, d: string): string {
  const { tolerance } = input.detail;
  const lines = screenParts(input.marks.shapes, index, input.matrix);
  const drawn = strokesOf(look).map((stroke) => {
    const besides = lines.map((line) => beside(line, stroke.offset).flat());
    const data = besides.map((xy) => pathData(simplify(xy, xy.length / 2, false, tolerance / 2), false));
    return tag('path', { d: stroke.offset === 0 ? d : data.join(''), ...strokeAttributes(stroke) });
  });
  return drawn.join('') + arcEnds(input, index) + (look.badged ? badge(input, index) : '');
}

/** A path with its strokes; it is said once. */
function strokes(d: string, all: readonly PlainStroke[], id: string): string {
  if (all.length < 2) return all.map((stroke) => tag('path', { d, ...strokeAttributes(stroke) })).join('');
  const uses = all.map((stroke) => tag('use', { href: `#${id}`, ...strokeAttributes(stroke) }));
  return `<defs>${tag('path', { id, d })}</defs>${uses.join('')}`;
}

const strokeAttributes = ({ ink, width, opacity, dash }: PlainStroke): Attributes => ({
  stroke: ink === 'hue' ? 'var(--k)' : 'var(--map-halo)',
  'stroke-width': round(width),
  'stroke-opacity': opacity < 1 ? opacity : null,
  'stroke-dasharray': dash.length > 0 ? dash.join(' ') : null,
  'stroke-linecap': dash[0] === 1 ? 'round' : null,
});

/** A small circle where an area is seen but too small for an outline. */
function dot(box: Box, window: Box): string {
  const [x, y] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  if (x < window.minX || y < window.minY || x > window.maxX || y > window.maxY) return '';
  const r = DOT / 2;
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${DOT} 0a${r} ${r} 0 1 1-${DOT} 0z`;
}

function badge(input: SvgMarksInput, index: number): string {
  const [x, y] = badgePoint(input.marks.marks[index]!, input.matrix);
  const size = SYMBOL_PX.badge;
  const transform = `translate(${round(x - size / 2)} ${round(y - size / 2)})scale(${size / SYMBOL_BOX})`;
  const inks = { hue: 'var(--map-townText)', ground: 'var(--map-landHalo)', none: 'none' };
  const parts = SYMBOLS.badge.map(({ path, fill, stroke, width }) =>
    tag('path', {
      d: path,
      fill: inks[fill as keyof typeof inks],
      stroke: inks[stroke as keyof typeof inks],
      'stroke-width': width,
    }),
  );
  return wrap('g', { transform }, parts.join(''));
}

const HEAD = `M${0.5 * FLOW.head} 0L${-0.5 * FLOW.head} ${0.45 * FLOW.head}L${-0.25 * FLOW.head} 0L${-0.5 * FLOW.head} ${-0.45 * FLOW.head}z`;

/** The head of an arc on its way and the dots at its ends, each about an origin of its own, so that CSS can keep its size. */
function arcEnds(input: SvgMarksInput, index: number): string {
  const inks = { fill: 'var(--k)', stroke: 'var(--map-halo)', class: 'sign' };
  const at = ([x, y]: readonly [number, number], turn = ''): Attributes => ({
    transform: `translate(${round(x)} ${round(y)})${turn}`,
  });
  const figures = screenParts(input.marks.shapes, index, input.matrix).flatMap((line) => {
    const on = pointAtShare(line, FLOW.headAt);
    const ends = [line[0]!, line.at(-1)!].filter(([x, y]) => isSeen(input, x, y, FLOW.dot));
    return [
      ...ends.map((end) => wrap('g', at(end), tag('circle', { r: FLOW.dot, ...inks }))),
      on && isSeen(input, on.at[0], on.at[1], FLOW.head)
        ? wrap(
            'g',
            at(on.at, `rotate(${Math.round((on.angle * 180) / Math.PI)})`),
            tag('path', { d: HEAD, ...inks }),
          )
        : '',
    ];
  });
  return figures.join('');
}

const isSeen = ({ width, height }: SvgMarksInput, x: number, y: number, size: number): boolean =>
  x >= -size && y >= -size && x <= width + size && y <= height + size;

function symbols(input: SvgMarksInput, mark: PlaneMark, index: number, { halo }: Look): string {
  const { symbol } = CATEGORY[mark.category];
  const size = SYMBOL_PX[symbol];
  const one = ([x, y]: ScreenPoint): string => {
    if (!isSeen(input, x, y, size)) return '';
    const ring = {
      cx: round(x),
      cy: round(y),
      r: size / 2 + RING.gap,
      fill: 'var(--map-halo)',
      'fill-opacity': halo?.opacity ?? null,
      stroke: 'var(--k)',
      'stroke-width': RING.width,
    };
    const at = { x: round(x - size / 2), y: round(y - size / 2), width: size, height: size };
    const id = symbolId(symbol, dateStatusOf(input, mark.id), mark.accents, input.prefix);
    return (halo ? tag('circle', ring) : '') + tag('use', { href: `#${id}`, ...at });
  };
  return screenParts(input.marks.shapes, index, input.matrix).flat().map(one).join('');
}
