import type { BasemapCollection } from '../../geometry/pack.ts';
import type { GroundTokens } from '../../scene/tokens.ts';

/** One pass over a collection of the basemap. Widths and dashes in CSS pixels. */
export interface GroundPass {
  readonly collection: BasemapCollection;
  readonly name: string;
  readonly fill: keyof GroundTokens | null;
  readonly stroke: keyof GroundTokens | null;
  readonly width: (zoom: number) => number;
  readonly dash: readonly number[];
  /** Ids of the shapes to draw; all, if null. */
  readonly only: readonly string[] | null;
  readonly opacity: number;
}

/** A width that grows from `far` at zoom 1 to `near` at zoom 7, CSS pixels. */
const widening = (far: number, near: number) => (zoom: number) =>
  far + (near - far) * Math.max(0, Math.min(1, (zoom - 1) / 6));

const line = (
  collection: BasemapCollection,
  colour: keyof GroundTokens,
  far: number,
  near: number,
  dash: readonly number[] = [],
): GroundPass => ({
  collection,
  name: collection,
  fill: null,
  stroke: colour,
  width: widening(far, near),
  dash,
  only: null,
  opacity: 1,
});
const area = (collection: BasemapCollection, colour: keyof GroundTokens): GroundPass => ({
  ...line(collection, colour, 0, 0),
  fill: colour,
  stroke: null,
});

/**
 * The shelf: strokes of falling width over one another, which fade outwards as one blurred stroke would;
 * the land covers the inner half.
 */
export const SHELF: readonly GroundPass[] = [
  [12, 38],
  [9, 27],
  [6, 16],
].map(([far, near], i) => ({ ...line('coast', 'shelf', far!, near!), name: `shelf${i}`, opacity: 0.5 }));

/** Land and what is told apart on it by tone, under the tint. Greenland is four fifths ice. */
export const LAND: readonly GroundPass[] = [
  area('land', 'land'),
  { ...area('countries', 'ice'), name: 'ice', only: ['GL'] },
];

export const tintOf = (codes: readonly string[]): GroundPass => ({
  ...area('countries', 'tint'),
  name: 'tint',
  only: codes,
});

/** Fresh water, over the tint and under the graticule. */
export const FRESH_WATER: readonly GroundPass[] = [
  line('rivers', 'river', 0.4, 1.6),
  { ...area('lakes', 'lake'), stroke: 'coast', width: () => 0.4 },
];

/** Borders and the coast, over the graticule. */
export const OUTLINES: readonly GroundPass[] = [
  line('provinces', 'province', 0.6, 1, [4, 2.5]),
  line('borders', 'border', 0.7, 1.3, [5, 2, 1, 2]),
  line('coast', 'coast', 0.6, 1),
];

export const GRATICULE_WIDTH = 0.6;
export const CIRCLE_WIDTH = 0.9;
const CIRCLE_DASH: readonly number[] = [6, 4];

/** Dashes that MapLibre counts in line widths come out this long, CSS pixels: the same here. */
export const dashAt = (pass: GroundPass, zoom: number): number[] =>
  pass.dash.map((length) => length * pass.width(zoom));
export const circleDash = (): number[] => CIRCLE_DASH.map((length) => length * CIRCLE_WIDTH);
