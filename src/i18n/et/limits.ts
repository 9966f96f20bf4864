import type { Catalogue } from '../en/index.ts';

/** Words for the limits in law: what one says of itself, what a place says of them, the key of their lines. */
export const limits: Catalogue['limits'] = {
  instrument: 'Alusdokument',
  article: 'Viide',
  datum: 'Geodeetiline alus või kaardid',
  unsaid: 'märkimata',
  inForce: 'Jõus alates',
  notFound: 'kuupäev kindlaks tegemata',
  status: 'Seis',
  statuses: { 'in-force': 'praegune', superseded: 'asendatud', disputed: 'vaidlustatud' },
  edges: 'Jooned punktide vahel',
  edgeKinds: {
    geodesic: 'ellipsoidi geodeetilised jooned',
    parallel: 'mööda paralleeli, kui mõlemad punktid on samal paralleelil, muidu geodeetilised jooned',
  },
  keyHeading: 'Õiguslikud piirid: nende seis',
  key: {
    'in-force': 'pidev joon: praegune',
    superseded: 'õhuke katkendjoon: asendatud',
    disputed: 'kriipspunktjoon: naaberriik vaidlustab',
  },
  near: 'Õiguslikud piirid',
  crossed: 'Puudutab või lõikab',
  around: 'Jääb alasse',
  nearest: 'Lähim muu piir',
  away: (distance: string): string => `${distance} kaugusel`,
  none: 'puudub',
};
