import type { Catalogue } from '../en/index.ts';
import type { Axes } from '../en/places.ts';

export const instruments: Catalogue['instruments'] = {
  kind: { memorandum: 'Undertegnet memorandum', partnership: 'Undertegnet partnerskab' },
  heading: 'Hvad der blev undertegnet',
  signed: 'Undertegnet',
  standing: 'Retlig status',
  signatories: 'Underskrivere',
  counterpart: 'Omtalt aftale',
  areas: 'Samarbejdsområder',
  area: (n) => `Område ${n}`,
  clausesWithin: 'Bestemmelser fra presseomtalen inden for området',
  noClauseWithin: 'Ingen bestemmelse fra presseomtalen hører under dette område.',
  otherAreas: 'Forrige og næste område',
  previous: 'Forrige område',
  next: 'Næste område',
  within: 'hører under',
  unnamed: 'nævnes ikke i noget kendt område',
  signedHere: 'Undertegnet her',
};

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

const axes: Axes = ['nord–syd', 'nordøst–sydvest', 'øst–vest', 'nordvest–sydøst'];

const shares = ['til havs', 'mest til havs', 'halvt hav, halvt land', 'mest på land', 'på land'];

export const surroundings: Catalogue['surroundings'] = {
  heading: 'Beliggenhed og omgivelser',
  about: (measure) => `omkring ${measure}`,
  area: 'Areal',
  length: 'Længde',
  shape: 'Form',
  elongated: (axis, long, wide) => `aflang ${axes[axis]}, omkring ${long} gange ${wide}`,
  compact: (long, wide) => `omtrent lige så lang som bred, ${long} gange ${wide}`,
  runs: (axis) => `forløber ${axes[axis]}`,
  ground: 'Land og hav',
  share: (step) => shares[step]!,
  byCoast: 'ved havet',
  inland: (distance) => `inde i landet, omkring ${distance} fra havet`,
  atSea: (distance) => `til havs, omkring ${distance} fra kysten`,
  countries: 'Land eller kyst',
  waters: 'Vigtigste farvande',
  within: 'Ligger inden for',
  borders: 'Grænser op til',
  near: 'Nærmeste steder',
  headquarters: 'Nærmeste hovedkvarter',
  here: 'på samme sted',
  close: 'tæt ved',
  note: 'Målt på ellipsoiden mellem de tegnede former, fra kant til kant; målene er ikke mere nøjagtige end formerne.',
};
