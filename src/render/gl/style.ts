import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import { CRS } from '../../projection/maplibre.ts';
import type { Tint } from '../../scene/tints.ts';
import { GROUND } from '../../scene/tokens.ts';
import { ARCS_BEFORE } from './arcs/order.ts';
import { groundLayers, linesLayers } from './ground-layers.ts';
import { MARKS } from './mark-features.ts';
import { figureLayers, signLayers } from './mark-layers.ts';

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** The style before any data is there; a change of colours takes `fade` milliseconds. */
export function emptyStyle(fade: number): StyleSpecification {
  return {
    version: 8,
    projection: { type: CRS.name },
    transition: { duration: fade, delay: 0 },
    sources: {
      basemap: { type: 'geojson', data: NOTHING, maxzoom: 8, tolerance: 0.5 },
      // Coarser than it is drawn: a wide soft line needs no more, and lies thinly over itself.
      shading: { type: 'geojson', data: NOTHING, maxzoom: 8, tolerance: 5 },
      graticule: { type: 'geojson', data: NOTHING, maxzoom: 6 },
      [MARKS]: { type: 'geojson', data: NOTHING, promoteId: 'id', maxzoom: 9 },
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
    ...signLayers(scheme),
  ];
}

/**
 * Whether marks are looked for in a layer. Points by their rings, drawn or not: symbols are found where they
 * were last placed, which may be a frame ago.
 */
export const isHitLayer = (layer: LayerSpecification): boolean =>
  layer.type !== 'symbol' && 'source' in layer && layer.source === MARKS;
