import type { Whole } from '../../export/whole.ts';
import { prepareGeometry } from '../../geometry/prepare.ts';
import type { LngLat } from '../../model/geo.ts';
import { inLanguage, type Language, type LocalizedText } from '../../model/text.ts';
import type {
  AtlasData,
  Briefing,
  CheckedAtlas,
  DeferredData,
  Geometry,
  LayerFeature,
} from '../../model/types.ts';
import { ashore } from '../basemap/ashore.ts';
import { densify } from '../limits/geodesic.ts';
import { limitsNear } from '../limits/near.ts';
import { surroundingsOf } from '../surroundings/surroundings.ts';
import { findRepresentativePoint } from './representative-point.ts';

/** Decimals of a degree that are kept: about 1 m, or 100 m where a shape is known to some kilometres only. */
const [FINE, COARSE] = [5, 3];
/** Kilometres within which a shape is known from which 100 m say nothing. */
const VAGUE_KM = 5;

type Coordinates = number | readonly Coordinates[];

const rounded = (coordinates: Coordinates, decimals = FINE): Coordinates =>
  typeof coordinates === 'number'
    ? Number(coordinates.toFixed(decimals))
    : coordinates.map((each) => rounded(each, decimals));

/**
 * A geometry as the page needs it: safe for the plane, rounded to what can be known of it. Degrees, longitude first.
 * `precisionKm`: kilometres within which it is known.
 */
export function shippedGeometry<T extends Geometry>(geometry: T, precisionKm = 0): T {
  const { type, coordinates } = prepareGeometry(geometry);
  const decimals = type !== 'Point' && precisionKm >= VAGUE_KM ? COARSE : FINE;
  return { type, coordinates: rounded(coordinates, decimals) } as T;
}

function shippedFeature(feature: LayerFeature): LayerFeature {
  const { edges, precisionKm } = feature.properties;
  const exact = edges ? densify(feature.geometry, edges) : feature.geometry;
  const geometry = shippedGeometry(exact, precisionKm);
  const point = findRepresentativePoint(geometry);
  const anchor = geometry.type === 'Point' ? ashore(point) : point;
  return { ...feature, geometry, anchor: rounded(anchor) as LngLat };
}

type PlaceName = AtlasData['gazetteer']['features'][number];

/** A place name as the page needs it: the dot of a town lies on the land that is drawn. */
function withTownAshore(feature: PlaceName): PlaceName {
  const { geometry, properties } = feature;
  if (properties.kind !== 'town' || geometry.type !== 'Point') return feature;
  const coordinates = [...(rounded(ashore(geometry.coordinates as unknown as LngLat)) as LngLat)];
  return { ...feature, geometry: { ...geometry, coordinates } };
}

/** The checked data made safe for the plane; `$schema` is for editors alone. */
export function shippedData(data: CheckedAtlas): CheckedAtlas {
  return {
    ...data,
    config: { ...data.config, $schema: undefined },
    agreements: data.agreements.map((agreement) => ({ ...agreement, $schema: undefined })),
    ...(data.instruments && {
      instruments: data.instruments.map((instrument) => ({ ...instrument, $schema: undefined })),
    }),
    layers: data.layers.map((layer) => ({
      ...layer,
      $schema: undefined,
      features: layer.features.map(shippedFeature),
    })),
    gazetteer: {
      ...data.gazetteer,
      $schema: undefined,
      features: data.gazetteer.features.map(withTownAshore),
    },
    synonyms: undefined,
  };
}

/**
 * The data as it goes to the page: deferred layers have no features yet, and say how many there will be; of briefings
 * it knows which there are.
 */
export function pageData(data: CheckedAtlas): AtlasData {
  const deferred = deferredIds(data);
  return {
    ...data,
    ...(data.briefings && { briefings: data.briefings.map(({ id, title }) => ({ id, title })) }),
    layers: data.layers.map((layer) =>
      deferred.has(layer.id) ? { ...layer, features: [], deferred: layer.features.length } : layer,
    ),
  };
}

const deferredIds = ({ config }: AtlasData): ReadonlySet<string> =>
  new Set(config.layers.filter(({ deferred }) => deferred).map(({ id }) => id));

/** The briefings whole, as they are read. */
export const briefingsOf = ({ briefings = [] }: CheckedAtlas): readonly Briefing[] =>
  briefings.map((briefing) => ({ ...briefing, $schema: undefined }));

/** What comes after the page. */
export function deferredData(data: AtlasData): DeferredData {
  const deferred = deferredIds(data);
  const layers = data.layers.filter(({ id }) => deferred.has(id));
  return {
    layers: layers.map(({ id, features }) => ({ id, features })),
    limitsNear: limitsNear(data.layers),
    surroundings: surroundingsOf(data),
  };
}

/**
 * The data as one language has it: every text with that language alone, or English where it is missing. Names in the
 * other languages come with the search.
 */
export function inOneLanguage<T>(data: T, language: Language): T {
  const cut = (_: string, value: unknown): unknown =>
    isLocalized(value) ? { [language in value ? language : 'en']: inLanguage(value, language) } : value;
  return JSON.parse(JSON.stringify(data, cut));
}

const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';

/** What the files say, as it is given away; `$schema` is for files alone. */
export function wholeOf({ agreements, instruments = [], layers }: AtlasData, shipped: AtlasData): Whole {
  const features: readonly LayerFeature[] = shipped.layers.flatMap((layer) => layer.features);
  const plain = <T extends object>(file: T): T => ({ ...file, $schema: undefined });
  return {
    agreements: agreements.map(plain),
    instruments: instruments.map(plain),
    layers: layers.map(plain),
    anchors: Object.fromEntries(features.map(({ id, anchor }) => [id, anchor!])),
  };
}
