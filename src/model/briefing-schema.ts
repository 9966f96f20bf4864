import { z } from 'zod';
import { MOST_ANNOTATIONS, RADIUS_KM } from './annotation.ts';
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
  basis: ids,
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

const place = z.array(z.number()).length(2).describe('A position: [longitude, latitude] in degrees, WGS 84.');
const written = spoken.refine(
  (text) => Object.values(text).every((words) => (words?.length ?? 0) <= MOST_ANNOTATIONS.letters),
  { error: `a text of at most ${MOST_ANNOTATIONS.letters} characters` },
);
const caption = written.optional().describe('What is written at it. By language; English is required.');

/** What the map of a step shows beside what the atlas holds. */
const annotation = z.discriminatedUnion('type', [
  z
    .strictObject({ type: z.literal('pin'), at: place, text: caption })
    .describe('A pin at a place. Its number is its order among the pins of the step.'),
  z.strictObject({ type: z.literal('label'), at: place, text: written }).describe('Words at a place.'),
  z
    .strictObject({ type: z.literal('arrow'), from: place, to: place, text: caption })
    .describe('An arrow, straight on the map: it points, and is no route. Its text stands where it begins.'),
  z
    .strictObject({
      type: z.literal('circle'),
      at: place,
      radiusKm: z
        .number()
        .min(RADIUS_KM.least)
        .max(RADIUS_KM.most)
        .describe('Kilometres along geodesics of WGS 84; written at the circle.'),
      text: caption,
    })
    .describe('All that lies so many kilometres from a place.'),
]);

const briefingStep = z.strictObject({
  title: spoken,
  text: richText,
  view: briefingView,
  notes: richText.optional().describe('For whoever presents it; not shown to readers.'),
  annotations: z
    .array(annotation)
    .min(1)
    .max(MOST_ANNOTATIONS.count)
    .optional()
    .describe('Pins, labels, arrows and circles that the map shows with this step alone.'),
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
