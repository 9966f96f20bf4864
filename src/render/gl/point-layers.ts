import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';
import { SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORY, GROUND } from '../../scene/tokens.ts';
import type { Standing } from '../../state/standing.ts';
import { byEmphasis, STRENGTH, stands } from './expressions.ts';
import { symbolImage } from './images.ts';
import { layerId, sourceOf } from './mark-layers.ts';

/**
 * Symbols of the points of a category that stand so on the date asked about, or of all while none is, with a ring under
 * what is selected or hovered.
 */
export function pointLayers(
  category: Category,
  scheme: Scheme,
  standing: Standing | null,
): LayerSpecification[] {
  const { hue, symbol } = CATEGORY[category];
  const { casing, hoverCasing, landHalo } = GROUND[scheme];
  const source = sourceOf(category);
  const points: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  const filter: ExpressionSpecification = standing ? ['all', points, stands(standing)] : points;
  const radius = Math.max(5, SYMBOL_PX[symbol] / 2);
  const ring: LayerSpecification = {
    id: layerId(category, standing, 'ring'),
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
        id: layerId(category, standing, 'dot'),
        type: 'circle',
        source,
        filter,
        paint: { 'circle-color': hue[scheme], 'circle-radius': 4, 'circle-opacity': STRENGTH },
      },
    ];
  return [
    ring,
    {
      id: layerId(category, standing, 'symbol'),
      type: 'symbol',
      source,
      filter,
      layout: {
        'icon-image': symbolImage(category, standing ?? 'unknown'),
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': STRENGTH },
    },
  ];
}
