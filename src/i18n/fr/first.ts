import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('fr');
const numbered = (n: number, one: string, other: string): string => `${n}\u00a0${plural(n, { one, other })}`;

export const first: Catalogue['first'] = {
  tagline: (agreements) => `${agreements}, clause par clause, sur la carte de l’Arctique`,
  known: (reports, dated) => {
    const many = plural(reports, {
      one: 'article de presse',
      other: 'articles de presse',
    });
    const undated = plural(reports, { one: ' non daté', other: ' non datés' });
    return `Connu par ${reports === 1 ? 'un seul' : reports} ${many}${dated ? '' : undated}`;
  },
  record: {
    corroborated: { mark: 'confirmé', count: (n) => numbered(n, 'confirmée', 'confirmées') },
    partly: { mark: 'confirmé en partie', count: (n) => `${n}\u00a0en partie` },
    differs: { mark: 'diffèrent', count: (n) => `${n}\u00a0où d’autres sources diffèrent` },
    'not-found': { mark: 'aucune', count: (n) => `${n}\u00a0sans autre source` },
  },
  marks: 'Autres sources\u00a0:',
  agreements: 'Accord affiché',
  all: (n) => (n === 2 ? 'Les deux' : 'Tous'),
  hint: 'Choisissez un lieu ou une clause\u00a0: l’un montre l’autre.',
  more: 'Autres commandes',
  key: {
    open: 'Légende',
    whole: 'Toute la légende',
    ground: 'Le fond de carte',
    ice: 'Calotte du Groenland, indiquée par le ton de l’île entière',
    border: 'Frontière d’État',
    province: 'Limite d’une province ou d’un territoire',
    circle: 'Cercle polaire arctique',
    shading: 'Eau plus foncée le long des côtes\u00a0: un ornement, non une profondeur',
    parties: 'Parties à ce qui est choisi',
    accent: (name) => `Arcs de l’accord ${name}, et marque au pied de ses quartiers généraux`,
    shapes: { point: 'lieux', area: 'zones', line: 'lignes' },
  },
};
