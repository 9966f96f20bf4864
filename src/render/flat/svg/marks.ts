import type { ScreenPoint } from '../../../model/geo.ts';
import { type Emphasis, type Scene, standingOf } from '../../../scene/scene.ts';
import { SYMBOL_PX } from '../../../scene/symbols.ts';
import { CATEGORY, FLOW_STANDING, STANDING } from '../../../scene/tokens.ts';
import type { Box } from '../../box.ts';
import type { PlaneMark, PlaneMarks } from '../../prepared.ts';
import { POLYGON, screenBox } from '../../shapes.ts';
import type { Affine } from '../../view.ts';
import { isRibbon, isSymbol, lookAt, screenParts } from '../draw/input.ts';
import { arrowOf } from '../flows.ts';
import { casingOf, type MarkLook, type Stroke } from '../marks.ts';
import { symbolId } from './defs.ts';
import { type Detail, pathData, shapeData } from './path.ts';
import { simplify } from './simplify.ts';
import { type Attributes, round, tag, wrap } from './tag.ts';

export interface SvgMarksInput {
  readonly marks: PlaneMarks;
  readonly emphasis: Scene['emphasis'];
  readonly otherwise: Emphasis;
  readonly hovered: ReadonlySet<string>;
  readonly standings: Scene['standings'];
  readonly matrix: Affine;
  readonly width: number;
  readonly height: number;
  readonly window: Box;
  readonly prefix: string;
  /** How much is kept of areas and lines. */
  readonly detail: Detail;
}

/** A dot for what is too small to have an outline at this scale, CSS pixels across. */
const DOT = 2.4;

/** All marks as links to their selection: areas and lines, then ribbons, then symbols. */
export function svgMarks(input: SvgMarksInput): string {
  const { marks } = input.marks;
  const drawn = marks.map((mark, index) => link(input, mark, body(input, mark, index)));
  const rank = (index: number) => (isSymbol(input.marks, index) ? 2 : isRibbon(input.marks, index) ? 1 : 0);
  return [0, 1, 2].flatMap((level) => drawn.filter((_, index) => rank(index) === level)).join('');
}

function link(input: SvgMarksInput, mark: PlaneMark, content: string): string {
  const { opacity } = lookAt(input, mark);
  const attributes = {
    href: `#sel=${mark.id}`,
    'data-id': mark.id,
    'aria-label': mark.name,
    class: `k-${mark.category}`,
  };
  return wrap('a', { ...attributes, opacity: opacity < 1 ? opacity : null }, content);
}

function body(input: SvgMarksInput, mark: PlaneMark, index: number): string {
  const look = lookAt(input, mark);
  if (isSymbol(input.marks, index)) return symbols(input, mark, index, look);
  if (isRibbon(input.marks, index)) return ribbonOf(input, mark, index, look);
  return figure(input, mark, index, look);
}

function figure(input: SvgMarksInput, mark: PlaneMark, index: number, look: MarkLook): string {
  const { shapes } = input.marks;
  const d =
    shapeData(shapes, index, input.matrix, input.window, input.detail) ||
    dot(screenBox(shapes, index, input.matrix), input.window);
  if (d === '') return '';
  const area = shapes.types[index] === POLYGON;
  const pattern = area && look.patterned && CATEGORY[mark.category].pattern !== 'none';
  const passes: Attributes[] = [
    ...(area && look.fillOpacity > 0 ? [{ fill: 'var(--k)', 'fill-opacity': look.fillOpacity }] : []),
    ...(pattern ? [{ fill: `url(#${input.prefix}p-${mark.category})` }] : []),
    ...look.strokes.map(strokeAttributes),
  ];
  if (passes.length === 1) return tag('path', { d, ...passes[0] });
  const id = `${input.prefix}${mark.id}`;
  return `<defs>${tag('path', { id, d })}</defs>${passes.map((pass) => tag('use', { href: `#${id}`, ...pass })).join('')}`;
}

const strokeAttributes = ({ ink, width, opacity, dash }: Stroke): Attributes => ({
  stroke: ink === 'hue' ? 'var(--k)' : `var(--map-${ink})`,
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

function ribbonOf(input: SvgMarksInput, mark: PlaneMark, index: number, look: MarkLook): string {
  const { fillOpacity } = CATEGORY[mark.category];
  const d = arrowOf(input.marks.shapes, index, input.matrix)
    .map((outline) => outline.flat())
    .map((outline) => pathData(simplify(outline, outline.length / 2, true, 0.15), true))
    .join('');
  const casing = casingOf(look);
  const standing = standingOf(input, mark.id);
  const { fill, outline } = FLOW_STANDING[standing];
  const body = tag('path', {
    d,
    fill: 'var(--k)',
    'fill-opacity': fillOpacity * fill,
    stroke: `var(--map-${casing?.ink ?? 'waterHalo'})`,
    'stroke-width': casing ? 3 : 2,
    'stroke-opacity': casing?.opacity ?? 0.7,
    'paint-order': 'stroke',
  });
  const dash = STANDING[standing].dash ?? [];
  return outline > 0
    ? body + tag('path', { d, ...strokeAttributes({ ink: 'hue', width: outline, opacity: 1, dash }) })
    : body;
}

function symbols(input: SvgMarksInput, mark: PlaneMark, index: number, look: MarkLook): string {
  const size = SYMBOL_PX[CATEGORY[mark.category].symbol];
  const casing = casingOf(look);
  const one = ([x, y]: ScreenPoint): string => {
    if (x < -size || y < -size || x > input.width + size || y > input.height + size) return '';
    const ring = {
      cx: round(x),
      cy: round(y),
      r: size / 2 + 2,
      stroke: `var(--map-${casing?.ink})`,
      'stroke-width': 2,
    };
    const at = { x: round(x - size / 2), y: round(y - size / 2), width: size, height: size };
    const symbol = tag('use', {
      href: `#${symbolId(CATEGORY[mark.category].symbol, standingOf(input, mark.id), input.prefix)}`,
      ...at,
    });
    return (casing ? tag('circle', { ...ring, 'stroke-opacity': casing.opacity }) : '') + symbol;
  };
  return screenParts(input.marks.shapes, index, input.matrix).flat().map(one).join('');
}
