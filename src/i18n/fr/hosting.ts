import type { HostingWords } from '../en/hosting.ts';

export const hosting: HostingWords = {
  newerEdition:
    'Une nouvelle édition de cet atlas est disponible. Elle s’affichera à la prochaine ouverture de la page.',
};
