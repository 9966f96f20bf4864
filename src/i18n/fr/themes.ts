import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('fr');

export const matrix: Catalogue['matrix'] = {
  views: 'Présentations des thèmes',
  view: { parties: 'Qui fait quoi', comparison: 'Côte à côte' },
  heading: { parties: 'Qui fait quoi', comparison: 'Rapporté, signé et fixé en droit, thème par thème' },
  partiesLead:
    'Chaque case porte le nombre de ses clauses. Choisissez une case, un thème, une partie ou un accord pour filtrer\u202f; les clauses retenues s’affichent au-dessous.',
  grades: 'Pointez une case pour connaître la portée de ses clauses',
  caption: 'Clauses par thème et par partie, pour chaque accord',
  cell: (theme, party, agreement, clauses, forces) =>
    `${theme}, ${party}, ${agreement}\u00a0: ${clauses} (${forces})`,
  ofForce: (n, force) => `${force.toLowerCase()}\u00a0: ${n}`,
  differing: (n, all) => `d’autres sources diffèrent\u00a0: ${n} sur ${all}`,
};

export const comparison: Catalogue['comparison'] = {
  lead: 'Pour chaque thème\u00a0: ce que disent les articles de presse, ce qui a été signé et ce que le droit trace sur la carte.',
  within: (n, all) => `dans un domaine connu\u00a0: ${n} sur ${all}`,
  reported: 'Selon l’article',
  none: { silent: 'L’article n’en dit rien.', filtered: 'Écarté par les filtres.' },
  noDocument: 'Aucun document signé n’est connu.',
  noArea: 'Absent des domaines connus.',
  notReported: 'absent de l’article',
  beyond: 'Hors de ces thèmes',
  shared: (n) =>
    plural(n, {
      one: `Tous les articles traitent d’un même thème.`,
      other: `Tous les articles traitent des ${n}\u00a0mêmes thèmes.`,
    }),
  alone: (agreement, themes) => `Seulement dans ${agreement}\u00a0: ${themes}.`,
};
