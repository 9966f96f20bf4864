import type { ReadingWords } from '../en/reading.ts';

export const reading: ReadingWords = {
  open: 'Loe kogu kokkulepet',
  leave: 'Tagasi üksiku sätte juurde',
  contents: 'Sisukord',
  follows: 'Kaart järgib teksti.',
  stopped: 'Kaarti on nihutatud ja see ei järgi enam teksti.',
  again: 'Järgi taas',
};
