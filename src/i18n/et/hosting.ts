import type { HostingWords } from '../en/hosting.ts';

export const hosting: HostingWords = {
  newerEdition: 'Atlase uuem väljaanne on valmis. Seda näete lehe järgmisel avamisel.',
  notFound: 'Seda lehte atlases ei ole. Kontrollige aadressi või minge tagasi.',
};
