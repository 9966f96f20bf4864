import type { Catalogue } from '../en/index.ts';

export const journeys: Catalogue['journeys'] = {
  show: 'Näita kaardil',
  back: 'Tagasi eelmise vaate juurde',
  compass: (degrees, press) => {
    const pole =
      degrees === null ? 'Põhjapoolus on keskel.' : `Põhjapoolus: ${degrees}° ülaservast päripäeva.`;
    return `${pole} ${press === 'north' ? 'Pööra siin põhi üles' : 'Pööra tagasi tavaasendisse'}`;
  },
};
