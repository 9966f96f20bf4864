import type { Scheme } from '../model/vocabulary.ts';

export type PatternName = 'hatch' | 'stipple' | 'crosslines' | 'none';
export type SymbolShape = 'ring-star' | 'triangle' | 'square' | 'lifebuoy' | 'diamond' | 'badge' | 'none';

export interface CategoryTokens {
  readonly hue: Readonly<Record<Scheme, string>>;
  readonly pattern: PatternName;
  /** Outline dash in CSS pixels; empty: solid. */
  readonly dash: readonly number[];
  /** Outline or line width, CSS pixels. */
  readonly width: number;
  /** Opacity of the flat fill under the pattern. */
  readonly fillOpacity: number;
  readonly symbol: SymbolShape;
}

/** Colours of the ground, light and dark. Hex, so that every renderer and the style sheet can read them. */
const ground = {
  ocean: ['#dde7ec', '#16222b'],
  /** The soft line of the shading beyond the coast. */
  shading: ['#c9d8e0', '#1e2d38'],
  land: ['#f6f2e8', '#2b2f30'],
  ice: ['#fbfaf6', '#384044'],
  lake: ['#dde7ec', '#16222b'],
  river: ['#bccfda', '#2a404e'],
  coast: ['#7b8a92', '#6b7c86'],
  border: ['#a89f8d', '#6a655a'],
  province: ['#cbc3b3', '#494740'],
  graticule: ['#c3d0d7', '#263743'],
  circle: ['#8fa5b1', '#5d7483'],
  /** Fills laid over the countries of the parties to what is selected, a tone a party; see `tints`. */
  tint1: ['#eee1ba', '#4a432a'],
  tint2: ['#e6cfc3', '#4e3831'],
  tint3: ['#d3ddca', '#344337'],
  tint4: ['#ded2e4', '#41384a'],
  tint5: ['#cddae5', '#323f4c'],
  tint6: ['#dcd6ca', '#45423c'],
  waterText: ['#4d6b7c', '#93b1c2'],
  landText: ['#6d6555', '#b3ab9b'],
  townText: ['#3d3a33', '#dcd8cf'],
  gridText: ['#6b8492', '#84a0b0'],
  landHalo: ['#f6f2e8', '#2b2f30'],
  waterHalo: ['#dde7ec', '#16222b'],
  /** Under the edge of what is selected or hovered, so that it stands out from all grounds. */
  halo: ['#fffdf8', '#0c1318'],
} satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** The colours of one scheme by what they are for. */
export type GroundTokens = Readonly<Record<keyof typeof ground, string>>;

const schemeOf = (at: 0 | 1): GroundTokens =>
  Object.fromEntries(Object.entries(ground).map(([name, pair]) => [name, pair[at]])) as GroundTokens;

export const GROUND: Readonly<Record<Scheme, GroundTokens>> = { light: schemeOf(0), dark: schemeOf(1) };

/** A category by its hue, light and dark: a solid line without fill, pattern or sign unless it says otherwise. */
const category = (
  light: string,
  dark: string,
  own: Pick<CategoryTokens, 'width'> & Partial<CategoryTokens>,
): CategoryTokens => ({
  hue: { light, dark },
  pattern: 'none',
  dash: [],
  fillOpacity: 0,
  symbol: 'none',
  ...own,
});

/** Every category, an entry each; hues are told apart under deuteranopia, protanopia and in grey by pattern and dash. */
const categories = {
  headquarters: category('#1f3a5f', '#c6d8ef', { width: 2, fillOpacity: 1, symbol: 'ring-star' }),
  'exercise-areas': category('#a3541c', '#e59a5f', { pattern: 'hatch', width: 1.6, fillOpacity: 0.1 }),
  'surveillance-zones': category('#1f6f8b', '#6fc0da', {
    pattern: 'stipple',
    dash: [6, 3],
    width: 1.4,
    fillOpacity: 0.08,
  }),
  'search-and-rescue': category('#6b5b8e', '#b8a7dc', {
    pattern: 'crosslines',
    dash: [10, 3, 2, 3],
    width: 1.1,
    fillOpacity: 0.04,
    symbol: 'lifebuoy',
  }),
  deployments: category('#8c2f52', '#ea8fb0', { width: 1.7 }),
  'radar-sites': category('#4b5d23', '#b9cc83', { width: 1.2, fillOpacity: 1, symbol: 'triangle' }),
  bases: category('#49443a', '#d3ccbd', { width: 1.2, fillOpacity: 1, symbol: 'square' }),
  'sea-routes': category('#2c5a78', '#8ebbd8', { dash: [1, 4], width: 2, fillOpacity: 1 }),
  'on-record': category('#595d63', '#b4bac2', {
    dash: [2, 2],
    width: 1.4,
    fillOpacity: 0.06,
    symbol: 'diamond',
  }),
  // Magenta, as charts draw limits.
  'limits-in-law': category('#86307f', '#dba0d8', { width: 1.1 }),
};

/** The symbol classes of the map, one a layer: legend and renderers speak of these alone. */
export type Category = keyof typeof categories;
export const CATEGORIES = Object.keys(categories) as readonly Category[];
export const CATEGORY: Readonly<Record<Category, CategoryTokens>> = categories;

/** How the layers are drawn that have no entry of their own: as mere context, but never left out. */
export const FALLBACK: Category = 'on-record';
