import type { Catalogue } from '../en/index.ts';

export const address: Catalogue['address'] = {
  left: 'Une partie de l’adresse n’a pas pu être utilisée\u00a0:',
  more: (count: number): string => (count === 1 ? 'et une autre' : `et ${count} autres`),
  expected: {
    camera: () => 'lng,lat,zoom[,bearing[,pitch]] en degrés, longitude d’abord, latitude de 0 à 90',
    selection: () => 'l’identifiant d’une clause, d’un lieu, d’un accord ou d’un document signé',
    date: () => 'AAAA, AAAA-MM ou AAAA-MM-JJ',
    layer: () => 'l’identifiant d’une couche',
    once: () => 'cette clé une seule fois',
    briefing: () => 'l’identifiant d’un exposé de l’atlas, ou un exposé tel qu’un lien le contient',
    step: () => 'le numéro d’une étape, à partir de 1',
    text: () => 'un texte',
    visible: () => 'un texte sans caractères invisibles',
    link: () => 'un lien vers #sel= ou https://',
    steps: ({ most }) => `de 1 à ${most} étapes`,
    length: ({ most }) => `au plus ${most} caractères`,
    annotations: ({ most }) => `une liste de ${most} annotations au plus`,
    number: ({ least, most }) => `un nombre de ${least} à ${most}`,
    place: () => '[lng, lat] en degrés, latitude de 0 à 90',
    choice: ({ options }) => `l’une des valeurs ${options.join(', ')}`,
    known: ({ facet }) => `une valeur connue de ${facet}`,
  },
};
