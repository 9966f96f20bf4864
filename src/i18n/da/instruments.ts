import type { Catalogue } from '../en/index.ts';

export const instruments: Catalogue['instruments'] = {
  kind: { memorandum: 'Undertegnet memorandum', partnership: 'Undertegnet partnerskab' },
  heading: 'Hvad der blev undertegnet',
  signed: 'Undertegnet',
  standing: 'Retlig status',
  signatories: 'Underskrivere',
  counterpart: 'Omtalt aftale',
  areas: 'Samarbejdsområder',
  area: (n) => `Område ${n}`,
  clausesWithin: 'Bestemmelser fra presseomtalen inden for området',
  noClauseWithin: 'Ingen bestemmelse fra presseomtalen hører under dette område.',
  otherAreas: 'Forrige og næste område',
  previous: 'Forrige område',
  next: 'Næste område',
  within: 'hører under',
  unnamed: 'nævnes ikke i noget kendt område',
  signedHere: 'Undertegnet her',
};
