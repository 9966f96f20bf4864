import type { LayerSpecification } from 'maplibre-gl';
import type { GroundTokens } from '../../scene/tokens.ts';
import { ITALIC, REGULAR } from './fonts.ts';

/** Degrees along parallels and meridians, above their lines, and the name of the Arctic Circle. */
export function gridLabelLayers(ground: GroundTokens): LayerSpecification[] {
  return [
    {
      id: 'graticule-labels',
      type: 'symbol',
      source: 'graticule',
      filter: ['all', ['!=', ['get', 'kind'], 'arctic-circle'], ['<=', ['get', 'minZoom'], ['zoom']]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'text'],
        'text-font': REGULAR,
        'text-size': 9.5,
        'text-letter-spacing': 0.04,
        'text-padding': 24,
        'text-offset': [0, -0.62],
      },
      paint: { 'text-color': ground.gridText },
    },
    {
      id: 'arctic-circle-label',
      type: 'symbol',
      source: 'circle-label',
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'text'],
        'text-font': ITALIC,
        'text-size': 10,
        'text-letter-spacing': 0.1,
        'text-offset': [0, -0.7],
      },
      paint: { 'text-color': ground.waterText, 'text-halo-color': ground.waterHalo, 'text-halo-width': 1.2 },
    },
  ];
}
