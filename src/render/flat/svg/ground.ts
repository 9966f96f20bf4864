import type { Box } from '../../../geometry/box.ts';
import type { BasemapCollection } from '../../../geometry/packed.ts';
import { piecesInside } from '../../../geometry/polyline.ts';
import { simplify } from '../../../geometry/simplify.ts';
import type { ScreenPoint } from '../../../model/geo.ts';
import { type Affine, apply, invert } from '../../../projection/affine.ts';
import { PLANE_HALF } from '../../../projection/plane.ts';
import {
  CIRCLE,
  COAST_SHADING,
  dashPx,
  FRESH_WATER,
  GRATICULE,
  type GroundPass,
  LAND,
  OUTLINES,
  tintPasses,
  widthAt,
} from '../../../scene/ground.ts';
import type { Tint } from '../../../scene/tints.ts';
import { type GridLine, gridPoints } from '../../prepared.ts';
import type { Basemap } from '../draw/basemap.ts';
import { type Detail, FULL, pathData, shapeData } from './path.ts';
import { hundredths, tag, wrap } from './tag.ts';

export interface SvgGroundInput {
  readonly basemap: Basemap;
  readonly grid: readonly GridLine[];
  readonly tinted: readonly Tint[];
  readonly matrix: Affine;
  readonly zoom: number;
  readonly window: Box;
  /** Prefix of ids in the document, so that two maps can stand on one page. */
  readonly prefix: string;
  /** For the first picture of a page, where every byte is waited for. */
  readonly light: boolean;
  /** Path data of the shading as areas, one for each pass of `COAST_SHADING`; it is stroked along the coast where they are absent. */
  readonly shading?: readonly string[];
}

/**
 * Ocean, shading, land, tint, waters, graticule and borders. The land's outline is written once: land and coast use it,
 * so that the heaviest geometry is sent one time. Where the plane's edge is seen, at which the land is cut, the cut
 * must not be stroked: the coast is clipped a little inside of it, and a shading that is stroked has a line of its own.
 */
export function svgGround(input: SvgGroundInput): string {
  const { prefix, shading } = input;
  const cut = seesCut(input);
  const own = cut && !shading;
  const defs = [
    tag('path', { id: `${prefix}land`, d: data(input, LAND[0]!) }),
    own ? tag('path', { id: `${prefix}coast`, d: data(input, COAST_SHADING[0]!) }) : '',
    cut && !own ? wrap('clipPath', { id: `${prefix}plane` }, tag('path', { d: planeData(input) })) : '',
  ];
  const draw = (pass: GroundPass): string => {
    const className = `m-${pass.name}`;
    const area = shading?.[COAST_SHADING.indexOf(pass)];
    if (area !== undefined) return tag('path', { class: className, d: area });
    if (pass.collection === 'coast')
      return tag('use', {
        href: `#${prefix}${own ? 'coast' : 'land'}`,
        class: className,
        'clip-path': cut && !own ? `url(#${prefix}plane)` : null,
      });
    if (pass.collection === 'land') return tag('use', { href: `#${prefix}land`, class: className });
    const d = data(input, pass);
    if (d === '') return '';
    // Tones of parties are few and come with a selection: no rule of the sheet waits for them.
    const isTint = pass.name.startsWith('tint');
    const tone = { fill: `var(--map-${pass.fill})`, 'fill-rule': 'evenodd' };
    return tag('path', { class: className, d, ...(isTint ? tone : null) });
  };
  return [
    tag('rect', { class: 'm-ocean', width: '100%', height: '100%' }),
    `<defs>${defs.join('')}</defs>`,
    ...[...COAST_SHADING, ...LAND, ...tintPasses(input.tinted), ...FRESH_WATER].map(draw),
    svgGrid(input, false),
    ...OUTLINES.map(draw),
    svgGrid(input, true),
  ].join('');
}

/** How much is kept of a collection; `coast` stands for those that are not named. */
type Details = Readonly<Partial<Record<BasemapCollection, Detail>> & { coast: Detail }>;

