/** The four axes of the compass, by eighths from north–south. */
export type Axes = readonly [string, string, string, string];

const axes: Axes = ['north–south', 'north-east–south-west', 'east–west', 'north-west–south-east'];

const shares = ['at sea', 'mostly at sea', 'half sea, half land', 'mostly on land', 'on land'];

/** Words for what a map shows of a place at a glance. Lengths and sizes come with their units. */
export const surroundings = {
  heading: 'Position and surroundings',
  about: (measure: string): string => `about ${measure}`,
  area: 'Size',
  length: 'Length',
  shape: 'Shape',
  /** `axis`: eighths of the compass from north–south. */
  elongated: (axis: number, long: string, wide: string): string =>
    `elongated ${axes[axis]}, about ${long} by ${wide}`,
  compact: (long: string, wide: string): string => `about as long as wide, ${long} by ${wide}`,
  runs: (axis: number): string => `runs ${axes[axis]}`,
  ground: 'Land and sea',
  /** `step`: from 0, all at sea, to 4, all on land. */
  share: (step: number): string => shares[step]!,
  byCoast: 'by the sea',
  inland: (distance: string): string => `inland, about ${distance} from the sea`,
  atSea: (distance: string): string => `at sea, about ${distance} from the coast`,
  countries: 'Land or coast of',
  waters: 'Chief waters',
  within: 'Lies within',
  borders: 'Borders on',
  near: 'Nearest places',
  headquarters: 'Nearest headquarters',
  here: 'at the same spot',
  /** Nearer than the two are known by. */
  close: 'close by',
  note: 'Measured on the ellipsoid between the shapes as drawn, edge to edge; no more exact than the shapes are.',
};
