import type { HostingWords } from '../en/hosting.ts';

export const hosting: HostingWords = {
  newerEdition: 'Atlase uuem väljaanne on valmis. Seda näete lehe järgmisel avamisel.',
};
