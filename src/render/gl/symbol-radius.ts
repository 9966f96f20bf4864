import type { ExpressionSpecification } from 'maplibre-gl';
import { SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORIES, CATEGORY } from '../../scene/tokens.ts';

/** Half the side of the symbol of a category, CSS pixels; of one without a symbol that of the dot in its place. */
const symbolRadius = (category: keyof typeof CATEGORY): number => SYMBOL_PX[CATEGORY[category].symbol] / 2;

/** The same by the ink of a feature. */
export const SYMBOL_RADIUS = [
  'match',
  ['get', 'ink'],
  ...CATEGORIES.flatMap((category) => [category, symbolRadius(category)]),
  5,
] as unknown as ExpressionSpecification;
