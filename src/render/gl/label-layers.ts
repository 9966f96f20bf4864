import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Scheme } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';
import { SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORIES, CATEGORY, FALLBACK, GROUND } from '../../scene/tokens.ts';
import { BOLD } from './fonts.ts';
import { growing } from './name-layers.ts';

const SIZE = 11;
/** Zoom from which symbols and lines are named that are neither selected nor headquarters; areas always are. */
const NAMED_FROM = 3;

/** A value by the category of a label. */
const byCategory = <T extends string | number>(value: (category: Category) => T): ExpressionSpecification =>
  [
    'match',
    ['get', 'category'],
    ...CATEGORIES.flatMap((category) => [category, value(category)]),
    value(FALLBACK),
  ] as unknown as ExpressionSpecification;

/** Clear of the symbol: its radius and three pixels, in em. */
const clearance = byCategory((category) => (SYMBOL_PX[CATEGORY[category].symbol] / 2 + 3) / SIZE);

/**
 * Names of marks. `high`: headquarters and what is selected, placed before the names of the basemap;
 * `low`: the others, placed after them.
 */
export function labelLayers(scheme: Scheme, rank: 'low' | 'high'): LayerSpecification[] {
  const common = {
    type: 'symbol' as const,
    source: 'mark-labels',
    paint: {
      'text-color': byCategory((category) => CATEGORY[category].hue[scheme]),
      'text-halo-color': GROUND[scheme].waterHalo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
    },
  };
  const layout = {
    'text-field': ['get', 'text'] as ExpressionSpecification,
    'text-font': BOLD,
    'text-size': growing(SIZE),
    'text-letter-spacing': 0.01,
    'symbol-sort-key': ['get', 'sort'] as ExpressionSpecification,
    'text-padding': 2,
    'text-justify': 'auto' as const,
  };
  const ofRank: ExpressionSpecification = ['==', ['get', 'high'], rank === 'high'];
  const near: ExpressionSpecification = ['>=', ['zoom'], NAMED_FROM];
  const named: ExpressionSpecification =
    rank === 'high' ? ofRank : ['all', ofRank, ['any', ['==', ['get', 'area'], true], near]];
  return [
    {
      ...common,
      id: `mark-labels-${rank}-areas`,
      filter: ['all', named, ['==', ['get', 'beside'], false]],
      layout: {
        ...layout,
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom'],
        'text-radial-offset': 1.1,
      },
    },
    {
      ...common,
      id: `mark-labels-${rank}-points`,
      filter: ['all', named, ['==', ['get', 'beside'], true]],
      layout: {
        ...layout,
        'text-max-width': 14,
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'top-left',
          'bottom-left',
          'top-right',
          'bottom-right',
        ],
        'text-radial-offset': clearance,
      },
    },
  ];
}
