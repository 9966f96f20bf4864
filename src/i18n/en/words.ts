import type { Basis, Commitment, RecordStatus, Theme } from '../../model/vocabulary.ts';

/** English words for the closed vocabularies: a name, and where needed a sentence that explains it. */
export interface Term {
  readonly name: string;
  readonly explanation: string;
}

export const themes: Readonly<Record<Theme, string>> = {
  governance: 'Governance',
  intelligence: 'Intelligence',
  cyber: 'Cyber defence',
  maritime: 'Maritime security',
  surveillance: 'Surveillance',
  'search-and-rescue': 'Search and rescue',
  infrastructure: 'Infrastructure',
  exercises: 'Exercises',
  personnel: 'Personnel',
  research: 'Research',
  alliance: 'The Alliance',
  industry: 'Industry',
  funding: 'Funding',
};

export const commitments: Readonly<Record<Commitment, Term>> = {
  binding: {
    name: 'Agreed, as reported',
    explanation: 'The report presents this as agreed between the parties.',
  },
  planned: { name: 'Planned', explanation: 'To follow; not yet in place.' },
  optional: { name: 'Possible', explanation: 'Named as a possibility, not as a duty.' },
  statement: { name: 'Statement', explanation: 'A declared aim, setting or fact; it commits nobody to act.' },
  commentary: {
    name: 'Commentary',
    explanation: 'The view of the journalist or of someone outside the agreement.',
  },
};

export const bases: Readonly<Record<Basis, Term & { readonly drawn: string }>> = {
  surveyed: {
    name: 'Surveyed',
    drawn: 'crisp line',
    explanation: 'The position or line is published by an authority and drawn as published.',
  },
  reported: {
    name: 'Reported',
    drawn: 'plain line',
    explanation: 'A named source says where it is; the shape follows that description.',
  },
  inferred: {
    name: 'Inferred',
    drawn: 'softened line',
    explanation: 'No source draws it; the shape is worked out from known facts.',
  },
  illustrative: {
    name: 'Illustrative',
    drawn: 'sketched, soft line',
    explanation: 'No source says where it is. The shape shows the waters or land meant, and no boundary.',
  },
};

/** `phrase` opens the sentence about other sources; `mark` is the text of the small mark in lists. */
export const records: Readonly<Record<RecordStatus, { readonly phrase: string; readonly mark: string }>> = {
  corroborated: { phrase: 'Confirmed:', mark: 'confirmed' },
  partly: { phrase: 'Partly confirmed:', mark: 'partly confirmed' },
  differs: { phrase: 'Other sources differ:', mark: 'other sources differ' },
  'not-found': { phrase: 'No other source found:', mark: 'no other source found' },
};

/** Names of parties that the atlas words itself; all others come from the browser's own list. */
export const parties: Readonly<Record<string, string>> = {
  CA: 'Canada',
  DE: 'Germany',
  DK: 'Denmark',
  EE: 'Estonia',
  EU: 'European Union',
  FI: 'Finland',
  FO: 'Faroe Islands',
  FR: 'France',
  GL: 'Greenland',
  IS: 'Iceland',
  NO: 'Norway',
  RU: 'Russia',
  SE: 'Sweden',
  US: 'United States',
};

export const sourceUses: Readonly<Record<'position' | 'shape' | 'facts', string>> = {
  position: 'position',
  shape: 'shape',
  facts: 'facts',
};
