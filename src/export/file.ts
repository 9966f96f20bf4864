import type { Language } from '../model/text.ts';
import type { Filters } from '../state/state.ts';
import { clausesCsv } from './clauses.ts';
import { placesCsv } from './places.ts';
import { LICENCE, NOTICES } from './terms.ts';
import type { Whole } from './whole.ts';

/** What can be made of the whole or of a part of it, by the name of the file. */
export const FILES = [
  'clauses.csv',
  'places.csv',
  'places.geojson',
  'clauses.json',
  'instruments.json',
] as const;
export type FileName = (typeof FILES)[number];

/** Tables have their texts in one language; the others in all. */
export const isTable = (name: FileName): boolean => name.endsWith('.csv');

export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
} as const;
export type Ending = keyof typeof MEDIA_TYPES;

/** The media type of a file by its name, as IANA registers it. */
export const mediaTypeOf = (name: string): string => MEDIA_TYPES[name.split('.').at(-1) as Ending];

export interface Made {
  readonly language: Language;
  /** Where the atlas is; null where it has no address. */
  readonly atlas: string | null;
  /** The filters that the whole was cut down by; null where it was not. */
  readonly filters: Filters | null;
}

/** What a file says of itself, before what it holds. */
const head = ({ atlas, filters }: Made) => ({
  ...(atlas && { atlas }),
  ...(filters && { filters }),
  licence: LICENCE.id,
  notices: NOTICES,
});

/** The features of all layers as one RFC 7946 collection; each names its layer, since programs read properties alone. */
const collection = ({ layers }: Whole, made: Made) => ({
  type: 'FeatureCollection',
  ...head(made),
  features: layers.flatMap(({ id, features }) =>
    features.map((feature) => ({ ...feature, properties: { layer: id, ...feature.properties } })),
  ),
});

/** The text of a file that holds `whole`. */
export function fileText(name: FileName, whole: Whole, made: Made): string {
  switch (name) {
    case 'clauses.csv':
      return clausesCsv(whole, made.language);
    case 'places.csv':
      return placesCsv(whole, made.language);
    case 'places.geojson':
      return jsonText(collection(whole, made));
    case 'clauses.json':
      return jsonText({ ...head(made), agreements: whole.agreements });
    case 'instruments.json':
      return jsonText({ ...head(made), instruments: whole.instruments });
  }
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How many clauses, places or instruments a file of `whole` holds. */
export function countIn(name: FileName, { agreements, instruments, layers }: Whole): number {
  if (name.startsWith('places')) return sum(layers.map(({ features }) => features.length));
  if (name.startsWith('instruments')) return instruments.length;
  return sum(agreements.flatMap(({ articles }) => articles.map(({ clauses }) => clauses.length)));
}
