import type { Catalogue } from '../en/index.ts';

export const journeys: Catalogue['journeys'] = {
  show: 'Vis på kortet',
  back: 'Tilbage til den forrige visning',
  compass: (degrees, press) => {
    const pole = degrees === null ? 'Nordpolen er i midten.' : `Nordpolen: ${degrees}° med uret fra lodret.`;
    return `${pole} ${press === 'north' ? 'Vend nord opad her' : 'Vend tilbage til standardvisningen'}`;
  },
};
