import type { Catalogue } from '../en/index.ts';

export const reading: Catalogue['reading'] = {
  open: 'Lire l’accord en entier',
  leave: 'Revenir à la clause seule',
  contents: 'Table des matières',
  follows: 'La carte suit le texte.',
  stopped: 'La carte a été déplacée et ne suit plus le texte.',
  again: 'Suivre de nouveau',
};
