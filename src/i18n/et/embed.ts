import type { Catalogue } from '../en/index.ts';

export const embed: Catalogue['embed'] = {
  panel: 'Valitu',
  expand: 'Näita teksti',
  collapse: 'Peida tekst',
  fullMap: 'Ava täielik kaart',
  hints: {
    touch: 'Liigutage kaarti kahe sõrmega.',
    wheel: (key) => `Suurendamiseks hoidke kerimise ajal klahvi ${key} all või klõpsake enne kaardil.`,
  },
  refused: 'Seda kaarti ei tohi sellel veebisaidil näidata.',
};
