import type { Expected } from '../../state/fragment.ts';

/** What was expected in the place of a value that could not be used. */
type ExpectedWords = {
  readonly [What in Expected['what']]: (expected: Expected & { readonly what: What }) => string;
};

export const address = {
  /** Before the values that could not be used. */
  left: 'Part of the address could not be used:',
  more: (count: number): string => `and ${count} more`,
  expected: {
    camera: () => 'lng,lat,zoom[,bearing[,pitch]] in degrees, longitude first, latitude 0 to 90',
    selection: () => 'the id of a clause, a place, an agreement or a signed document',
    date: () => 'YYYY, YYYY-MM or YYYY-MM-DD',
    layer: () => 'a layer id',
    once: () => 'this key once',
    briefing: () => 'the id of a briefing of the atlas, or a briefing as a link holds it',
    step: () => 'the number of a step, from 1',
    text: () => 'a text',
    visible: () => 'a text without characters that cannot be seen',
    link: () => 'a link to #sel= or https://',
    steps: ({ most }) => `1 to ${most} steps`,
    length: ({ most }) => `at most ${most} characters`,
    annotations: ({ most }) => `a list of at most ${most} annotations`,
    number: ({ least, most }) => `a number from ${least} to ${most}`,
    place: () => '[lng, lat] in degrees, latitude 0 to 90',
    choice: ({ options }) => `one of ${options.join(', ')}`,
    known: ({ facet }) => `a known ${facet}`,
  } as ExpectedWords,
};
