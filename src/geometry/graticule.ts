import type { LngLat } from '../model/geo.ts';

/** Degrees north: where the midsummer sun just stays up, 90° less the Earth's tilt in 2026. */
export const ARCTIC_CIRCLE = 66.5633;

/** Latitude at which the meridians end, degrees: beyond the corners of what is ever seen of land. */
export const SOUTH = 25;

/** A line of the graticule. Which there are, and from which zoom, is said here alone. */
export type GraticuleLine = Parallel | Meridian;

interface Parallel {
  readonly kind: 'parallel' | 'arctic-circle';
  /** Degrees of latitude. */
  readonly value: number;
  /** Zoom from which it is drawn. */
  readonly minZoom: number;
}

interface Meridian {
  readonly kind: 'meridian';
  /** Degrees of longitude in (−180, 180]. */
  readonly value: number;
  readonly minZoom: number;
  /** Where it ends, degrees; if all reached the Pole, it would be a knot. */
  readonly north: number;
}

/** Zoom from which lines of each step are drawn, steps in degrees, and how near the Pole their meridians come. */
const LEVELS = [
  { minZoom: 0, lat: 10, lng: 30, north: 80 },
  { minZoom: 3, lat: 5, lng: 15, north: 80 },
  { minZoom: 5, lat: 1, lng: 5, north: 85 },
] as const;
type Level = (typeof LEVELS)[number];

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);

function level({ minZoom, lat, lng, north }: Level, coarser: readonly Level[]): GraticuleLine[] {
  const isNew = (degrees: number, step: 'lat' | 'lng') =>
    coarser.every((other) => degrees % other[step] !== 0);
  const parallels = range(30, 89, lat).filter((value) => isNew(value, 'lat'));
  const meridians = range(-180 + lng, 180, lng).filter((value) => isNew(value, 'lng'));
  return [
    ...parallels.map((value): GraticuleLine => ({ kind: 'parallel', value, minZoom })),
    ...meridians.map(
      (value): GraticuleLine => ({
        kind: 'meridian',
        value,
        minZoom,
        north: value % 90 === 0 ? 90 : north,
      }),
    ),
  ];
}

/** The lines of latitude and longitude, those of the widest steps first, and the Arctic Circle. */
export const GRATICULE: readonly GraticuleLine[] = [
  ...LEVELS.flatMap((each, i) => level(each, LEVELS.slice(0, i))),
  { kind: 'arctic-circle', value: ARCTIC_CIRCLE, minZoom: 0 },
];

/** Degrees of longitude between points of a parallel: 126 m off the curve at 60° N. */
const STEP = 1;

/**
 * A line in degrees, longitude first, close enough for straight edges in the plane; a parallel ends where it begins,
 * at 180°. A meridian is straight in the plane, but is given by fives for those who clip or measure along it.
 */
export function graticulePoints(line: GraticuleLine): LngLat[] {
  if (line.kind !== 'meridian')
    return Array.from({ length: 360 / STEP + 1 }, (_, i): LngLat => [180 - ((i * STEP) % 360), line.value]);
  const { value, north } = line;
  return [...range(SOUTH, north - 1, 5), north].map((lat): LngLat => [value, lat]);
}
