import type { ReadingWords } from '../en/reading.ts';

export const reading: ReadingWords = {
  open: 'Lire l’accord en entier',
  leave: 'Revenir à la clause seule',
  contents: 'Table des matières',
  follows: 'La carte suit le texte.',
  stopped: 'La carte a été déplacée et ne suit plus le texte.',
  again: 'Suivre de nouveau',
};
