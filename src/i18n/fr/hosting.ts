import type { Catalogue } from '../en/index.ts';

export const hosting: Catalogue['hosting'] = {
  newerEdition:
    'Une nouvelle édition de cet atlas est disponible. Elle s’affichera à la prochaine ouverture de la page.',
};
