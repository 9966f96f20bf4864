import { z } from 'zod';
import { NAME_ID } from './ids.ts';
import {
  clauseId,
  featureId,
  filled,
  httpUrl,
  languageTag,
  layerId,
  localizedText,
  partialDate,
  party,
  period,
  schemaAddress,
} from './schema.ts';
import { LIMIT_EDGES, LIMIT_STATUSES, NAME_KINDS, PROVENANCE } from './vocabulary.ts';

const nativeName = z.strictObject({
  lang: languageTag.describe('The BCP 47 tag of the language of the name, such as "iu" or "kl".'),
  text: filled,
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

const featureProperties = z.strictObject({
  name: localizedText,
  nativeName: nativeName.optional().describe("The place's own official name, if it has one beside `name`."),
  kind: z
    .string()
    .regex(/^[a-z-]+$/)
    .optional()
    .describe('What it is within its layer, in lower case, such as `exercise` or `signature`.'),
  description: localizedText,
  clauses: z.array(clauseId).describe('The clauses that govern it: the one place where the link is kept.'),
  parties: z.array(party),
  basis: z.enum(PROVENANCE),
  precisionKm: z.number().positive().max(2000),
  rationale: localizedText.describe('Why it is drawn where and as it is.'),
  sources: z.array(featureSource).min(1),
  period: period.optional(),
  from: featureId.optional().describe('Deployments: the feature they leave from.'),
  to: featureId.optional().describe('Deployments: the feature they go to.'),
  instrument: localizedText.optional().describe('Limits: the treaty, order or publication that draws it.'),
  article: localizedText.optional().describe('Limits: where in the instrument the points stand.'),
  datum: filled
    .nullable()
    .optional()
    .describe(
      'Limits: the geodetic datum, or the charts, that the points refer to, such as "WGS 84"; null where that is not said.',
    ),
  inForce: partialDate
    .nullable()
    .optional()
    .describe('Limits: when the limit came or comes into force; null where that was not established.'),
  edges: z
    .enum(LIMIT_EDGES)
    .optional()
    .describe(
      'Limits: "geodesic", or "parallel" where edges between positions of one latitude run along it and all others are geodesics. Absent: straight in longitude and latitude.',
    ),
  longestEdgeNm: z
    .number()
    .positive()
    .optional()
    .describe('Limits: nautical miles between neighbours, where the instrument leaves more than 200.'),
  status: z.enum(LIMIT_STATUSES).optional().describe('Limits: whether it holds.'),
});

const position = z
  .array(z.number())
  .min(2)
  .max(3)
  .describe('A position: [longitude, latitude] in degrees, WGS 84.');
const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: position }),
  z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.strictObject({
    type: z.literal('MultiLineString'),
    coordinates: z.array(z.array(position).min(2)).min(1),
  }),
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)).min(1) }),
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(position)).min(1)).min(1),
  }),
]);

export const layerFeature = z.strictObject({
  type: z.literal('Feature'),
  id: featureId,
  geometry,
  properties: featureProperties,
});

/** A layer: an RFC 7946 FeatureCollection with foreign members for its names. */
export const layer = z.strictObject({
  $schema: schemaAddress,
  type: z.literal('FeatureCollection'),
  id: layerId,
  title: localizedText,
  description: localizedText,
  features: z.array(layerFeature),
});

/** Names on the basemap. A name runs along its LineString or stands at its Point. */
export const gazetteer = z.strictObject({
  $schema: schemaAddress,
  type: z.literal('FeatureCollection'),
  description: localizedText,
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.string().regex(NAME_ID).describe('The id of a name, such as "name.baffin-bay".'),
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
