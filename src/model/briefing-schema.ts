import { z } from 'zod';
import { hasHidden } from './rich-text.ts';
import { filled, localizedText, partialDate, schemaAddress } from './schema.ts';
import { PANEL_PARTS, RENDERER_CHOICES, SCHEMES } from './vocabulary.ts';

/** Most steps of a briefing: more than anyone sits through. */
const MOST_STEPS = 60;

const ids = z
  .string()
  .regex(/^[^,\s]+(,[^,\s]+)*$/)
  .optional()
  .describe('Ids, separated by commas without spaces.');
const decimal = '-?\\d+(\\.\\d+)?';

/** What the page shows at a step: the keys of the fragment, each with the value it has there. */
const briefingView = z.strictObject({
  at: z
    .string()
    .regex(new RegExp(`^${decimal}(,${decimal}){2,4}$`))
    .optional()
    .describe(
      'Where the map looks: "lng,lat,zoom[,bearing[,pitch]]", degrees, longitude first. Absent: what is selected, or the whole atlas, at the size that the map has.',
    ),
  sel: filled
    .optional()
    .describe('The id of a clause, a feature, an agreement, an instrument or one of its areas.'),
  layers: ids,
  agreement: ids,
  theme: ids,
  party: ids,
  force: ids,
  record: ids,
  on: partialDate.optional(),
  q: filled.optional(),
  panel: z.enum(PANEL_PARTS).optional(),
  scheme: z.enum(SCHEMES).optional(),
  renderer: z.enum(RENDERER_CHOICES).optional(),
});

/** Whether every language of a text is free of characters that a reader cannot see. */
const isVisible = (text: object): boolean =>
  Object.values(text).every((words) => typeof words !== 'string' || !hasHidden(words));
const visible = { error: 'a text without characters that nobody can see' };

const spoken = localizedText.refine(isVisible, visible);
const richText = localizedText
  .refine(isVisible, visible)
  .describe(
    'Paragraphs parted by blank lines, lists of lines that begin with "- ", *emphasis*, links [words](#sel=id) or [words](https://…); nothing else. By language; English is required.',
  );

const briefingStep = z.strictObject({
  title: spoken,
  text: richText,
  view: briefingView,
  notes: richText.optional().describe('For whoever presents it; not shown to readers.'),
});

export const briefing = z.strictObject({
  $schema: schemaAddress,
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('A briefing id such as "first-look".'),
  title: spoken,
  summary: richText,
  steps: z.array(briefingStep).min(1).max(MOST_STEPS),
});
