import type { Catalogue } from '../en/index.ts';
import type { Axes } from '../en/surroundings.ts';

const axes: Axes = ['nord-sud', 'nord-est–sud-ouest', 'est-ouest', 'nord-ouest–sud-est'];

const shares = ['en mer', 'surtout en mer', 'moitié mer, moitié terre', 'surtout à terre', 'à terre'];

/** Words for what a map shows of a place at a glance. */
export const surroundings: Catalogue['surroundings'] = {
  heading: 'Situation et environs',
  about: (measure) => `environ ${measure}`,
  area: 'Superficie',
  length: 'Longueur',
  shape: 'Forme',
  elongated: (axis, long, wide) => `allongée ${axes[axis]}, environ ${long} sur ${wide}`,
  compact: (long, wide) => `à peu près aussi longue que large, ${long} sur ${wide}`,
  runs: (axis) => `orientée ${axes[axis]}`,
  ground: 'Terre et mer',
  share: (step) => shares[step]!,
  byCoast: 'au bord de la mer',
  inland: (distance) => `à l’intérieur des terres, à environ ${distance} de la mer`,
  atSea: (distance) => `en mer, à environ ${distance} de la côte`,
  countries: 'Terres ou côtes',
  waters: 'Principales eaux',
  within: 'Se trouve dans',
  borders: 'Borde',
  near: 'Lieux les plus proches',
  headquarters: 'Quartier général le plus proche',
  here: 'au même endroit',
  close: 'tout près',
  note: 'Mesures prises sur l’ellipsoïde entre les tracés, de bord à bord\u00a0; elles ne sont pas plus exactes que ces tracés.',
};
