/** A term of the field, the forms in which it stands in the texts, and what it means here. */
export interface Gloss {
  readonly name: string;
  /** Matched without regard to case, as whole words. */
  readonly forms: string;
  readonly explanation: string;
}

/** Terms that the texts use and a reader may not know. */
export const glossary = {
  interoperability: {
    name: 'Interoperability',
    forms: 'interoperab(?:le|ility)',
    explanation:
      'The ability of forces of different countries to act together: shared procedures, equipment that fits, communications that all can use.',
  },
  rotation: {
    name: 'Rotational deployment',
    forms: 'rotat(?:e|ions?)',
    explanation:
      'Units or persons are sent for a limited time and relieved by others, so that a presence is kept without stationing anyone for good.',
  },
  memorandum: {
    name: 'Memorandum of understanding',
    forms: 'memorandum',
    explanation:
      'What ministries or governments set down together as their intention. As a rule it binds politically and creates no duty under international law.',
  },
  procurement: {
    name: 'Procurement',
    forms: 'procurement',
    explanation:
      'The buying of equipment and services by the state; joint procurement means that several states order together.',
  },
  sovereignty: {
    name: 'Sovereignty',
    forms: 'sovereignty',
    explanation:
      'The authority of a state over its own territory; at sea it reaches as far as the territorial sea, and certain rights reach beyond.',
  },
  norad: {
    name: 'NORAD',
    forms: 'NORAD',
    explanation:
      'North American Aerospace Defense Command: the command that the United States and Canada share for aerospace warning, aerospace control and maritime warning.',
  },
  northWarning: {
    name: 'North Warning System',
    forms: 'North Warning System',
    explanation: 'The chain of radar sites across the Arctic of Canada and Alaska that serves NORAD.',
  },
  forwardLocation: {
    name: 'Forward operating location',
    forms: 'forward operating location',
    explanation:
      'An airfield made ready so that aircraft can work from it for a time, far ahead of their own base.',
  },
  supportHub: {
    name: 'Northern support hub',
    forms: 'support hubs?',
    explanation:
      'A place in the north of Canada where airfield, stores and services are kept ready, so that forces can be there at any time of the year.',
  },
  giuk: {
    name: 'GIUK',
    forms: 'GIUK',
    explanation:
      'Greenland, Iceland, United Kingdom: the waters between them, through which ships pass from the Norwegian Sea into the Atlantic.',
  },
  safe: {
    name: 'SAFE',
    forms: 'SAFE',
    explanation:
      'Security Action for Europe: the European Union’s instrument of loans to member states for buying defence equipment jointly.',
  },
  arcticCommand: {
    name: 'Joint Arctic Command',
    forms: 'Joint Arctic Command',
    explanation:
      'Denmark’s command for Greenland, the Faroe Islands and the waters round them, with its headquarters in Nuuk.',
  },
} satisfies Readonly<Record<string, Gloss>>;

export type GlossaryWords = Readonly<Record<keyof typeof glossary, Gloss>>;
