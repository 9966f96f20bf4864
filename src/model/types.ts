import type { z } from 'zod';
import type { briefing } from './briefing-schema.ts';
import type { Camera, LngLat } from './geo.ts';
import type { instrument, instrumentArea } from './instrument-schema.ts';
import type * as layerSchema from './layer-schema.ts';
import type * as schema from './schema.ts';
import type { synonyms } from './synonyms-schema.ts';

export type AtlasConfig = z.infer<typeof schema.atlasConfig>;
export type Agreement = z.infer<typeof schema.agreement>;
export type Article = z.infer<typeof schema.article>;
export type Clause = z.infer<typeof schema.clause>;
export type AgreementSource = z.infer<typeof schema.agreementSource>;
export type Instrument = z.infer<typeof instrument>;
export type InstrumentArea = z.infer<typeof instrumentArea>;
/** A layer. `deferred`: how many features it has that come later (see `DeferredData`). */
export type Layer = z.infer<typeof layerSchema.layer> & { readonly deferred?: number };
/** A feature of a layer. `anchor`: where it is spoken of, degrees; the build finds it, since the search takes long. */
export type LayerFeature = z.infer<typeof layerSchema.layerFeature> & { readonly anchor?: LngLat };
export type Gazetteer = z.infer<typeof layerSchema.gazetteer>;
export type Synonyms = z.infer<typeof synonyms>;
export type Briefing = z.infer<typeof briefing>;
/** What a page knows of a briefing before it is opened. */
type BriefingListing = Pick<Briefing, 'id' | 'title'>;
export type SynonymTerm = Synonyms['terms'][number];
/** A term of the field that no clause speaks of. */
export type SilentTerm = NonNullable<Synonyms['silent']>[number];
export type FeatureSource = z.infer<typeof layerSchema.featureSource>;
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
  readonly briefings?: readonly BriefingListing[];
  /** For the search alone; absent where there is no `data/synonyms.json`, and from what is shipped to the page. */
  readonly synonyms?: Synonyms;
}

/** The data as they were checked, briefings whole. */
export interface CheckedAtlas extends AtlasData {
  readonly briefings?: readonly Briefing[];
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

/** How far something reaches: metres of ground along its longest way across, and square to that. */
export interface Reach {
  readonly long: number;
  readonly wide: number;
  /** Where the longer way leads, eighths of the compass: 0 north–south, 1 north-east–south-west, 2, 3. */
  readonly axis: 0 | 1 | 2 | 3;
}

/** Another place. Metres along the geodesic from edge to edge; the direction to it, eighths of the compass from north. */
export interface Neighbour {
  readonly id: string;
  readonly metres: number;
  readonly direction: number;
}

/** What a map shows of a feature at a glance: how large it is, on what ground, among what. Measured by the build. */
export interface Surroundings {
  /** Square metres of an area on the ellipsoid. */
  readonly area?: number;
  /** Metres of a line on the ellipsoid. */
  readonly length?: number;
  /** Not of a point, nor round the Pole. */
  readonly reach?: Reach;
  /** Share of a point or an area that lies on land, 0 to 1. */
  readonly land?: number;
  /** Metres from a point to the nearest coast. */
  readonly toCoast?: number;
  /** Alpha-2 codes of the countries on whose land or by whose coast it lies. */
  readonly countries: readonly string[];
  /** Ids of the names of seas, straits and bays that it lies in or by. */
  readonly waters: readonly string[];
  /** Areas that hold all of it, and areas or lines that border on it. */
  readonly within?: readonly string[];
  readonly borders?: readonly string[];
  /** The nearest places apart from it, and the nearest headquarters where that is none of them. */
  readonly near: readonly Neighbour[];
  readonly headquarters?: Neighbour;
}

/** What comes after the page: the features of deferred layers, and what was measured of all features. */
export interface DeferredData {
  readonly layers: readonly { readonly id: string; readonly features: readonly LayerFeature[] }[];
  readonly limitsNear: Readonly<Record<string, LimitsNear>>;
  readonly surroundings: Readonly<Record<string, Surroundings>>;
}
