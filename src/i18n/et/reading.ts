import type { Catalogue } from '../en/index.ts';

export const reading: Catalogue['reading'] = {
  open: 'Loe kogu kokkulepet',
  leave: 'Tagasi üksiku sätte juurde',
  contents: 'Sisukord',
  follows: 'Kaart järgib teksti.',
  stopped: 'Kaarti on nihutatud ja see ei järgi enam teksti.',
  again: 'Järgi taas',
};
