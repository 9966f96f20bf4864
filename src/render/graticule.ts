import { ARCTIC_CIRCLE } from '../geometry/graticule.ts';
import { formatGridLine } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/index.ts';
import { forward } from '../projection/index.ts';
import type { GridLine } from './prepared.ts';

/** Latitude at which the meridians end, degrees: beyond the corners of what is ever seen of land. */
const SOUTH = 25;

/** Zoom from which lines of each step are drawn, steps in degrees, and how near the Pole their meridians come. */
const LEVELS = [
  { minZoom: 0, lat: 10, lng: 30, north: 90 },
  { minZoom: 3, lat: 5, lng: 15, north: 85 },
  { minZoom: 5, lat: 1, lng: 5, north: 88 },
] as const;
type Level = (typeof LEVELS)[number];

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => from + i * step);

/** Metres from the Pole to a parallel. */
const radiusOf = (lat: number): number => Math.hypot(...forward([0, lat]));

function level({ minZoom, lat, lng, north }: Level, coarser: readonly Level[], words: Catalogue): GridLine[] {
  const isNew = (degrees: number, step: 'lat' | 'lng') =>
    coarser.every((other) => degrees % other[step] !== 0);
  const parallels = range(30, 89, lat).filter((at) => isNew(at, 'lat'));
  const meridians = range(-180 + lng, 180, lng).filter((at) => isNew(at, 'lng'));
  return [
    ...parallels.map(
      (at): GridLine => ({
        kind: 'parallel',
        text: formatGridLine('parallel', at, words),
        minZoom,
        radius: radiusOf(at),
      }),
    ),
    ...meridians.map(
      (at): GridLine => ({
        kind: 'meridian',
        text: formatGridLine('meridian', at, words),
        minZoom,
        from: forward([at, SOUTH]),
        to: forward([at, north]),
      }),
    ),
  ];
}

/** All lines of latitude and longitude in the plane, and the Arctic Circle, named in a language. */
export const gridLines = (words: Catalogue): GridLine[] => [
  ...LEVELS.flatMap((each, i) => level(each, LEVELS.slice(0, i), words)),
  { kind: 'circle', text: words.arcticCircle, minZoom: 0, radius: radiusOf(ARCTIC_CIRCLE) },
];
