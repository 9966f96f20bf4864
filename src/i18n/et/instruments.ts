import type { Catalogue } from '../en/index.ts';

export const instruments: Catalogue['instruments'] = {
  kind: { memorandum: 'Allkirjastatud memorandum', partnership: 'Allkirjastatud partnerlus' },
  heading: 'Mis allkirjastati',
  signed: 'Allkirjastatud',
  standing: 'Õiguslik staatus',
  signatories: 'Allkirjastajad',
  counterpart: 'Kirjutises kirjeldatud kokkulepe',
  areas: 'Koostöövaldkonnad',
  area: (n) => `Valdkond ${n}`,
  clausesWithin: 'Kirjutise sätted selles valdkonnas',
  noClauseWithin: 'Ükski kirjutise säte ei kuulu sellesse valdkonda.',
  otherAreas: 'Eelmine ja järgmine valdkond',
  previous: 'Eelmine valdkond',
  next: 'Järgmine valdkond',
  within: 'kuulub valdkonda',
  unnamed: 'üheski teadaolevas valdkonnas seda ei nimetata',
  signedHere: 'Siin allkirjastatud',
};
