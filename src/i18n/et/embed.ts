import type { EmbedWords } from '../en/embed.ts';

export const embed: EmbedWords = {
  panel: 'Valitud',
  expand: 'Näita teksti',
  collapse: 'Peida tekst',
  fullMap: 'Ava täielik kaart',
  hints: {
    touch: 'Liigutage kaarti kahe sõrmega.',
    wheel: (key) => `Suurendamiseks hoidke kerimise ajal all klahvi ${key} või klõpsake enne kaardil.`,
  },
  refused: 'Seda kaarti ei tohi sellel veebisaidil näidata.',
};
