import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('et');

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
