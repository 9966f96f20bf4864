import type { Catalogue } from '../en/index.ts';
import type { Axes } from '../en/places.ts';

export const instruments: Catalogue['instruments'] = {
  kind: { memorandum: 'Protocole d’entente signé', partnership: 'Partenariat signé' },
  heading: 'Ce qui a été signé',
  signed: 'Signé',
  standing: 'Valeur juridique',
  signatories: 'Signataires',
  counterpart: 'Accord rapporté',
  areas: 'Domaines de coopération',
  area: (n) => `Domaine\u00a0${n}`,
  clausesWithin: 'Clauses de l’article de presse dans ce domaine',
  noClauseWithin: 'Aucune clause de l’article de presse ne relève de ce domaine.',
  otherAreas: 'Domaines voisins',
  previous: 'Domaine précédent',
  next: 'Domaine suivant',
  within: 'dans le domaine',
  unnamed: 'aucun domaine connu n’en fait état',
  signedHere: 'Signé ici',
};

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

const axes: Axes = ['nord-sud', 'nord-est–sud-ouest', 'est-ouest', 'nord-ouest–sud-est'];

const shares = ['en mer', 'surtout en mer', 'moitié mer, moitié terre', 'surtout à terre', 'à terre'];

export const surroundings: Catalogue['surroundings'] = {
  heading: 'Situation et environs',
  about: (measure) => `environ ${measure}`,
  area: 'Superficie',
  length: 'Longueur',
  shape: 'Forme',
  elongated: (axis, long, wide) => `allongée ${axes[axis]}, environ ${long} sur ${wide}`,
  compact: (long, wide) => `à peu près aussi longue que large, ${long} sur ${wide}`,
  runs: (axis) => `orientée ${axes[axis]}`,
  ground: 'Terre et mer',
  share: (step) => shares[step]!,
  byCoast: 'au bord de la mer',
  inland: (distance) => `à l’intérieur des terres, à environ ${distance} de la mer`,
  atSea: (distance) => `en mer, à environ ${distance} de la côte`,
  countries: 'Terres ou côtes',
  waters: 'Principales eaux',
  within: 'Se trouve dans',
  borders: 'Borde',
  near: 'Lieux les plus proches',
  headquarters: 'Quartier général le plus proche',
  here: 'au même endroit',
  close: 'tout près',
  note: 'Mesures prises sur l’ellipsoïde entre les tracés, de bord à bord\u00a0; elles ne sont pas plus exactes que ces tracés.',
};
