import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('da');

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
