import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapCollection } from '../../geometry/pack.ts';
import type { GroundTokens } from '../../scene/tokens.ts';

const of = (collection: BasemapCollection): ExpressionSpecification => ['==', ['get', 'c'], collection];
const base = { source: 'basemap' } as const;
/** Lines of about a pixel: round joins would be most of their triangles, and nobody would see them. */
const thin = { 'line-join': 'bevel' } as const;

/** A line width that grows from `far` at zoom 1 to `near` at zoom 7, CSS pixels. */
const widening = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  1,
  far,
  7,
  near,
];

function line(
  id: string,
  filter: FilterSpecification,
  colour: string,
  width: number | ExpressionSpecification,
  dash?: number[],
): LayerSpecification {
  const paint = { 'line-color': colour, 'line-width': width, ...(dash && { 'line-dasharray': dash }) };
  return { ...base, id, type: 'line', filter, paint, layout: thin };
}

/** A wide blurred line round the coast; the land covers its inner half. */
const shelf = (colour: string): LayerSpecification => ({
  id: 'shelf',
  type: 'line',
  source: 'shelf',
  layout: thin,
  paint: { 'line-color': colour, 'line-width': widening(10, 20), 'line-blur': widening(7, 15) },
});

/** Without an edge of its own: a line is drawn along every shore. */
function fill(id: string, filter: FilterSpecification, colour: string): LayerSpecification {
  return { ...base, id, type: 'fill', filter, paint: { 'fill-color': colour, 'fill-antialias': false } };
}

/** Sea, land and water, lowest first. `tinted`: ISO 3166 codes of the countries under the tint. */
export function groundLayers(ground: GroundTokens, tinted: readonly string[]): LayerSpecification[] {
  const country = (codes: readonly string[]): FilterSpecification => [
    'all',
    of('countries'),
    ['in', ['get', 'id'], ['literal', [...codes]]],
  ];
  return [
    { id: 'ocean', type: 'background', paint: { 'background-color': ground.ocean } },
    shelf(ground.shelf),
    fill('land', of('land'), ground.land),
    fill('ice', country(['GL']), ground.ice),
    fill('tint', country(tinted), ground.tint),
    line('rivers', of('rivers'), ground.river, widening(0.4, 1.6)),
    fill('lakes', of('lakes'), ground.lake),
    line('lake-shores', of('lakes'), ground.coast, 0.4),
  ];
}

/** Graticule and borders, over the tint and under the marks. */
export function linesLayers(ground: GroundTokens): LayerSpecification[] {
  return [
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      filter: ['all', ['!=', ['get', 'kind'], 'arctic-circle'], ['<=', ['get', 'minZoom'], ['zoom']]],
      paint: { 'line-color': ground.graticule, 'line-width': 0.6 },
    },
    line('provinces', of('provinces'), ground.province, widening(0.6, 1), [4, 2.5]),
    line('borders', of('borders'), ground.border, widening(0.7, 1.3), [5, 2, 1, 2]),
    line('coast', of('coast'), ground.coast, widening(0.6, 1)),
    {
      id: 'arctic-circle',
      type: 'line',
      source: 'graticule',
      filter: ['==', ['get', 'kind'], 'arctic-circle'],
      paint: { 'line-color': ground.circle, 'line-width': 0.9, 'line-dasharray': [6, 4] },
    },
  ];
}
