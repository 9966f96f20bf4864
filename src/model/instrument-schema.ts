import { z } from 'zod';
import { INSTRUMENT_ID } from './ids.ts';
import {
  agreementId,
  agreementSource,
  areaId,
  featureId,
  filled,
  localizedText,
  partialDate,
  party,
  schemaAddress,
} from './schema.ts';
import { INSTRUMENT_KINDS, THEMES } from './vocabulary.ts';

const instrumentId = z
  .string()
  .regex(INSTRUMENT_ID)
  .describe('The id of an instrument on record: a name and its year, such as "mou-2026".');
const instrumentSource = agreementSource.omit({ kind: true });

/** One area of cooperation of an instrument. */
export const instrumentArea = z.strictObject({
  id: areaId,
  title: localizedText,
  text: localizedText.describe('Which sources name it, and how far they go.'),
  themes: z.array(z.enum(THEMES)).describe('Empty where none of the themes of the clauses suits it.'),
  sources: z.array(filled).min(1).describe('Ids of sources of this instrument.'),
});

/** What was signed, as public sources describe it. */
export const instrument = z.strictObject({
  $schema: schemaAddress,
  id: instrumentId,
  title: localizedText,
  shortTitle: localizedText,
  kind: z.enum(INSTRUMENT_KINDS),
  standing: localizedText.describe('What it is in law, as far as the sources say.'),
  signed: z.strictObject({
    date: partialDate,
    place: localizedText,
    feature: featureId.optional().describe('The feature that marks the place of the signing.'),
  }),
  signatories: z.array(z.strictObject({ name: filled, office: localizedText, party })).min(1),
  counterpart: agreementId.describe('The reported agreement that it is held against.'),
  summary: localizedText,
  areas: z.array(instrumentArea).min(1),
  sources: z.array(instrumentSource).min(1),
});
