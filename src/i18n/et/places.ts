import type { Catalogue } from '../en/index.ts';
import type { Axes } from '../en/places.ts';

export const instruments: Catalogue['instruments'] = {
  kind: { memorandum: 'Allkirjastatud memorandum', partnership: 'Allkirjastatud partnerlus' },
  heading: 'Mis allkirjastati',
  signed: 'Allkirjastatud',
  standing: 'Õiguslik staatus',
  signatories: 'Allkirjastajad',
  counterpart: 'Kirjutises kirjeldatud kokkulepe',
  areas: 'Koostöövaldkonnad',
  area: (n) => `Valdkond ${n}`,
  clausesWithin: 'Kirjutise sätted selles valdkonnas',
  noClauseWithin: 'Ükski kirjutise säte ei kuulu sellesse valdkonda.',
  otherAreas: 'Eelmine ja järgmine valdkond',
  previous: 'Eelmine valdkond',
  next: 'Järgmine valdkond',
  within: 'kuulub valdkonda',
  unnamed: 'üheski teadaolevas valdkonnas seda ei nimetata',
  signedHere: 'Siin allkirjastatud',
};

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

const axes: Axes = ['põhja–lõuna', 'kirde–edela', 'ida–lääne', 'loode–kagu'];

const shares = ['merel', 'enamjaolt merel', 'pooleldi merel, pooleldi maal', 'enamjaolt maal', 'maal'];

export const surroundings: Catalogue['surroundings'] = {
  heading: 'Asend ja ümbrus',
  about: (measure) => `umbes ${measure}`,
  area: 'Pindala',
  length: 'Pikkus',
  shape: 'Kuju',
  elongated: (axis, long, wide) => `piklik ${axes[axis]} suunas, umbes ${long} korda ${wide}`,
  compact: (long, wide) => `umbes sama pikk kui lai, ${long} korda ${wide}`,
  runs: (axis) => `kulgeb ${axes[axis]} suunas`,
  ground: 'Maa ja meri',
  share: (step) => shares[step]!,
  byCoast: 'mere ääres',
  inland: (distance) => `sisemaal, merest umbes ${distance}`,
  atSea: (distance) => `merel, rannikust umbes ${distance}`,
  countries: 'Maa või rannik',
  waters: 'Tähtsamad veed',
  within: 'Asub alal',
  borders: 'Piirneb',
  near: 'Lähimad kohad',
  headquarters: 'Lähim peakorter',
  here: 'samas kohas',
  close: 'lähedal',
  note: 'Mõõdetud ellipsoidil joonistatud kujude vahel, servast servani; mõõdud ei ole kujudest täpsemad.',
};
