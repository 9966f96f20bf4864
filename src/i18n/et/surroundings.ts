import type { Catalogue } from '../en/index.ts';
import type { Axes } from '../en/surroundings.ts';

const axes: Axes = ['põhja–lõuna', 'kirde–edela', 'ida–lääne', 'loode–kagu'];

const shares = ['merel', 'enamjaolt merel', 'pooleldi merel, pooleldi maal', 'enamjaolt maal', 'maal'];

/** Words for what a map shows of a place at a glance. */
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
