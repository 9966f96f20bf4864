import type { LimitWords } from '../en/limits.ts';

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits: LimitWords = {
  instrument: 'Acte',
  article: 'Où il le dit',
  datum: 'Système géodésique ou cartes',
  unsaid: 'non indiqué',
  inForce: 'En vigueur depuis',
  notFound: 'date non établie',
  status: 'Statut',
  statuses: { 'in-force': 'actuelle', superseded: 'remplacée', disputed: 'contestée' },
  edges: 'Lignes entre les points',
  edgeKinds: {
    geodesic: 'géodésiques de l’ellipsoïde',
    parallel: 'le long du parallèle où deux points s’y trouvent, sinon géodésiques',
  },
  keyHeading: 'Limites en droit : leur statut',
  key: {
    'in-force': 'trait plein : actuelle',
    superseded: 'trait fin interrompu : remplacée',
    disputed: 'traits et points : contestée par un voisin',
  },
  near: 'Limites en droit',
  crossed: 'Touche ou traverse',
  around: 'Se trouve dans',
  nearest: 'Limite suivante la plus proche',
  away: (distance: string): string => `à ${distance}`,
  none: 'aucune',
};