/** Faint lines need less care than the coast: rivers are the dearest of all and the least seen. */
const PAPER: Details = {
  coast: { tolerance: 0.5, speck: 1.3 },
  rivers: { tolerance: 0.9, speck: 9 },
  lakes: { tolerance: 0.7, speck: 2.5 },
  borders: { tolerance: 0.7, speck: 2 },
  provinces: { tolerance: 0.7, speck: 2 },
};

/** The first picture of a page: no edge a pixel off, in as few bytes and strokes as that takes. */
const SCREEN: Details = {
  coast: { tolerance: 0.85, speck: 2.5, quantum: 10 },
  rivers: { tolerance: 1.8, speck: 32, quantum: 20 },
  lakes: { tolerance: 1.2, speck: 6, quantum: 10 },
  borders: { tolerance: 1.2, speck: 5, quantum: 10 },
  provinces: { tolerance: 1.2, speck: 5, quantum: 10 },
};

function data({ basemap, matrix, window, light }: SvgGroundInput, { collection, only }: GroundPass): string {
  const set = basemap[collection];
  const details = light ? SCREEN : PAPER;
  const detail = details[collection] ?? details.coast;
  return set.ids
    .map((id, index) =>
      only === null || only.includes(id) ? shapeData(set, index, matrix, window, detail) : '',
    )
    .join('');
}

/** Whether the window reaches beyond the plane's square, at whose edge the land is cut. */
function seesCut({ matrix, window }: SvgGroundInput): boolean {
  const back = invert(matrix);
  const { minX, minY, maxX, maxY } = window;
  const corners: readonly ScreenPoint[] = [
    [minX, minY],
    [maxX, minY],
    [minX, maxY],
    [maxX, maxY],
  ];
  return corners.some((corner) => apply(back, corner).some((metres) => Math.abs(metres) >= PLANE_HALF));
}

/** The plane's square without a rim of two CSS pixels, as path data. */
function planeData({ matrix }: SvgGroundInput): string {
  const half = PLANE_HALF - 2 / Math.hypot(matrix[0], matrix[1]);
  const corners: readonly ScreenPoint[] = [
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ];
  return pathData(
    corners.flatMap((corner) => apply(matrix, corner)),
    true,
  );
}

function svgGrid({ grid, matrix, window, zoom, light }: SvgGroundInput, circle: boolean): string {
  const d = grid
    .filter((line) => (line.kind === 'circle') === circle && zoom >= line.minZoom)
    .map((line) => gridData(line, matrix, window, light ? SCREEN.coast : FULL))
    .join('');
  return tag('path', { class: circle ? 'm-circle' : 'm-graticule', d });
}

function gridData(line: GridLine, m: Affine, window: Box, { tolerance, quantum }: Detail): string {
  return piecesInside(
    gridPoints(line).map((point) => apply(m, point)),
    window,
  )
    .map((piece) => pathData(simplify(piece.flat(), piece.length, false, tolerance), false, quantum))
    .join('');
}

/** The style sheet's rules of the ground at `zoom`; colours are custom properties, so that a scheme is CSS alone. */
export function groundRules(zoom: number): string {
  const rule = (name: string, colour: string | null, width: number, dash: readonly number[], more: string) =>
    `.m-${name}{fill:none${colour ? `;stroke:var(--map-${colour});stroke-width:${hundredths(width)}` : ''}` +
    `${dash.length > 0 ? `;stroke-dasharray:${dash.map(hundredths).join(' ')}` : ''}${more}}`;
  const ofPass = (pass: GroundPass) => {
    const width = widthAt(pass.width, zoom);
    return rule(pass.name, pass.stroke, width, dashPx(pass.dash, width), extras(pass));
  };
  const ofLines = (name: string, { colour, width, dash }: typeof CIRCLE | typeof GRATICULE) =>
    rule(name, colour, width, dashPx(dash, width), '');
  return [
    '.m-ocean{fill:var(--map-ocean)}',
    ...[...COAST_SHADING, ...LAND, ...FRESH_WATER, ...OUTLINES].map(ofPass),
    ofLines('graticule', GRATICULE),
    ofLines('circle', CIRCLE),
  ].join('');
}

const extras = ({ fill, opacity }: GroundPass): string =>
  (fill ? `;fill:var(--map-${fill});fill-rule:evenodd` : '') + (opacity < 1 ? `;opacity:${opacity}` : '');
