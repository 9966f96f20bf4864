import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import { CRS } from '../../projection/maplibre.ts';
import { CATEGORIES, type Category, STACK } from '../../scene/scene.ts';
import { GROUND } from '../../scene/tokens.ts';
import { FONT_FACES } from './fonts.ts';
import { groundLayers, linesLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { areaLayers, type GeometryKinds, outlineLayers, sourceOf } from './mark-layers.ts';
import { nameLayers } from './name-layers.ts';
import { pointLayers } from './point-layers.ts';

/** The layer under which deck.gl draws the flows: the lowest of the words. */
export const FLOWS_BEFORE = 'above-flows';

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** A source of marks or words, whose features carry their id as the property `id`. */
const source = (more: { maxzoom?: number; buffer?: number; tolerance?: number } = {}) => ({
  type: 'geojson' as const,
  data: NOTHING,
  promoteId: 'id',
  ...more,
});

/**
 * One tile for all the plane: a line cut at the edges of tiles would carry its name once a tile. Its grid is
 * 2 km, which letters don't show.
 */
const UNCUT = { maxzoom: 0, tolerance: 0 };

/** The style before any data is there; a change of colours takes `fade` milliseconds. */
export function emptyStyle(fade: number): StyleSpecification {
  return {
    version: 8,
    projection: { type: CRS.name },
    'font-faces': FONT_FACES,
    transition: { duration: fade, delay: 0 },
    sources: {
      basemap: { type: 'geojson', data: NOTHING, maxzoom: 8, tolerance: 0.5 },
      // Coarser than it is drawn: a wide soft line needs no more, and lies thinly over itself.
      shelf: { type: 'geojson', data: NOTHING, maxzoom: 8, tolerance: 5 },
      graticule: { type: 'geojson', data: NOTHING, maxzoom: 6 },
      'circle-label': source(UNCUT),
      'name-lines': source(UNCUT),
      'name-points': source(),
      'mark-labels': source(),
      ...Object.fromEntries(CATEGORIES.map((category) => [sourceOf(category), source({ maxzoom: 9 })])),
    },
    layers: [],
  };
}

/** What decides the layers and their paints. */
export interface StyleInput {
  readonly scheme: Scheme;
  readonly tinted: readonly string[];
  readonly kinds: ReadonlyMap<Category, GeometryKinds>;
}

/** Order of the areas: the widest and lightest lie lowest. */
const AREA_ORDER: readonly Category[] = [
  'search-and-rescue',
  'surveillance-zones',
  'exercise-areas',
  'on-record',
  'limits-in-law',
  'sea-routes',
  'deployments',
  'bases',
  'radar-sites',
  'headquarters',
];

/** Every layer of the map, lowest first; a pure function, so that a change is what differs between two lists. */
export function styleLayers({ scheme, tinted, kinds }: StyleInput): LayerSpecification[] {
  const ground = GROUND[scheme];
  const having = (kind: keyof GeometryKinds): Category[] =>
    AREA_ORDER.filter((category) => kinds.get(category)?.[kind]);
  const standingsOf = (category: Category) => kinds.get(category)!.standings;
  const dated = [...kinds.values()].some(({ standings }) => standings.size > 0);
  // Over all categories: the empty sign of one must not cover the full sign of another in the same place.
  const levels = dated ? STACK : [[null]];
  const outlined = AREA_ORDER.filter(
    (category) => kinds.get(category)?.polygons || kinds.get(category)?.lines,
  );
  return [
    ...groundLayers(ground, tinted),
    ...linesLayers(ground),
    ...having('polygons').flatMap((category) => areaLayers(category, scheme, standingsOf(category))),
    ...outlined.flatMap((category) => outlineLayers(category, scheme, standingsOf(category))),
    { id: FLOWS_BEFORE, type: 'background', layout: { visibility: 'none' } },
    ...labelLayers(scheme, 'low'),
    ...nameLayers(ground),
    ...labelLayers(scheme, 'high'),
    ...levels.flatMap((level) =>
      having('points').flatMap((category) =>
        level
          .filter((standing) => !standing || standingsOf(category).has(standing))
          .flatMap((standing) => pointLayers(category, scheme, standing)),
      ),
    ),
  ];
}

/**
 * Whether marks are looked for in a layer. Points by their rings, drawn or not: symbols are found where they
 * were last placed, which may be a frame ago.
 */
export const isHitLayer = (layer: LayerSpecification): boolean =>
  layer.type !== 'symbol' && 'source' in layer && String(layer.source).startsWith('marks-');
