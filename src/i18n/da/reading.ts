import type { Catalogue } from '../en/index.ts';

export const reading: Catalogue['reading'] = {
  open: 'Læs hele aftalen',
  leave: 'Tilbage til bestemmelsen alene',
  contents: 'Indhold',
  follows: 'Kortet følger teksten.',
  stopped: 'Kortet er blevet flyttet og følger ikke længere teksten.',
  again: 'Følg igen',
};
