import type { Expected } from '../../state/fragment.ts';
import type { Catalogue } from '../en/index.ts';

export const address: Catalogue['address'] = {
  /** Before the values that could not be used. */
  left: 'En del af adressen kunne ikke bruges:',
  more: (count: number): string => `og ${count} mere`,
  expected: (expected: Expected): string => {
    switch (expected.what) {
      case 'camera':
        return 'lng,lat,zoom[,bearing[,pitch]] i grader, længdegrad først, breddegrad fra 0 til 90';
      case 'selection':
        return 'id for en bestemmelse, et sted, en aftale eller et undertegnet dokument';
      case 'date':
        return 'ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD';
      case 'layer':
        return 'id for et lag';
      case 'once':
        return 'denne nøgle én gang';
      case 'briefing':
        return 'id på en briefing i atlasset, eller en briefing, som et link rummer den';
      case 'step':
        return 'nummeret på et trin, fra 1';
      case 'text':
        return 'en tekst';
      case 'visible':
        return 'en tekst uden usynlige tegn';
      case 'link':
        return 'et link til #sel= eller https://';
      case 'steps':
        return `1 til ${expected.most} trin`;
      case 'length':
        return `højst ${expected.most} tegn`;
      case 'annotations':
        return `en liste med højst ${expected.most} markeringer`;
      case 'number':
        return `et tal fra ${expected.least} til ${expected.most}`;
      case 'place':
        return '[lng, lat] i grader, breddegrad fra 0 til 90';
      case 'choice':
        return `en af værdierne ${expected.options.join(', ')}`;
      case 'known':
        return `en kendt værdi af ${expected.facet}`;
    }
  },
};
