import type { Catalogue } from '../en/index.ts';

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits: Catalogue['limits'] = {
  instrument: 'Retsgrundlag',
  article: 'Henvisning',
  datum: 'Datum eller søkort',
  unsaid: 'ikke angivet',
  inForce: 'I kraft siden',
  notFound: 'dato ikke fastslået',
  status: 'Gyldighed',
  statuses: { 'in-force': 'aktuel', superseded: 'afløst', disputed: 'bestridt' },
  edges: 'Linjer mellem punkterne',
  edgeKinds: {
    geodesic: 'geodætiske linjer på ellipsoiden',
    parallel: 'langs parallellen, når begge punkter ligger på den, ellers geodætiske linjer',
  },
  keyHeading: 'Grænser i gældende ret: deres gyldighed',
  key: {
    'in-force': 'ubrudt linje: aktuel',
    superseded: 'tynd stiplet linje: afløst',
    disputed: 'stregpunkteret linje: bestridt af en nabo',
  },
  near: 'Grænser i gældende ret',
  crossed: 'Berører eller krydser',
  around: 'Ligger i',
  nearest: 'Nærmeste anden grænse',
  away: (distance: string): string => `${distance} væk`,
  none: 'ingen',
};
