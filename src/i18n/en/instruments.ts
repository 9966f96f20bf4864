import type { InstrumentKind } from '../../model/vocabulary.ts';

/** The words round the instruments on record: what was signed, as public sources describe it. */
export const instruments = {
  kind: { memorandum: 'Signed memorandum', partnership: 'Signed partnership' } satisfies Record<
    InstrumentKind,
    string
  >,
  heading: 'What was signed',
  signed: 'Signed',
  standing: 'Standing in law',
  signatories: 'Signatories',
  counterpart: 'Reported agreement',
  areas: 'Areas of cooperation',
  area: (n: string): string => `Area ${n}`,
  clausesWithin: 'Clauses of the report within this area',
  noClauseWithin: 'No clause of the report falls within this area.',
  otherAreas: 'Neighbouring areas',
  previous: 'Previous area',
  next: 'Next area',
  /** Of a clause: before the areas that it falls within, and where there is none. */
  within: 'within',
  unnamed: 'no area on record names this',
  signedHere: 'Signed here',
};
