import type { z } from 'zod';
import type { Camera, LngLat } from './geo.ts';
import type { instrument, instrumentArea } from './instrument-schema.ts';
import type * as schema from './schema.ts';

export type AtlasConfig = z.infer<typeof schema.atlasConfig>;
export type Agreement = z.infer<typeof schema.agreement>;
export type Article = z.infer<typeof schema.article>;
export type Clause = z.infer<typeof schema.clause>;
export type AgreementSource = z.infer<typeof schema.agreementSource>;
export type Instrument = z.infer<typeof instrument>;
export type InstrumentArea = z.infer<typeof instrumentArea>;
/** A layer. `deferred`: how many features it has that come later (see `DeferredData`). */
export type Layer = z.infer<typeof schema.layer> & { readonly deferred?: number };
/** A feature of a layer. `anchor`: where it is spoken of, degrees; the build finds it, since the search takes long. */
export type LayerFeature = z.infer<typeof schema.layerFeature> & { readonly anchor?: LngLat };
export type Gazetteer = z.infer<typeof schema.gazetteer>;
export type Briefing = z.infer<typeof schema.briefing>;
export type Synonyms = z.infer<typeof schema.synonyms>;
export type SynonymTerm = Synonyms['terms'][number];
/** A term of the field that no clause speaks of. */
export type SilentTerm = NonNullable<Synonyms['silent']>[number];
export type FeatureProperties = z.infer<typeof schema.featureProperties>;
export type FeatureSource = z.infer<typeof schema.featureSource>;
export type Period = z.infer<typeof schema.period>;
export type Geometry = LayerFeature['geometry'];

/** Everything that `data/` says, checked: plain JSON, as it is shipped to the page. */
export interface AtlasData {
  readonly config: AtlasConfig & { readonly defaultView: Camera };
  readonly agreements: readonly Agreement[];
  /** What was signed, in the order of the agreements, then of the dates; absent where `data/instruments/` has none. */
  readonly instruments?: readonly Instrument[];
  readonly layers: readonly Layer[];
  readonly gazetteer: Gazetteer;
  /** Absent where `data/briefings/` has none. */
  readonly briefings?: readonly Briefing[];
  /** For the search alone; absent where there is no `data/synonyms.json`, and from what is shipped to the page. */
  readonly synonyms?: Synonyms;
}

/** How a place lies to the limits in law. Ids of limits; metres along the geodesic of the ellipsoid. */
export interface LimitsNear {
  /** Limits whose line it crosses or touches. */
  readonly crossed: readonly string[];
  /** Areas of the law that it lies in as a whole. */
  readonly around: readonly string[];
  /** The nearest limit that it neither touches nor lies in. */
  readonly nearest: { readonly id: string; readonly metres: number } | null;
}

/** What comes after the page: the features of deferred layers, and how the places of all others lie to them. */
export interface DeferredData {
  readonly layers: readonly { readonly id: string; readonly features: readonly LayerFeature[] }[];
  readonly limitsNear: Readonly<Record<string, LimitsNear>>;
}
