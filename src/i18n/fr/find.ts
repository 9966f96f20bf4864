import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('fr');
const results = (n: number): string => `${n} ${plural(n, { one: 'résultat', other: 'résultats' })}`;

export const find: Catalogue['find'] = {
  label: 'Rechercher',
  hint: 'Clause, lieu, thème, source',
  keys: 'Appuyez sur / pour rechercher. Les flèches parcourent les résultats, Entrée choisit, Échap efface.',
  clear: 'Effacer la recherche',
  heading: (query) => `Résultats pour «\u00a0${query}\u00a0»`,
  count: (n) => (n === 0 ? 'Aucun résultat' : results(n)),
  groups: {
    clause: 'Clauses',
    feature: 'Lieux sur la carte',
    agreement: 'Accords',
    instrument: 'Documents signés',
    name: 'Toponymes',
    source: 'Sources',
    filter: 'Filtrer par',
  },
  more: (n) => `Afficher les ${n}`,
  none: (query) => `Aucun résultat pour «\u00a0${query}\u00a0».`,
  advice:
    'Essayez moins de mots, ou un seul mot d’un titre ou d’un nom. Les noms dans d’autres langues sont aussi reconnus.',
  silent: (term: string): string => `Aucun accord rapporté n’évoque ${term}.`,
  nearest: 'Ce qui s’en rapproche le plus\u00a0:',
  meant: 'Vouliez-vous dire',
  hidden: (n) =>
    plural(n, {
      one: `Les filtres écartent ${n} autre résultat.`,
      other: `Les filtres écartent ${n} autres résultats.`,
    }),
  failed: 'La recherche n’a pas pu être chargée.',
  shown: (name) => `La carte montre\u00a0: ${name}.`,
  nameKinds: {
    ocean: 'Océan',
    sea: 'Mer',
    strait: 'Détroit ou chenal',
    bay: 'Baie ou golfe',
    country: 'Pays',
    territory: 'Territoire',
    island: 'Île ou archipel',
    town: 'Localité',
  },
  clearAll: 'Retirer tous les filtres',
  noneLeft: 'Un choix en tirets ne laisserait aucune clause avec les autres filtres appliqués.',
  wouldLeaveNone: 'ne laisse aucune clause avec les autres filtres appliqués',
};
