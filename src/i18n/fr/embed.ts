import type { Catalogue } from '../en/index.ts';

export const embed: Catalogue['embed'] = {
  panel: 'Élément sélectionné',
  expand: 'Afficher le texte',
  collapse: 'Masquer le texte',
  fullMap: 'Ouvrir la carte complète',
  hints: {
    touch: 'Déplacez la carte avec deux doigts.',
    wheel: (key) =>
      `Pour zoomer, maintenez la touche ${key} enfoncée en faisant défiler, ou cliquez d’abord sur la carte.`,
  },
  refused: 'Cette carte ne peut pas être affichée dans ce site.',
};
