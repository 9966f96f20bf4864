import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';
import { address } from './address.ts';
import * as briefing from './briefing.ts';
import { find } from './find.ts';
import { first } from './first.ts';
import { glossary } from './glossary.ts';
import { keys } from './keys.ts';
import * as map from './map.ts';
import * as places from './places.ts';
import { share } from './share.ts';
import * as themes from './themes.ts';
import { time } from './time.ts';
import * as words from './words.ts';

const plural = pluralizer('fr');
const count = (n: number, one: string, other: string): string => `${n}\u00a0${plural(n, { one, other })}`;

/** A date with its day begins with one or two digits; a month alone with its name, a year alone with four digits. */
const hasDay = (date: string): boolean => /^\d{1,2}(er)?\s/.test(date);
const onDay = (date: string): string => (hasDay(date) ? `le ${date}` : `en ${date}`);
const fromDay = (date: string): string => {
  if (hasDay(date)) return `du ${date}`;
  return /^[aeiou]/i.test(date) ? `d’${date}` : `de ${date}`;
};
const toDay = (date: string): string => (hasDay(date) ? `au ${date}` : `à ${date}`);

/** Every text of the interface in French, in Canadian official usage. */
export const fr: Catalogue = {
  locale: 'fr-CA',
  ...words,
  ...briefing,
  ...map,
  ...places,
  ...themes,
  find,
  first,
  address,
  share,
  time,
  glossary,
  keys,

  site: {
    name: 'Accords de l’Arctique',
    skip: 'Passer la carte, aller aux clauses',
    map: 'Carte de l’Arctique',
    panel: 'Clauses et lieux',
  },

  tabs: {
    label: 'Parties du panneau',
    clauses: 'Clauses',
    layers: 'Légende',
    filters: 'Filtres',
    timeline: 'Dates',
    parties: 'Thèmes',
  },

  sheet: {
    handle: 'Hauteur du panneau',
    heights: { peek: 'basse', half: 'moyenne', full: 'pleine' },
    help: 'Faites glisser, ou utilisez les touches fléchées haut et bas',
  },

  contents: {
    heading: 'Les accords',
    begin:
      'Choisissez une clause ci-dessous ou un lieu sur la carte. Chaque clause montre ses lieux, chaque lieu ses clauses.',
    numbering:
      'Chaque clause est donnée telle que la rapporte un article de presse. Les articles et leur numérotation sont propres à l’atlas\u00a0: le texte des accords n’a pas été trouvé.',
    article: (number: number): string => `Article\u00a0${number}`,
    whole: 'Résumé et sources',
    clauses: (n: number): string => count(n, 'clause', 'clauses'),
    clausesOf: (n: number, all: number): string => `${n} sur ${count(all, 'clause', 'clauses')}`,
    marks: 'Signes',
  },

  agreement: {
    label: 'Accord',
    parties: 'Parties',
    reported: 'Selon l’article de presse',
    reportedAt: (place: string, date: string): string => (date ? `${place}, ${date}` : place),
    undated: 'L’article de presse n’est pas daté.',
    worth: 'Valeur de la source\u00a0:',
    articles: 'Articles',
    sources: 'Sources',
    places: (n: number): string => count(n, 'lieu', 'lieux'),
    tooMany: (n: number): string =>
      `Cet accord porte sur ${n}\u00a0lieux à la fois. Tous sont marqués sur la carte\u202f; choisissez une clause pour voir lesquels lui sont propres.`,
  },

  clause: {
    label: 'Clause',
    number: (number: string): string => `Clause\u00a0${number}`,
    force: 'Portée',
    period: 'Période',
    parties: 'Parties',
    themes: 'Thèmes',
    source: 'Source',
    asReported: 'Selon',
    record: 'Autres sources',
    background: 'Contexte\u00a0:',
    places: 'Lieux',
    noPlaces: 'Cette clause ne nomme aucun lieu.',
    previous: 'Clause précédente',
    next: 'Clause suivante',
    steps: 'Clauses précédente et suivante',
    paragraphs: (numbers: string, n: number): string => `${n === 1 ? '¶' : '¶¶'}\u00a0${numbers}`,
    paragraphsSpoken: (numbers: string, n: number): string =>
      `${plural(n, { one: 'paragraphe', other: 'paragraphes' })}\u00a0${numbers}`,
    filteredOut: 'Les filtres excluent cette clause de la liste.',
  },

  feature: {
    position: 'Position',
    basis: 'Fondement du tracé',
    precision: 'Précision',
    precisionKm: (km: string): string => `à environ ${km}\u00a0km près`,
    drawn: (manner: string): string => `Dessiné d’un ${manner}.`,
    why: 'Choix de ce tracé',
    period: 'Période',
    parties: 'Parties',
    sources: 'Sources',
    unverified: 'non vérifié',
    clauses: 'Clauses qui s’y rapportent',
    noClauses: 'Aucune clause ne se rapporte à ce lieu\u202f; il figure à titre de contexte.',
    neighbours: 'Superpositions sur la carte',
    route: 'Origine et destination',
    from: (place: string): string => `Origine\u00a0: ${place}`,
    to: (place: string): string => `Destination\u00a0: ${place}`,
    sourceFor: (use: string): string => `pour ${use}`,
  },

  period: {
    from: (date: string): string => `à partir ${fromDay(date)}`,
    to: (date: string): string => (hasDay(date) ? `jusqu’au ${date}` : `jusqu’en ${date}`),
    between: (from: string, to: string): string => `${fromDay(from)} ${toDay(to)}`,
    none: 'aucune date indiquée',
    notBegun: 'à venir',
    over: 'révolue',
  },

  candidates: {
    heading: (n: number): string => `${count(n, 'lieu', 'lieux')} à cet endroit\u00a0: faites un choix`,
  },

  empty: {
    filtered: 'Aucune clause ne correspond à ces filtres.',
    clear: 'Effacer les filtres',
    missed: 'Rien n’est marqué à cet endroit. Choisissez une forme ou un signe, ou une clause dans la liste.',
    unknown: 'L’adresse désigne un élément introuvable dans cet atlas.',
  },

  filters: {
    heading: 'Filtrer les clauses',
    explanation:
      'Une clause s’affiche si elle répond à l’un de vos choix dans chaque groupe utilisé. La carte montre les lieux de ces clauses. Le dernier groupe filtre aussi les lieux eux-mêmes.',
    agreement: 'Accord',
    theme: 'Thème',
    party: 'Partie',
    force: 'Portée',
    record: 'Autres sources',
    basis: 'Fondement du tracé des lieux',
    active: 'Filtres appliqués',
    remove: (name: string): string => `Retirer le filtre «\u00a0${name}\u00a0»`,
    on: (date: string): string => (hasDay(date) ? `Le ${date}` : `En ${date}`),
    result: (n: number, all: number): string =>
      `${count(n, 'clause affichée', 'clauses affichées')} sur ${all}`,
    option: (n: number): string => `, ${count(n, 'clause', 'clauses')}`,
  },

  layers: {
    heading: 'Légende',
    explanation: 'Cochez ce que la carte doit montrer.',
    places: (n: number): string => count(n, 'lieu', 'lieux'),
    reset: 'Afficher les couches habituelles',
    none: 'Aucune couche n’est activée\u00a0: fond de carte seul.',
    basisHeading: 'Style du trait\u00a0: certitude de la position',
    basisIntro: 'Le style d’un trait indique sur quoi il repose.',
    markHeading: 'Signes en regard des clauses',
    marks: {
      corroborated: 'D’autres sources disent la même chose.',
      partly: 'D’autres sources le confirment en partie.',
      differs: 'D’autres sources disent autre chose.',
      'not-found': 'Aucune autre source n’a été trouvée.',
    },
  },

  renderer: {
    heading: 'Moteur d’affichage',
    choices: { auto: 'Automatique', flat: 'Canvas', gl: 'WebGL' },
    reasons: {
      picture: 'La carte est une image.',
      starting: 'Canvas dessine la carte pendant que la page vérifie si WebGL la dessinerait mieux.',
      hardware: 'WebGL dessine la carte, car cet appareil est doté d’un processeur graphique à cet effet.',
      software:
        'Canvas dessine la carte, car cet appareil n’a pas de processeur graphique permettant de la dessiner avec WebGL.',
      'no-webgl': 'Canvas dessine la carte, car ce navigateur n’offre pas WebGL ici.',
      lost: 'Canvas dessine la carte, car le navigateur a retiré WebGL. WebGL reprendra lorsque le navigateur le rétablira.',
      failed: 'Canvas dessine la carte, car WebGL n’a pas pu démarrer.',
    },
    chosen: {
      flat: 'Canvas dessine la carte, conformément à votre choix.',
      gl: 'WebGL dessine la carte, conformément à votre choix.',
    },
  },

  print: { made: (date: string): string => `Imprimé ${onDay(date)} à partir de l’adresse` },

  coordinates: {
    hemispheres: { north: 'N', south: 'S', east: 'E', west: 'O' },
  },

  arcticCircle: 'Cercle polaire arctique',
  northPole: 'Pôle Nord',

  links: {
    external: 'ouvre un autre site',
    accessed: (date: string): string => `consulté ${onDay(date)}`,
    back: 'Toutes les clauses',
  },
  list: { separator: ', ', colon: '\u00a0: ' },

  reading: {
    open: 'Lire l’accord en entier',
    leave: 'Revenir à la clause seule',
    contents: 'Table des matières',
    follows: 'La carte suit le texte.',
    stopped: 'La carte a été déplacée et ne suit plus le texte.',
    again: 'Suivre de nouveau',
  },

  hosting: {
    newerEdition:
      'Une nouvelle édition de cet atlas est disponible. Elle s’affichera à la prochaine ouverture de la page.',
  },
};
