import type { InstrumentKind, LimitStatus } from '../../model/vocabulary.ts';

/** The words round the instruments on record: what was signed, as public sources describe it. */
export const instruments = {
  kind: { memorandum: 'Signed memorandum', partnership: 'Signed partnership' } satisfies Record<
    InstrumentKind,
    string
  >,
  heading: 'What was signed',
  signed: 'Signed',
  standing: 'Standing in law',
  signatories: 'Signatories',
  counterpart: 'Reported agreement',
  areas: 'Areas of cooperation',
  area: (n: string): string => `Area ${n}`,
  clausesWithin: 'Clauses of the report within this area',
  noClauseWithin: 'No clause of the report falls within this area.',
  otherAreas: 'Neighbouring areas',
  previous: 'Previous area',
  next: 'Next area',
  /** Of a clause: before the areas that it falls within, and where there is none. */
  within: 'within',
  unnamed: 'no area on record names this',
  signedHere: 'Signed here',
};

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits = {
  instrument: 'Instrument',
  article: 'Provision',
  datum: 'Datum or charts',
  unsaid: 'not stated',
  inForce: 'In force since',
  notFound: 'date not established',
  status: 'Status',
  statuses: { 'in-force': 'current', superseded: 'superseded', disputed: 'disputed' } satisfies Record<
    LimitStatus,
    string
  >,
  edges: 'Lines between the points',
  edgeKinds: {
    geodesic: 'geodesics on the ellipsoid',
    parallel: 'along the parallel where both points lie on one, else geodesics',
  },
  keyHeading: 'Limits in law: their status',
  key: {
    'in-force': 'solid line: current',
    superseded: 'broken thin line: superseded',
    disputed: 'dashes and dots: disputed by a neighbour',
  } satisfies Record<LimitStatus, string>,
  near: 'Limits in law',
  crossed: 'Touches or crosses',
  around: 'Lies in',
  nearest: 'Nearest other limit',
  away: (distance: string): string => `${distance} away`,
  none: 'none',
};

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
