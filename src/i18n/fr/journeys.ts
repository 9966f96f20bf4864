import type { Catalogue } from '../en/index.ts';

export const journeys: Catalogue['journeys'] = {
  show: 'Montrer sur la carte',
  back: 'Revenir à la vue précédente',
  compass: (degrees, press) => {
    const pole =
      degrees === null
        ? 'Le pôle Nord est au centre.'
        : `Pôle Nord\u00a0: à ${degrees}° du haut, dans le sens horaire.`;
    return `${pole} ${press === 'north' ? 'Mettre ici le nord en haut' : 'Revenir à l’orientation habituelle'}`;
  },
};
