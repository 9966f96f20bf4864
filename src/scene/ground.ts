import type { BasemapCollection } from '../geometry/packed.ts';
import type { Tint } from './tints.ts';
import type { GroundTokens } from './tokens.ts';

/** CSS pixels at zoom 1 or less and at zoom 7 or more; between them the width grows evenly. */
export interface Widening {
  readonly far: number;
  readonly near: number;
}
/** The zooms between which lines of the ground widen. */
export const WIDENING = { from: 1, to: 7 } as const;

export const widthAt = ({ far, near }: Widening, zoom: number): number =>
  far + (near - far) * Math.max(0, Math.min(1, (zoom - WIDENING.from) / (WIDENING.to - WIDENING.from)));

/** One pass over a collection of the basemap. */
export interface GroundPass {
  readonly collection: BasemapCollection;
  readonly name: string;
  readonly fill: keyof GroundTokens | null;
  readonly stroke: keyof GroundTokens | null;
  readonly width: Widening;
  /** In widths of the line; empty: solid. */
  readonly dash: readonly number[];
  /** Ids of the shapes to draw; all, if null. */
  readonly only: readonly string[] | null;
  readonly opacity: number;
}

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
  width: { far, near },
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
 * The shading: strokes of falling width over one another, which fade outwards as one blurred stroke would;
 * the land covers the inner half.
 */
export const COAST_SHADING: readonly GroundPass[] = [
  [12, 38],
  [9, 27],
  [6, 16],
].map(([far, near], i) => ({ ...line('coast', 'shading', far!, near!), name: `shading${i}`, opacity: 0.5 }));

/** Land and what is told apart on it by tone, under the tint. Greenland is four fifths ice. */
export const LAND: readonly GroundPass[] = [
  area('land', 'land'),
  { ...area('countries', 'ice'), name: 'ice', only: ['GL'] },
];

/** The land of parties in their tones. */
export const tintPasses = (tinted: readonly Tint[]): GroundPass[] =>
  tinted.map(({ tone, countries }) => ({ ...area('countries', tone), name: tone, only: countries }));

/** Fresh water, over the tint and under the graticule. */
export const FRESH_WATER: readonly GroundPass[] = [
  line('rivers', 'river', 0.4, 1.6),
  { ...area('lakes', 'lake'), stroke: 'coast', width: { far: 0.4, near: 0.4 } },
];

/** Borders and the coast, over the graticule. */
export const OUTLINES: readonly GroundPass[] = [
  line('provinces', 'province', 0.6, 1, [4, 2.5]),
  line('borders', 'border', 0.7, 1.3, [5, 2, 1, 2]),
  line('coast', 'coast', 0.6, 1),
];

/** Lines of the graticule, under borders and coast, and the Arctic Circle, over them. CSS pixels; dash in widths. */
export const GRATICULE = { colour: 'graticule', width: 0.6, dash: [] as readonly number[] } as const;
export const CIRCLE = { colour: 'circle', width: 0.9, dash: [6, 4] as readonly number[] } as const;

/** The files of the basemap, from coarse to fine, each with the zoom from which it is drawn, where it is there. */
const DETAIL_FROM = { overview: Number.NEGATIVE_INFINITY, '50m': 2.3, '10m': 4.5 } as const;

export type Detail = keyof typeof DETAIL_FROM;
export const DETAILS = Object.keys(DETAIL_FROM) as readonly Detail[];

/** Zooms under its limit where a finer detail that is drawn stays, so that a hand on the limit changes nothing. */
const STAYS = 0.5;

/** The detail for a zoom, coming from another one. */
export const detailAt = (zoom: number, before: Detail = 'overview'): Detail =>
  DETAILS.findLast(
    (detail) =>
      zoom >= DETAIL_FROM[detail] - (DETAILS.indexOf(detail) <= DETAILS.indexOf(before) ? STAYS : 0),
  )!;

/** The finest of `there` that is no finer than what `zoom` asks for. */
export const finestAt = <T>(there: Readonly<Partial<Record<Detail, T>>>, zoom: number): T | null => {
  const wanted = DETAILS.slice(0, DETAILS.indexOf(detailAt(zoom)) + 1);
  const found = wanted.findLast((detail) => there[detail] !== undefined);
  return found ? there[found]! : null;
};

/** Dashes in CSS pixels. */
export const dashPx = (dash: readonly number[], width: number): number[] =>
  dash.map((length) => length * width);
