import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import {
  CIRCLE,
  COAST_SHADING,
  FRESH_WATER,
  GRATICULE,
  type GroundPass,
  LAND,
  OUTLINES,
  WIDENING,
  type Widening,
} from '../../scene/ground.ts';
import type { Tint } from '../../scene/tints.ts';
import type { GroundTokens } from '../../scene/tokens.ts';
import { stretched } from './dashes.ts';

/** Lines of about a pixel: round joins would be most of their triangles, and nobody would see them. */
const thin = { 'line-join': 'bevel' } as const;

const widening = ({ far, near }: Widening): number | ExpressionSpecification =>
  far === near ? far : ['interpolate', ['linear'], ['zoom'], WIDENING.from, far, WIDENING.to, near];

const ofPass = ({ collection, only }: GroundPass): FilterSpecification => {
  const all: ExpressionSpecification = ['==', ['get', 'c'], collection];
  return only ? ['all', all, ['in', ['get', 'id'], ['literal', [...only]]]] : all;
};

/** The layers of a pass: its fill, without an edge since a line is drawn along every shore, and its line. */
function passLayers(pass: GroundPass, ground: GroundTokens): LayerSpecification[] {
  const { name, fill, stroke, width, dash } = pass;
  const common = { source: 'basemap', filter: ofPass(pass) } as const;
  const filled: LayerSpecification[] = fill
    ? [{ ...common, id: name, type: 'fill', paint: { 'fill-color': ground[fill], 'fill-antialias': false } }]
    : [];
  if (!stroke) return filled;
  const paint = {
    'line-color': ground[stroke],
    'line-width': widening(width),
    ...(dash.length > 0 && { 'line-dasharray': stretched(dash) }),
  };
  return [...filled, { ...common, id: fill ? `${name}-line` : name, type: 'line', layout: thin, paint }];
}

/** A wide blurred line round the coast in place of the strokes laid over one another; the land covers its inner half. */
function shading(ground: GroundTokens): LayerSpecification {
  const { width, stroke } = COAST_SHADING[0]!;
  const blur = { far: width.far * 0.45, near: width.near * 0.45 };
  return {
    id: 'shading',
    type: 'line',
    source: 'shading',
    layout: thin,
    paint: {
      'line-color': ground[stroke!],
      'line-width': widening(width),
      'line-blur': widening(blur),
    },
  };
}

/** The land of the parties in their tones. */
function tint(tinted: readonly Tint[], ground: GroundTokens): LayerSpecification {
  const tones = tinted.filter(({ countries }) => countries.length > 0);
  const cases = tones.flatMap(({ countries, tone }) => [[...countries], ground[tone]]);
  const colour =
    tones.length > 0
      ? (['match', ['get', 'id'], ...cases, ground.land] as unknown as ExpressionSpecification)
      : ground.land;
  return {
    id: 'tint',
    type: 'fill',
    source: 'basemap',
    filter: [
      'all',
      ['==', ['get', 'c'], 'countries'],
      ['in', ['get', 'id'], ['literal', tones.flatMap(({ countries }) => [...countries])]],
    ],
    paint: { 'fill-color': colour, 'fill-antialias': false },
  };
}

/** Sea, land and water, lowest first. */
export const groundLayers = (ground: GroundTokens, tinted: readonly Tint[]): LayerSpecification[] => [
  { id: 'ocean', type: 'background', paint: { 'background-color': ground.ocean } },
  shading(ground),
  ...LAND.flatMap((pass) => passLayers(pass, ground)),
  tint(tinted, ground),
  ...FRESH_WATER.flatMap((pass) => passLayers(pass, ground)),
];

/** Graticule and borders, over the tint and under the marks. */
export const linesLayers = (ground: GroundTokens): LayerSpecification[] => [
  gridLines('graticule', GRATICULE, ground, [
    'all',
    ['!=', ['get', 'kind'], 'arctic-circle'],
    ['<=', ['get', 'minZoom'], ['zoom']],
  ]),
  ...OUTLINES.flatMap((pass) => passLayers(pass, ground)),
  gridLines('arctic-circle', CIRCLE, ground, ['==', ['get', 'kind'], 'arctic-circle']),
];

const gridLines = (
  id: string,
  { colour, width, dash }: typeof GRATICULE | typeof CIRCLE,
  ground: GroundTokens,
  filter: FilterSpecification,
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'graticule',
  filter,
  paint: {
    'line-color': ground[colour],
    'line-width': width,
    ...(dash.length > 0 && { 'line-dasharray': stretched(dash) }),
  },
});
