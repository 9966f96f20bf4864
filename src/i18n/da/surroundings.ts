import type { Catalogue } from '../en/index.ts';
import type { Axes } from '../en/surroundings.ts';

const axes: Axes = ['nord–syd', 'nordøst–sydvest', 'øst–vest', 'nordvest–sydøst'];

const shares = ['til havs', 'mest til havs', 'halvt hav, halvt land', 'mest på land', 'på land'];

/** Words for what a map shows of a place at a glance. */
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
