import { z } from 'zod';
import { AGREEMENT_ID, CLAUSE_ID, FEATURE_ID, LAYER_ID } from './ids.ts';
import { LANGUAGES } from './text.ts';
import { BASES, FORCES, NAME_KINDS, RECORD_STATUSES, THEMES } from './vocabulary.ts';

const filled = z.string().trim().min(1);

/** Texts by language; English is required, the other languages may follow. */
export const localizedText = z
  .strictObject({ en: filled, fr: filled.optional(), da: filled.optional(), et: filled.optional() })
  .describe('A text by language. English is required.');

/** A calendar date of any precision: `2026`, `2026-02` or `2026-02-13`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .describe('A date of any precision: YYYY, YYYY-MM or YYYY-MM-DD.');

const httpUrl = z.url({ protocol: /^https?$/ });

export const party = z
  .string()
  .regex(/^([A-Z]{2})$/)
  .describe('ISO 3166-1 alpha-2 code, or EU');

export const period = z
  .strictObject({
    from: partialDate.nullable(),
    to: partialDate.nullable(),
    basis: localizedText.describe('What the dates rest on, or why there is none.'),
  })
  .describe('When it applies. A null end is open or not given; `basis` says which.');

export const agreementSource = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  title: filled,
  publisher: filled.optional(),
  url: httpUrl.optional(),
  accessed: partialDate.optional(),
  kind: z.enum(['report', 'record']),
});

export const clause = z.strictObject({
  id: z.string().regex(CLAUSE_ID),
  title: localizedText,
  text: localizedText,
  themes: z.array(z.enum(THEMES)).min(1),
  parties: z.array(party).min(1),
  force: z.enum(FORCES),
  period,
  source: z.strictObject({ id: filled, paragraphs: z.array(z.int().positive()).min(1) }),
  record: z.strictObject({
    status: z.enum(RECORD_STATUSES),
    note: localizedText,
    sources: z.array(filled).describe('Ids of sources of this agreement of kind `record`.'),
  }),
});

export const article = z.strictObject({
  number: z.int().positive(),
  title: localizedText,
  clauses: z.array(clause).min(1),
});

export const agreement = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(AGREEMENT_ID),
  title: localizedText,
  shortTitle: localizedText,
  parties: z.array(party).min(1),
  summary: localizedText,
  reported: z.strictObject({
    place: localizedText,
    date: partialDate.nullable(),
    note: localizedText.describe('What the report says of its own date, and what it does not.'),
  }),
  sources: z.array(agreementSource).min(1),
  articles: z.array(article).min(1),
});

/** Where a feature's position, shape or facts come from. `verified: false` is shown as unverified. */
export const featureSource = z.strictObject({
  for: z.enum(['position', 'shape', 'facts']),
  title: filled,
  publisher: filled.optional(),
  url: httpUrl.optional(),
  accessed: partialDate.optional(),
  verified: z.boolean(),
});

export const nativeName = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/).describe('BCP 47 tag of the language of the name'),
  text: filled,
});

export const featureProperties = z.strictObject({
  name: localizedText,
  nativeName: nativeName.optional().describe("The place's own official name, if it has one beside `name`."),
  kind: z.string().regex(/^[a-z-]+$/).optional().describe('What it is within its layer, such as `exercise` or `signature`.'),
  description: localizedText,
  clauses: z.array(z.string().regex(CLAUSE_ID)).describe('The clauses that govern it: the one place where the link is kept.'),
  parties: z.array(party),
  basis: z.enum(BASES),
  precisionKm: z.number().positive().max(2000),
  rationale: localizedText.describe('Why it is drawn where and as it is.'),
  sources: z.array(featureSource).min(1),
  period: period.optional(),
  from: z.string().regex(FEATURE_ID).optional().describe('Deployments: the feature they leave from.'),
  to: z.string().regex(FEATURE_ID).optional().describe('Deployments: the feature they go to.'),
});

const position = z.array(z.number()).min(2).max(3);
const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position).min(2)).min(1) }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position)).min(1)).min(1) }),
]);

export const layerFeature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string().regex(FEATURE_ID),
  geometry,
  properties: featureProperties,
});

/** A layer: an RFC 7946 FeatureCollection with foreign members for its names. */
export const layer = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  id: z.string().regex(LAYER_ID),
  title: localizedText,
  description: localizedText,
  features: z.array(layerFeature),
});

export const camera = z.strictObject({
  lng: z.number().min(-180).max(180),
  lat: z.number().min(0).max(90),
  zoom: z.number().min(0).max(14),
  bearing: z.number().min(-360).max(360),
  pitch: z.number().min(0).max(60),
});

export const atlasConfig = z.strictObject({
  $schema: z.string().optional(),
  name: localizedText,
  languages: z.array(z.enum(LANGUAGES)).min(1),
  defaultView: camera,
  agreements: z.array(z.string().regex(AGREEMENT_ID)).min(1).describe('Agreement ids in the order of the panel.'),
  layers: z
    .array(z.strictObject({ id: z.string().regex(LAYER_ID), visible: z.boolean() }))
    .min(1)
    .describe('Layers from the lowest to the topmost; `visible`: on by default.'),
  embed: z.strictObject({ allowedHosts: z.array(filled).nullable() }),
});

/** Names on the basemap. A name runs along its LineString or stands at its Point. */
export const gazetteer = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  description: localizedText,
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.string().regex(/^name\.[a-z0-9]+([.-][a-z0-9]+)*$/),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('Point'), coordinates: position }),
        z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
      ]),
      properties: z.strictObject({
        name: localizedText,
        nativeName: nativeName.optional(),
        kind: z.enum(NAME_KINDS),
        minZoom: z.number().min(0).max(10).describe('Zoom from which the name may be shown.'),
        maxZoom: z.number().min(0).max(14).optional(),
        priority: z.int().min(1).max(9).describe('1 wins over 9 where two names collide.'),
        source: filled.describe('Where the position or the official name comes from.'),
      }),
    }),
  ),
});
