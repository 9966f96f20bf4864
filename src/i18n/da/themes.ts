import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('da');

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

export const comparison: Catalogue['comparison'] = {
  lead: 'For hvert emne: hvad presseomtalerne siger, hvad der blev undertegnet, og hvad gældende ret fastlægger på kortet.',
  within: (n, all) => `${n} af ${all} inden for et kendt område`,
  reported: 'Ifølge presseomtalen',
  none: { silent: 'Presseomtalen siger intet om dette.', filtered: 'Udeladt af filtrene.' },
  noDocument: 'Intet undertegnet dokument er kendt.',
  noArea: 'Ikke blandt de kendte områder.',
  notReported: 'ikke i presseomtalen',
  beyond: 'Ud over disse emner',
  shared: (n) =>
    plural(n, {
      one: 'Presseomtalerne har 1 emne til fælles.',
      other: `Presseomtalerne har ${n} emner til fælles.`,
    }),
  alone: (agreement, themes) => `Kun i ${agreement}: ${themes}.`,
};
