import type { MatrixWords } from '../en/matrix.ts';
import { pluralizer } from '../plural.ts';

const plural = pluralizer('da');

export const matrix: MatrixWords = {
  views: 'Visninger af emnerne',
  view: { parties: 'Hvem gør hvad', comparison: 'Side om side' },
  heading: { parties: 'Hvem gør hvad', comparison: 'De to aftaler, emne for emne' },
  partiesLead:
    'Hvert felt viser antallet af bestemmelser. Vælg et felt, et emne, en part eller en aftale for at filtrere; de bestemmelser, der er tilbage, står nedenfor.',
  grades: 'Peg på et felt for at se, hvor forpligtende bestemmelserne er',
  caption: 'Bestemmelser efter emne og part inden for hver aftale',
  cell: (theme, party, agreement, clauses, forces) =>
    `${theme}, ${party}, ${agreement}: ${clauses} (${forces})`,
  ofForce: (n, force) => `${force.toLowerCase()}: ${n}`,
  shared: (n) =>
    plural(n, {
      one: 'Begge aftaler omhandler 1 fælles emne.',
      other: `De to aftaler har ${n} emner til fælles.`,
    }),
  alone: (agreement, themes) => `Kun i ${agreement}: ${themes}.`,
  differing: (n, all) => `${n} af ${all} dokumenteret anderledes`,
  none: {
    silent: (agreement) => `${agreement}: intet herom.`,
    filtered: () => 'Udeladt af filtrene.',
  },
};
