import type { Expected } from '../../state/fragment.ts';
import type { Catalogue } from '../en/index.ts';

export const address: Catalogue['address'] = {
  /** Before the values that could not be used. */
  left: 'Une partie de l’adresse n’a pas pu être utilisée\u00a0:',
  more: (count: number): string => (count === 1 ? 'et une autre' : `et ${count} autres`),
  expected: (expected: Expected): string => {
    switch (expected.what) {
      case 'camera':
        return 'lng,lat,zoom[,bearing[,pitch]] en degrés, longitude d’abord, latitude de 0 à 90';
      case 'selection':
        return 'l’identifiant d’une clause, d’un lieu, d’un accord ou d’un document signé';
      case 'date':
        return 'AAAA, AAAA-MM ou AAAA-MM-JJ';
      case 'layer':
        return 'l’identifiant d’une couche';
      case 'once':
        return 'cette clé une seule fois';
      case 'briefing':
        return 'l’identifiant d’un exposé de l’atlas, ou un exposé tel qu’un lien le contient';
      case 'step':
        return 'le numéro d’une étape, à partir de 1';
      case 'text':
        return 'un texte';
      case 'visible':
        return 'un texte sans caractères invisibles';
      case 'link':
        return 'un lien vers #sel= ou https://';
      case 'steps':
        return `de 1 à ${expected.most} étapes`;
      case 'length':
        return `au plus ${expected.most} caractères`;
      case 'annotations':
        return `une liste de ${expected.most} annotations au plus`;
      case 'number':
        return `un nombre de ${expected.least} à ${expected.most}`;
      case 'place':
        return '[lng, lat] en degrés, latitude de 0 à 90';
      case 'choice':
        return `l’une des valeurs ${expected.options.join(', ')}`;
      case 'known':
        return `une valeur connue de ${expected.facet}`;
    }
  },
};
