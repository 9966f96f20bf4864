import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';
import type { Compass, Kinds } from '../en/keys.ts';

const plural = pluralizer('fr');

const compass: Compass = [
  'au nord',
  'au nord-est',
  'à l’est',
  'au sud-est',
  'au sud',
  'au sud-ouest',
  'à l’ouest',
  'au nord-ouest',
];

const kinds: Kinds = {
  headquarters: 'quartier général',
  'exercise-areas': 'zone d’exercices',
  'surveillance-zones': 'zone de surveillance',
  'search-and-rescue': 'recherche et sauvetage',
  deployments: 'déploiement',
  'radar-sites': 'site radar',
  bases: 'base ou station',
  'sea-routes': 'route maritime',
  'on-record': 'contexte (sources publiques)',
  'limits-in-law': 'limite juridique',
};

/** `d’Ottawa`, `de Tallinn`. */
const of = (name: string): string => (/^[aeiou]/i.test(name.normalize('NFD')) ? `d’${name}` : `de ${name}`);

export const keys: Catalogue['keys'] = {
  compass,
  kinds,
  where: (distance, direction, town) => `à ${distance} ${compass[direction]} ${of(town)}`,
  near: (town) => `à ${town}`,

  languages: 'Cette page dans d’autres langues',

  places: {
    heading: 'Lieux sur la carte',
    intro: 'Les mêmes lieux que sur la carte, par région, les plus proches de son centre en premier.',
    none: 'La carte ne montre aucun lieu. Affichez une couche ou effacez les filtres.',
    outside: 'hors du cadre',
    skip: 'Aller à la liste des lieux sur la carte',
    regions: {
      america: 'Canada et Alaska',
      greenland: 'Groenland',
      atlantic: 'Atlantique Nord',
      europe: 'Europe',
      russia: 'Nord de la Russie',
      ocean: 'Centre de l’océan Arctique',
    },
  },

  map: {
    how: 'Les touches fléchées vont d’un lieu à l’autre, Entrée en choisit un. Point d’interrogation\u00a0: liste des touches.',
    end: 'Aucun autre lieu dans cette direction.',
    given: 'Aucun lieu.',
    seen: (n) => `${n}\u00a0${plural(n, { one: 'lieu visible', other: 'lieux visibles' })}.`,
    centre: (where) => `Centre de la carte\u00a0: ${where}.`,
    sides: [
      'en haut',
      'en haut à droite',
      'à droite',
      'en bas à droite',
      'en bas',
      'en bas à gauche',
      'à gauche',
      'en haut à gauche',
    ],
    around: (list) => `Autour du pôle Nord\u00a0: ${list}.`,
    pole: (side) => `Le pôle Nord se trouve ${side}.`,
    width: (distance) => `De gauche à droite\u00a0: ${distance}.`,
    chosen: (what) => `Sélection\u00a0: ${what}.`,
    clause: (number, title) => `clause\u00a0${number}, ${title}`,
  },

  help: {
    open: 'Raccourcis clavier et aide',
    heading: 'Raccourcis clavier',
    close: 'Fermer',
    anywhere: 'Partout',
    map: 'Sur la carte',
    tabs: 'Sur les onglets du panneau',
    list: 'Cette liste',
    search: 'Recherche',
    next: 'Clause suivante',
    previous: 'Clause précédente',
    go: 'Au lieu le plus proche dans cette direction',
    choose: 'Choisir le lieu',
    giveUp: 'Effacer le repère, puis la sélection',
    move: 'Déplacer la carte',
    zoom: 'Zoom avant, zoom arrière',
    turn: 'Faire pivoter la carte',
    home: 'Tout l’Arctique',
    otherTab: 'Aux autres onglets',
    arrows: 'touches fléchées',
    or: 'ou',
    letters: 'Raccourcis à une touche',
    lettersNote: 'Désactivez-les si vous commandez par la voix ou appuyez sur des touches par inadvertance.',
  },

  hint: {
    text: 'Choisissez un lieu sur la carte, ou une clause à côté\u00a0: l’un montre l’autre.',
    keys: 'Appuyez sur\u00a0? pour la liste des touches.',
    dismiss: 'Compris',
  },
};
