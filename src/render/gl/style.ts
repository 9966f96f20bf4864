import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import { CRS } from '../../projection/maplibre.ts';
import type { Tint } from '../../scene/tints.ts';
import { GROUND } from '../../scene/tokens.ts';
import { FONT_FACES } from './fonts.ts';
import { groundLayers, linesLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { figureLayers, MARKS, signLayers } from './mark-layers.ts';
import { nameLayers } from './name-layers.ts';

/** The layer under which deck.gl draws the arcs that rise: the lowest of the words. */
export const ARCS_BEFORE = 'above-arcs';

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
      [MARKS]: source({ maxzoom: 9 }),
    },
    layers: [],
  };
}

/** What decides the layers and their paints. */
export interface StyleInput {
  readonly scheme: Scheme;
  readonly tinted: readonly Tint[];
  /** All ways in which lines of the marks are broken; see `dashesIn`. */
  readonly dashes: readonly string[];
}

/** Every layer of the map, lowest first; a pure function, so that a change is what differs between two lists. */
export function styleLayers({ scheme, tinted, dashes }: StyleInput): LayerSpecification[] {
  const ground = GROUND[scheme];
  return [
    ...groundLayers(ground, tinted),
    ...linesLayers(ground),
    ...figureLayers(scheme, dashes),
    { id: ARCS_BEFORE, type: 'background', layout: { visibility: 'none' } },
    ...labelLayers(scheme, 'low'),
    ...nameLayers(ground),
    ...labelLayers(scheme, 'high'),
    ...signLayers(scheme),
  ];
}

/**
 * Whether marks are looked for in a layer. Points by their rings, drawn or not: symbols are found where they
 * were last placed, which may be a frame ago.
 */
export const isHitLayer = (layer: LayerSpecification): boolean =>
  layer.type !== 'symbol' && 'source' in layer && layer.source === MARKS;
