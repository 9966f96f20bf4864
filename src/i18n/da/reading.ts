import type { ReadingWords } from '../en/reading.ts';

export const reading: ReadingWords = {
  open: 'Læs hele aftalen',
  leave: 'Tilbage til bestemmelsen alene',
  contents: 'Indhold',
  follows: 'Kortet følger teksten.',
  stopped: 'Kortet er blevet flyttet og følger ikke længere teksten.',
  again: 'Følg igen',
};
