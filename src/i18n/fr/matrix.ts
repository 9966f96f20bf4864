import type { Catalogue } from '../en/index.ts';

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
