import type { Catalogue } from '../en/index.ts';

export const matrix: Catalogue['matrix'] = {
  views: 'Visninger af emnerne',
  view: { parties: 'Hvem gør hvad', comparison: 'Side om side' },
  heading: { parties: 'Hvem gør hvad', comparison: 'Omtalt, undertegnet og i gældende ret, emne for emne' },
  partiesLead:
    'Hvert felt viser antallet af bestemmelser. Vælg et felt, et emne, en part eller en aftale for at filtrere; de bestemmelser, der er tilbage, står nedenfor.',
  grades: 'Peg på et felt for at se bestemmelsernes forpligtelsesgrad',
  caption: 'Bestemmelser efter emne og part inden for hver aftale',
  cell: (theme, party, agreement, clauses, forces) =>
    `${theme}, ${party}, ${agreement}: ${clauses} (${forces})`,
  ofForce: (n, force) => `${force.toLowerCase()}: ${n}`,
  differing: (n, all) => `andre kilder afviger: ${n} af ${all}`,
};
