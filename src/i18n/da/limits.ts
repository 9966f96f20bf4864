import type { LimitWords } from '../en/limits.ts';

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits: LimitWords = {
  instrument: 'Retsgrundlag',
  article: 'Hvor i det',
  datum: 'Datum eller søkort',
  unsaid: 'ikke angivet',
  inForce: 'I kraft siden',
  notFound: 'dato ikke fastslået',
  status: 'Retsstilling',
  statuses: { 'in-force': 'nuværende', superseded: 'afløst', disputed: 'bestridt' },
  edges: 'Linjer mellem punkterne',
  edgeKinds: {
    geodesic: 'geodæter på ellipsoiden',
    parallel: 'langs parallellen, hvor begge punkter ligger på én, ellers geodæter',
  },
  keyHeading: 'Grænser i retten: deres status',
  key: {
    'in-force': 'ubrudt linje: nuværende',
    superseded: 'tynd brudt linje: afløst',
    disputed: 'streger og prikker: bestridt af en nabo',
  },
  near: 'Grænser i retten',
  crossed: 'Berører eller krydser',
  around: 'Ligger i',
  nearest: 'Nærmeste anden grænse',
  away: (distance: string): string => `${distance} væk`,
  none: 'ingen',
};
