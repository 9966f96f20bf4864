import type { Catalogue } from '../en/index.ts';

export const matrix: Catalogue['matrix'] = {
  views: 'Teemade vaated',
  view: { parties: 'Kes mida teeb', comparison: 'Kõrvuti' },
  heading: {
    parties: 'Kes mida teeb',
    comparison: 'Kirjutises, allkirjastatud dokumendis ja õiguses, teemade kaupa',
  },
  partiesLead:
    'Igas lahtris on selle sätete arv. Filtreerimiseks valige lahter, teema, osaline või kokkulepe; allesjäänud sätted on allpool.',
  grades: 'Osutage lahtrile, et näha selle sätete siduvust',
  caption: 'Sätted teemade ja iga kokkuleppe osaliste kaupa',
  cell: (theme, party, agreement, clauses, forces) =>
    `${theme}, ${party}, ${agreement}: ${clauses} (${forces})`,
  ofForce: (n, force) => `${force.toLowerCase()}: ${n}`,
  differing: (n, all) => `muudes allikates teisiti: ${n}/${all}`,
};
