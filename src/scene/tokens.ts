import type { Basis, LimitStatus, Scheme } from '../model/vocabulary.ts';
import type { Standing } from '../state/standing.ts';
import type { Category } from './scene.ts';

/** Colours of the ground, by scheme. Hex, so that every renderer and the style sheet can read them. */
export interface GroundTokens {
  readonly ocean: string;
  /** The soft line of the shelf beyond the coast. */
  readonly shelf: string;
  readonly land: string;
  readonly ice: string;
  readonly lake: string;
  readonly river: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly graticule: string;
  readonly circle: string;
  /** Fill laid over a country that is a party to what is selected. */
  readonly tint: string;
  readonly waterText: string;
  readonly landText: string;
  readonly townText: string;
  readonly gridText: string;
  readonly landHalo: string;
  readonly waterHalo: string;
  /** Casing under what is selected, and the lighter one under what is hovered. */
  readonly casing: string;
  readonly hoverCasing: string;
}

export type PatternName = 'hatch' | 'stipple' | 'crosslines' | 'none';
export type SymbolShape = 'ring-star' | 'triangle' | 'square' | 'diamond' | 'arrow' | 'none';

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
    shelf: '#c9d8e0',
    land: '#f6f2e8',
    ice: '#fbfaf6',
    lake: '#dde7ec',
    river: '#bccfda',
    coast: '#7b8a92',
    border: '#a89f8d',
    province: '#cbc3b3',
    graticule: '#c3d0d7',
    circle: '#8fa5b1',
    tint: '#e9dcb9',
    waterText: '#4d6b7c',
    landText: '#6d6555',
    townText: '#3d3a33',
    gridText: '#6b8492',
    landHalo: '#f6f2e8',
    waterHalo: '#dde7ec',
    casing: '#1d2a33',
    hoverCasing: '#5b6f7b',
  },
  dark: {
    ocean: '#16222b',
    shelf: '#1e2d38',
    land: '#2b2f30',
    ice: '#343a3c',
    lake: '#16222b',
    river: '#2a404e',
    coast: '#6b7c86',
    border: '#6a655a',
    province: '#494740',
    graticule: '#263743',
    circle: '#5d7483',
    tint: '#4b4430',
    waterText: '#93b1c2',
    landText: '#b3ab9b',
    townText: '#dcd8cf',
    gridText: '#84a0b0',
    landHalo: '#2b2f30',
    waterHalo: '#16222b',
    casing: '#f2f0ea',
    hoverCasing: '#a9b7bf',
  },
};

/** One entry a category; hues are told apart under deuteranopia, protanopia and in grey by pattern and dash. */
export const CATEGORY: Readonly<Record<Category, CategoryTokens>> = {
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
    symbol: 'none',
  },
  deployments: {
    hue: { light: '#8c2f52', dark: '#ea8fb0' },
    pattern: 'none',
    dash: [],
    width: 4,
    fillOpacity: 0.9,
    symbol: 'arrow',
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
};

interface LimitTokens {
  /** CSS pixels; `null`: that of the category. */
  readonly dash: readonly number[] | null;
  /** Factor of the width. */
  readonly width: number;
}

/** What the status of a limit in law makes of its line. */
export const LIMIT: Readonly<Record<LimitStatus, LimitTokens>> = {
  'in-force': { dash: null, width: 1 },
  superseded: { dash: [5, 4], width: 0.75 },
  disputed: { dash: [9, 3, 1.5, 3], width: 1.2 },
};

/** The line of a limit on a date: before another took its place it was in force; what is disputed was so all the time. */
export const limitLook = (status: LimitStatus | undefined, standing: Standing): LimitTokens =>
  LIMIT[status === 'superseded' && standing !== 'unknown' ? 'in-force' : (status ?? 'in-force')];

/** How firmly an outline is drawn, by what it rests on. `sketched`: drawn as a soft double stroke. */
export const OUTLINE: Readonly<
  Record<Basis, { readonly widthFactor: number; readonly opacity: number; readonly blur: number }>
> = {
  surveyed: { widthFactor: 1.15, opacity: 1, blur: 0 },
  reported: { widthFactor: 1, opacity: 0.95, blur: 0 },
  inferred: { widthFactor: 1, opacity: 0.8, blur: 0.6 },
  illustrative: { widthFactor: 1.8, opacity: 0.5, blur: 1.4 },
};

export interface StandingTokens {
  /** Factor of the flat fill. */
  readonly fill: number;
  readonly patterned: boolean;
  /** Factors of the width and the opacity of an outline: broken ones need more to be seen. */
  readonly width: number;
  readonly opacity: number;
  /** Outline dash in CSS pixels; `null`: that of the category. */
  readonly dash: readonly number[] | null;
}

/**
 * What a standing on the date asked about makes of areas and lines, by more than colour: planned is an empty outline of
 * long dashes, past a plain tint in pairs of dots, in force a bolder outline. No category has dashes like these.
 */
export const STANDING: Readonly<Record<Standing, StandingTokens>> = {
  planned: { fill: 0, patterned: false, width: 0.9, opacity: 1.7, dash: [9, 7] },
  'in-force': { fill: 1.6, patterned: true, width: 1.6, opacity: 1, dash: null },
  past: { fill: 0.5, patterned: false, width: 1, opacity: 1.7, dash: [2, 3, 2, 9] },
  unknown: { fill: 1, patterned: true, width: 1, opacity: 1, dash: null },
};

/**
 * The arrow of a deployment: how far the middle of its arc stands off the straight line, as a part of the
 * distance, and its measures in CSS pixels (see `flowRibbon`).
 */
export const FLOW = { bend: 0.16, tailWidth: 1.2, neckWidth: 4, headWidth: 12.8, headLength: 12 } as const;

/** Factor of the fill of an arrow by standing, and CSS pixels of the outline in its hue; 0: none. */
export const FLOW_STANDING: Readonly<Record<Standing, { readonly fill: number; readonly outline: number }>> =
  {
    planned: { fill: 0, outline: 1.2 },
    'in-force': { fill: 1, outline: 1.6 },
    past: { fill: 0.3, outline: 1.2 },
    unknown: { fill: 1, outline: 0 },
  };
