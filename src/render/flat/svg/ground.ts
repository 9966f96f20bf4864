import type { BasemapCollection } from '../../../geometry/pack.ts';
import { PLANE_HALF } from '../../../projection/plane.ts';
import type { Basemap } from '../basemap.ts';
import {
  CIRCLE_WIDTH,
  circleDash,
  dashAt,
  FRESH_WATER,
  GRATICULE_WIDTH,
  type GroundPass,
  LAND,
  OUTLINES,
  SHELF,
  tintOf,
} from '../ground.ts';
import { piecesInside } from '../labels/clip.ts';
import { type GridLine, gridPoints } from '../prepared.ts';
import type { Box } from '../trace.ts';
import { type Affine, invert, toScreen } from '../view.ts';
import { type Detail, pathData, shapeData } from './path.ts';
import { simplify } from './simplify.ts';
import { tag } from './tag.ts';

export interface SvgGroundInput {
  readonly basemap: Basemap;
  readonly grid: readonly GridLine[];
  readonly tinted: readonly string[];
  readonly matrix: Affine;
  readonly zoom: number;
  readonly window: Box;
  /** Prefix of ids in the document, so that two maps can stand on one page. */
  readonly prefix: string;
  /** For the first picture of a page, where every byte is waited for. */
  readonly light: boolean;
}

/**
 * Ocean, shelf, land, tint, waters, graticule and borders. The land's outline is written once: shelf, land
 * and coast all use it, so that the heaviest geometry is sent one time; the coast is written by itself only
 * where the cut edge of the land would be stroked.
 */
export function svgGround(input: SvgGroundInput): string {
  const id = `${input.prefix}land`;
  const outline = tag('path', { id, d: data(input, LAND[0]!) });
  const coast = seesNoCut(input)
    ? ''
    : tag('path', { id: `${input.prefix}coast`, d: data(input, SHELF[0]!) });
  // Wide soft strokes along every inlet take longer to paint than all the rest.
  const shelf = input.light
    ? tag('path', { id: `${input.prefix}shelf`, d: data(input, SHELF[0]!, 'shelf') })
    : '';
  const draw = (pass: GroundPass): string => {
    if (shelf !== '' && SHELF.includes(pass))
      return tag('use', { href: `#${input.prefix}shelf`, class: `m-${pass.name}` });
    if (pass.collection === 'coast' && coast !== '')
      return tag('use', { href: `#${input.prefix}coast`, class: `m-${pass.name}` });
    if (pass.collection === 'coast' || pass.collection === 'land')
      return tag('use', { href: `#${id}`, class: `m-${pass.name}` });
    const d = data(input, pass);
    return d === '' ? '' : tag('path', { class: `m-${pass.name}`, d });
  };
  return [
    tag('rect', { class: 'm-ocean', width: '100%', height: '100%' }),
    `<defs>${outline}${coast}${shelf}</defs>`,
    ...[...SHELF, ...LAND, tintOf(input.tinted), ...FRESH_WATER].map(draw),
    svgGrid(input, false),
    ...OUTLINES.map(draw),
    svgGrid(input, true),
  ].join('');
}

/** How much is kept of a collection; `coast` stands for those that are not named, `shelf` for the soft line along it. */
type Details = Readonly<Partial<Record<BasemapCollection | 'shelf', Detail>> & { coast: Detail }>;

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
  coast: { tolerance: 0.75, speck: 2.5, quantum: 5 },
  shelf: { tolerance: 3, speck: 10, quantum: 10 },
  rivers: { tolerance: 1.2, speck: 24, quantum: 10 },
  lakes: { tolerance: 0.9, speck: 5, quantum: 5 },
  borders: { tolerance: 0.9, speck: 5, quantum: 5 },
  provinces: { tolerance: 0.9, speck: 5, quantum: 5 },
};

function data(
  { basemap, matrix, window, light }: SvgGroundInput,
  { collection, only }: GroundPass,
  as: keyof Details = collection,
): string {
  const set = basemap[collection];
  const details = light ? SCREEN : PAPER;
  const detail = details[as] ?? details.coast;
  return set.ids
    .map((id, index) =>
      only === null || only.includes(id) ? shapeData(set, index, matrix, window, detail) : '',
    )
    .join('');
}

/** Whether the window lies inside the plane's square, at whose edge the land is cut. */
function seesNoCut({ matrix, window }: SvgGroundInput): boolean {
  const back = invert(matrix);
  const { minX, minY, maxX, maxY } = window;
  return [
    [minX, minY],
    [maxX, minY],
    [minX, maxY],
    [maxX, maxY],
  ].every((corner) =>
    toScreen(back, corner as [number, number]).every((metres) => Math.abs(metres) < PLANE_HALF),
  );
}

function svgGrid({ grid, matrix, window, zoom }: SvgGroundInput, circle: boolean): string {
  const d = grid
    .filter((line) => (line.kind === 'circle') === circle && zoom >= line.minZoom)
    .map((line) => gridData(line, matrix, window))
    .join('');
  return tag('path', { class: circle ? 'm-circle' : 'm-graticule', d });
}

function gridData(line: GridLine, m: Affine, window: Box): string {
  return piecesInside(
    gridPoints(line).map((point) => toScreen(m, point)),
    window,
  )
    .map((piece) => pathData(simplify(piece.flat(), piece.length, false), false))
    .join('');
}

/** The style sheet's rules of the ground at `zoom`; colours are custom properties, so that a scheme is CSS alone. */
export function groundRules(zoom: number): string {
  const rule = (name: string, colour: string | null, width: number, dash: readonly number[], more: string) =>
    `.m-${name}{fill:none${colour ? `;stroke:var(--map-${colour});stroke-width:${hundredths(width)}` : ''}` +
    `${dash.length > 0 ? `;stroke-dasharray:${dash.map(hundredths).join(' ')}` : ''}${more}}`;
  const ofPass = (pass: GroundPass) =>
    rule(pass.name, pass.stroke, pass.width(zoom), dashAt(pass, zoom), extras(pass));
  return [
    '.m-ocean{fill:var(--map-ocean)}',
    ...[...SHELF, ...LAND, tintOf([]), ...FRESH_WATER, ...OUTLINES].map(ofPass),
    rule('graticule', 'graticule', GRATICULE_WIDTH, [], ''),
    rule('circle', 'circle', CIRCLE_WIDTH, circleDash(), ''),
  ].join('');
}

const hundredths = (value: number): number => Math.round(100 * value) / 100;

const extras = ({ fill, opacity }: GroundPass): string =>
  (fill ? `;fill:var(--map-${fill});fill-rule:evenodd` : '') + (opacity < 1 ? `;opacity:${opacity}` : '');
