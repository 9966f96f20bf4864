import type { Catalogue } from '../en/index.ts';

export const address: Catalogue['address'] = {
  left: 'En del af adressen kunne ikke bruges:',
  more: (count: number): string => `og ${count} mere`,
  expected: {
    camera: () => 'lng,lat,zoom[,bearing[,pitch]] i grader, længdegrad først, breddegrad fra 0 til 90',
    selection: () => 'id for en bestemmelse, et sted, en aftale eller et undertegnet dokument',
    date: () => 'ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD',
    layer: () => 'id for et lag',
    once: () => 'denne nøgle én gang',
    briefing: () => 'id på en briefing i atlasset, eller en briefing, som et link rummer den',
    step: () => 'nummeret på et trin, fra 1',
    text: () => 'en tekst',
    visible: () => 'en tekst uden usynlige tegn',
    link: () => 'et link til #sel= eller https://',
    steps: ({ most }) => `1 til ${most} trin`,
    length: ({ most }) => `højst ${most} tegn`,
    annotations: ({ most }) => `en liste med højst ${most} markeringer`,
    number: ({ least, most }) => `et tal fra ${least} til ${most}`,
    place: () => '[lng, lat] i grader, breddegrad fra 0 til 90',
    choice: ({ options }) => `en af værdierne ${options.join(', ')}`,
    known: ({ facet }) => `en kendt værdi af ${facet}`,
  },
};
