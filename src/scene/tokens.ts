import type { Scheme } from '../model/vocabulary.ts';

/** Colours of the ground, by scheme. Hex, so that every renderer and the style sheet can read them. */
export interface GroundTokens {
  readonly ocean: string;
  /** The soft line of the shading beyond the coast. */
  readonly shading: string;
  readonly land: string;
  readonly ice: string;
  readonly lake: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly graticule: string;
  readonly circle: string;
  /** Fills laid over the countries of the parties to what is selected, a tone a party; see `tints`. */
  readonly tint1: string;
  readonly tint2: string;
  readonly tint3: string;
  readonly tint4: string;
  readonly tint5: string;
  readonly tint6: string;
  readonly waterText: string;
  readonly landText: string;
  readonly townText: string;
  readonly gridText: string;
  readonly landHalo: string;
  readonly waterHalo: string;
  /** Under the edge of what is selected or hovered, so that it stands out from all grounds. */
  readonly halo: string;
}

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

export const GROUND: Readonly<Record<Scheme, GroundTokens>> = {
  light: {
    ocean: '#dde7ec',
    shading: '#c9d8e0',
    land: '#f6f2e8',
    ice: '#fbfaf6',
    lake: '#dde7ec',
    river: '#bccfda',
    coast: '#7b8a92',
    border: '#a89f8d',
    province: '#cbc3b3',
    graticule: '#c3d0d7',
    circle: '#8fa5b1',
    tint1: '#eee1ba',
    tint2: '#e6cfc3',
    tint3: '#d3ddca',
    tint4: '#ded2e4',
    tint5: '#cddae5',
    tint6: '#dcd6ca',
    waterText: '#4d6b7c',
    landText: '#6d6555',
    townText: '#3d3a33',
    gridText: '#6b8492',
    landHalo: '#f6f2e8',
    waterHalo: '#dde7ec',
    halo: '#fffdf8',
  },
  dark: {
    ocean: '#16222b',
    shading: '#1e2d38',
    land: '#2b2f30',
    ice: '#343a3c',
    lake: '#16222b',
    river: '#2a404e',
    coast: '#6b7c86',
    border: '#6a655a',
    province: '#494740',
    graticule: '#263743',
    circle: '#5d7483',
    tint1: '#4a432a',
    tint2: '#4e3831',
    tint3: '#344337',
    tint4: '#41384a',
    tint5: '#323f4c',
    tint6: '#45423c',
    waterText: '#93b1c2',
    landText: '#b3ab9b',
    townText: '#dcd8cf',
    gridText: '#84a0b0',
    landHalo: '#2b2f30',
    waterHalo: '#16222b',
    halo: '#0c1318',
  },
};

/** Every category, an entry each; hues are told apart under deuteranopia, protanopia and in grey by pattern and dash. */
const categories = {
  headquarters: {
    hue: { light: '#1f3a5f', dark: '#c6d8ef' },
    pattern: 'none',
    dash: [],
    width: 2,
    fillOpacity: 1,
    symbol: 'ring-star',
  },
  'exercise-areas': {
    hue: { light: '#a3541c', dark: '#e59a5f' },
    pattern: 'hatch',
    dash: [],
    width: 1.6,
    fillOpacity: 0.1,
    symbol: 'none',
  },
  'surveillance-zones': {
    hue: { light: '#1f6f8b', dark: '#6fc0da' },
    pattern: 'stipple',
    dash: [6, 3],
    width: 1.4,
    fillOpacity: 0.08,
    symbol: 'none',
  },
  'search-and-rescue': {
    hue: { light: '#6b5b8e', dark: '#b8a7dc' },
    pattern: 'crosslines',
    dash: [10, 3, 2, 3],
    width: 1.1,
    fillOpacity: 0.04,
    symbol: 'lifebuoy',
  },
  deployments: {
    hue: { light: '#8c2f52', dark: '#ea8fb0' },
    pattern: 'none',
    dash: [],
    width: 1.7,
    fillOpacity: 0,
    symbol: 'none',
  },
  'radar-sites': {
    hue: { light: '#4b5d23', dark: '#b9cc83' },
    pattern: 'none',
    dash: [],
    width: 1.2,
    fillOpacity: 1,
    symbol: 'triangle',
  },
  bases: {
    hue: { light: '#49443a', dark: '#d3ccbd' },
    pattern: 'none',
    dash: [],
    width: 1.2,
    fillOpacity: 1,
    symbol: 'square',
  },
  'sea-routes': {
    hue: { light: '#2c5a78', dark: '#8ebbd8' },
    pattern: 'none',
    dash: [1, 4],
    width: 2,
    fillOpacity: 1,
    symbol: 'none',
  },
  'on-record': {
    hue: { light: '#595d63', dark: '#b4bac2' },
    pattern: 'none',
    dash: [2, 2],
    width: 1.4,
    fillOpacity: 0.06,
    symbol: 'diamond',
  },
  // Magenta, as charts draw limits.
  'limits-in-law': {
    hue: { light: '#86307f', dark: '#dba0d8' },
    pattern: 'none',
    dash: [],
    width: 1.1,
    fillOpacity: 0,
    symbol: 'none',
  },
} satisfies Readonly<Record<string, CategoryTokens>>;

/** The symbol classes of the map, one a layer: legend and renderers speak of these alone. */
export type Category = keyof typeof categories;
export const CATEGORIES = Object.keys(categories) as readonly Category[];
export const CATEGORY: Readonly<Record<Category, CategoryTokens>> = categories;

/** How the layers are drawn that have no entry of their own: as mere context, but never left out. */
export const FALLBACK: Category = 'on-record';
