import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';
import { SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORY, GROUND } from '../../scene/tokens.ts';
import { byEmphasis, byStanding, STRENGTH } from './expressions.ts';
import { symbolImage } from './images.ts';
import { sourceOf } from './mark-layers.ts';

/**
 * Symbols of the points of a category, with a ring under what is selected or hovered. On a date they lie over one
 * another as the scene has them: MapLibre would lay the southern over the northern, and an empty sign over a full one.
 */
export function pointLayers(category: Category, scheme: Scheme, dated: boolean): LayerSpecification[] {
  const { hue, symbol } = CATEGORY[category];
  const { casing, hoverCasing, landHalo } = GROUND[scheme];
  const source = sourceOf(category);
  const filter: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  const radius = Math.max(5, SYMBOL_PX[symbol] / 2);
  const ring: LayerSpecification = {
    id: `${category}-ring`,
    type: 'circle',
    source,
    filter,
    paint: {
      'circle-color': landHalo,
      'circle-radius': radius + 1,
      'circle-opacity': byEmphasis({ plain: 0, related: 0, selected: 1, dimmed: 0, hovered: 0.8 }),
      'circle-stroke-color': ['case', ['==', ['feature-state', 'emphasis'], 'selected'], casing, hoverCasing],
      'circle-stroke-width': byEmphasis({ plain: 0, related: 0, selected: 2, dimmed: 0, hovered: 1.5 }),
      'circle-stroke-opacity': byEmphasis({ plain: 0, related: 0, selected: 1, dimmed: 0, hovered: 0.9 }),
    },
  };
  if (SYMBOL_PX[symbol] === 0)
    return [
      ring,
      {
        id: `${category}-dot`,
        type: 'circle',
        source,
        filter,
        paint: { 'circle-color': hue[scheme], 'circle-radius': 4, 'circle-opacity': STRENGTH },
      },
    ];
  return [
    ring,
    {
      id: `${category}-symbol`,
      type: 'symbol',
      source,
      filter,
      layout: {
        'icon-image': dated
          ? byStanding((standing) => symbolImage(category, standing))
          : symbolImage(category, 'unknown'),
        ...(dated && { 'symbol-sort-key': ['get', 'order'] }),
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': STRENGTH },
    },
  ];
}
