import type { Catalogue } from '../en/index.ts';

export const hosting: Catalogue['hosting'] = {
  newerEdition: 'Atlase uuem väljaanne on valmis. Seda näete lehe järgmisel avamisel.',
};
