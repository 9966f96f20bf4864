import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('et');

export const comparison: Catalogue['comparison'] = {
  lead: 'Iga teema kohta: mida ütlevad kirjutised, mis allkirjastati ja mida õigus kaardil piiritleb.',
  within: (n, all) => `teadaolevas valdkonnas: ${n}/${all}`,
  reported: 'Kirjutise järgi',
  none: { silent: 'Kirjutises seda ei käsitleta.', filtered: 'Filtritega välja jäetud.' },
  noDocument: 'Allkirjastatud dokumenti ei ole teada.',
  noArea: 'Teadaolevate valdkondade seas seda ei ole.',
  notReported: 'kirjutises puudub',
  beyond: 'Väljaspool neid teemasid',
  shared: (n) =>
    plural(n, {
      one: 'Kõigis kirjutistes on 1 ühine teema.',
      other: `Kõigis kirjutistes on ${n} ühist teemat.`,
    }),
  alone: (agreement, themes) => `Ainult kokkuleppes ${agreement}: ${themes}.`,
};
