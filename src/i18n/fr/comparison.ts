import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('fr');

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
