import type { Catalogue } from '../en/index.ts';

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
