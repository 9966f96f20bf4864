import type { Catalogue } from '../en/index.ts';

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits: Catalogue['limits'] = {
  instrument: 'Acte',
  article: 'Disposition',
  datum: 'Système géodésique ou cartes',
  unsaid: 'non indiqué',
  inForce: 'En vigueur depuis',
  notFound: 'date non établie',
  status: 'Statut',
  statuses: { 'in-force': 'actuelle', superseded: 'remplacée', disputed: 'contestée' },
  edges: 'Lignes entre les points',
  edgeKinds: {
    geodesic: 'géodésiques de l’ellipsoïde',
    parallel: 'le long du parallèle si les deux points s’y trouvent, sinon géodésiques',
  },
  keyHeading: 'Limites juridiques\u00a0: leur statut',
  key: {
    'in-force': 'trait plein\u00a0: actuelle',
    superseded: 'trait fin interrompu\u00a0: remplacée',
    disputed: 'traits et points\u00a0: contestée par un voisin',
  },
  near: 'Limites juridiques',
  crossed: 'Touche ou traverse',
  around: 'Se trouve dans',
  nearest: 'Autre limite la plus proche',
  away: (distance: string): string => `à ${distance}`,
  none: 'aucune',
};
