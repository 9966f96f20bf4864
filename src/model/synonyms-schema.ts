import { z } from 'zod';
import { filled, httpUrl, languageTag, localizedText, party, schemaAddress } from './schema.ts';
import { THEMES } from './vocabulary.ts';

const wordsInAll = z.strictObject({
  en: z.array(filled).min(1),
  fr: z.array(filled).min(1),
  da: z.array(filled).min(1),
  et: z.array(filled).min(1),
});

/** Words that the search takes for each other. */
export const synonyms = z.strictObject({
  $schema: schemaAddress,
  places: z
    .array(
      z.strictObject({
        of: z.array(filled).min(1).describe('Ids of features and of names in the gazetteer.'),
        names: z.array(filled).min(1).describe('Former and other names of the place.'),
        lang: languageTag.describe('The BCP 47 tag of the language of the names.'),
        source: filled.describe('Where the names are published.'),
        url: httpUrl.optional(),
      }),
    )
    .describe('Names of places beside those in the gazetteer and the layers.'),
  terms: z
    .array(
      z.strictObject({
        theme: z.enum(THEMES).optional().describe('The theme that the words name.'),
        party: party.optional().describe('The party that the words name.'),
        words: wordsInAll.describe('Words and phrases by language; all of them mean the same.'),
      }),
    )
    .describe('Terms of the field. A question in one language finds texts in the others by them.'),
  silent: z
    .array(
      z.strictObject({
        id: filled.describe('Tells it from the others of the list.'),
        name: localizedText.describe(
          'As it stands in “No reported agreement speaks of …”: in French with its article, in Estonian in the partitive.',
        ),
        words: wordsInAll.describe('Words and phrases by language that ask for it.'),
        near: z
          .array(filled)
          .describe('Ids of clauses, features, instruments and areas that come nearest, the nearest first.'),
        note: localizedText.optional().describe('What else a reader should know, a sentence.'),
      }),
    )
    .optional()
    .describe(
      'Terms of the field that no clause speaks of. The search says so in place of an answer; where a clause has the words after all, it does not.',
    ),
});
