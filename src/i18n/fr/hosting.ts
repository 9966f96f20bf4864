import type { HostingWords } from '../en/hosting.ts';

export const hosting: HostingWords = {
  newerEdition:
    'Une nouvelle édition de cet atlas est disponible. Elle s’affichera à la prochaine ouverture de la page.',
  notFound: 'Cette page n’existe pas dans l’atlas. Vérifiez l’adresse ou revenez en arrière.',
};
