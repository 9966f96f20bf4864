import { z } from 'zod';
import { AGREEMENT_ID, AREA_ID, CLAUSE_ID, FEATURE_ID, LAYER_ID, SOURCE_ID } from './ids.ts';
import { LANGUAGES } from './text.ts';
import { COMMITMENTS, RECORD_STATUSES, RELATIVE_TIMES, THEMES } from './vocabulary.ts';

export const filled = z.string().trim().min(1);

export const agreementId = z.string().regex(AGREEMENT_ID).describe('An agreement id such as "ca-dk".');
export const clauseId = z
  .string()
  .regex(CLAUSE_ID)
  .describe('A clause id: agreement, article, paragraph, such as "ca-dk.3.3".');
export const areaId = z
  .string()
  .regex(AREA_ID)
  .describe('The id of an area of cooperation: instrument and number, such as "mou-2026.1".');
export const layerId = z.string().regex(LAYER_ID).describe('A layer id such as "exercise-areas".');
export const featureId = z.string().regex(FEATURE_ID).describe('A feature id such as "hq.ottawa".');
export const schemaAddress = z.string().optional().describe('The JSON Schema of this file, for editors.');

/** Texts by language; English is required, the other languages may follow. */
export const localizedText = z
  .strictObject({ en: filled, fr: filled.optional(), da: filled.optional(), et: filled.optional() })
  .describe('A text by language. English is required.');

/** True where the day exists: 2024-02-29 does, 2026-02-29 does not. Text of any other form passes. */
const isCalendarDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? !/-(29|30|31)$/.test(date) : new Date(time).toISOString().startsWith(date);
};

/** A calendar date of any precision: `2026`, `2026-02` or `2026-02-13`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((date) => date.length !== 10 || isCalendarDay(date), { error: 'a day that the calendar has' })
  .describe('A date of any precision: YYYY, YYYY-MM or YYYY-MM-DD.');

export const httpUrl = z
  .url({ protocol: /^https?$/ })
  .describe('An address that begins with https:// or http://.');

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

export const party = z
  .string()
  .regex(/^([A-Z]{2})$/)
  .describe('An ISO 3166-1 alpha-2 code such as "CA", or "EU".');

const relativeTime = z.strictObject({
  time: z.enum(RELATIVE_TIMES),
  what: localizedText.describe('What the report puts at that time, in a few words.'),
});

export const period = z
  .strictObject({
    from: partialDate.nullable(),
    to: partialDate.nullable(),
    basis: localizedText.describe('What the dates rest on, or why there is none.'),
    relative: z
      .array(relativeTime)
      .min(1)
      .optional()
      .describe('Times that the report counts from a day it does not give; they stand on no calendar.'),
  })
  .describe('When it applies. A null end is open or not given; `basis` says which.');

export const agreementSource = z.strictObject({
  id: z.string().regex(SOURCE_ID).describe('A source id: lower case, digits, dots and hyphens.'),
  title: filled,
  publisher: filled.optional(),
  url: httpUrl.optional(),
  accessed: partialDate.optional(),
  kind: z.enum(['report', 'record']),
});

const recordSources = z.array(filled).describe('Ids of sources of this agreement of kind `record`.');

export const clause = z.strictObject({
  id: clauseId,
  title: localizedText,
  text: localizedText,
  themes: z.array(z.enum(THEMES)).min(1),
  parties: z.array(party).min(1),
  force: z.enum(COMMITMENTS),
  period,
  source: z.strictObject({ id: filled, paragraphs: z.array(z.int().positive()).min(1) }),
  record: z.strictObject({
    status: z.enum(RECORD_STATUSES),
    note: localizedText,
    sources: recordSources,
    areas: z
      .array(areaId)
      .min(1)
      .optional()
      .describe('The areas of cooperation, of the instrument on record, that the clause falls within.'),
    background: z
      .strictObject({ note: localizedText, sources: recordSources.min(1) })
      .optional()
      .describe('What other sources say around it, without confirming or contradicting it.'),
  }),
});

export const article = z.strictObject({
  number: z.int().positive(),
  title: localizedText,
  clauses: z.array(clause).min(1),
});

export const agreement = z.strictObject({
  $schema: schemaAddress,
  id: agreementId,
  title: localizedText,
  shortTitle: localizedText,
  parties: z.array(party).min(1),
  summary: localizedText,
  reported: z.strictObject({
    place: localizedText,
    date: partialDate.nullable(),
    note: localizedText.describe('What the report says of its own date, and what it does not.'),
    worth: localizedText.optional().describe('What the report is worth as a source, in one sentence.'),
    sources: recordSources.optional(),
  }),
  sources: z.array(agreementSource).min(1),
  articles: z.array(article).min(1),
});

const camera = z.strictObject({
  lng: z.number().min(-180).max(180),
  lat: z.number().min(0).max(90),
  zoom: z.number().min(0).max(14),
  bearing: z.number().min(-360).max(360),
  pitch: z.number().min(0).max(60),
});

export const atlasConfig = z.strictObject({
  $schema: schemaAddress,
  name: localizedText,
  languages: z.array(z.enum(LANGUAGES)).min(1),
  defaultView: camera,
  agreements: z.array(agreementId).min(1).describe('Agreement ids in the order of the panel.'),
  layers: z
    .array(
      z.strictObject({
        id: layerId,
        visible: z.boolean(),
        deferred: z
          .boolean()
          .optional()
          .describe('Its features come when they are wanted, not with the page.'),
      }),
    )
    .min(1)
    .describe('Layers from the lowest to the topmost; `visible`: on by default.'),
  embed: z.strictObject({ allowedHosts: z.array(filled).nullable() }),
});
