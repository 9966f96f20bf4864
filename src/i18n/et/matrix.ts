import type { MatrixWords } from '../en/matrix.ts';
import { pluralizer } from '../plural.ts';

const plural = pluralizer('et');

export const matrix: MatrixWords = {
  views: 'Teemade vaated',
  view: { parties: 'Kes mida teeb', comparison: 'Kõrvuti' },
  heading: { parties: 'Kes mida teeb', comparison: 'Kaks kokkulepet teemade kaupa' },
  partiesLead:
    'Igas lahtris on selle sätete arv. Filtreerimiseks valige lahter, teema, osaline või kokkulepe; allesjäänud sätted on allpool.',
  grades: 'Osutage lahtrile, et näha selle sätete siduvust',
  caption: 'Sätted teemade ja iga kokkuleppe osaliste kaupa',
  cell: (theme, party, agreement, clauses, forces) =>
    `${theme}, ${party}, ${agreement}: ${clauses} (${forces})`,
  ofForce: (n, force) => `${force.toLowerCase()}: ${n}`,
  shared: (n) =>
    plural(n, { one: 'Kokkulepetel on 1 ühine teema.', other: `Kokkulepetel on ${n} ühist teemat.` }),
  alone: (agreement, themes) => `Ainult kokkuleppes ${agreement}: ${themes}.`,
  differing: (n, all) => `avalikes allikates teisiti: ${n}/${all}`,
  none: {
    silent: (agreement) => `${agreement}: selle kohta midagi ei öelda.`,
    filtered: () => 'Filtritega välja jäetud.',
  },
};
