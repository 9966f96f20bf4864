import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';
import type { Compass, Kinds } from '../en/keys.ts';

const plural = pluralizer('da');

const compass: Compass = ['nord', 'nordøst', 'øst', 'sydøst', 'syd', 'sydvest', 'vest', 'nordvest'];

const kinds: Kinds = {
  headquarters: 'hovedkvarter',
  'exercise-areas': 'øvelsesområde',
  'surveillance-zones': 'overvågningszone',
  'search-and-rescue': 'eftersøgning og redning',
  deployments: 'udstationering',
  'radar-sites': 'radaranlæg',
  bases: 'base eller station',
  'sea-routes': 'sørute',
  'on-record': 'kontekst fra offentlige kilder',
  'limits-in-law': 'grænse i gældende ret',
};

export const keys: Catalogue['keys'] = {
  compass,
  kinds,
  where: (distance, direction, town) => `${distance} ${compass[direction]} for ${town}`,
  near: (town) => `ved ${town}`,

  languages: 'Denne side på andre sprog',

  places: {
    heading: 'Steder på kortet',
    intro: 'De samme steder som på kortet, efter region, med dem nærmest kortets midte først.',
    none: 'Kortet viser ingen steder. Slå et lag til, eller ryd filtrene.',
    outside: 'uden for udsnittet',
    skip: 'Gå til listen over steder på kortet',
    regions: {
      america: 'Canada og Alaska',
      greenland: 'Grønland',
      atlantic: 'Nordatlanten',
      europe: 'Europa',
      russia: 'Det nordlige Rusland',
      ocean: 'Det centrale Nordlige Ishav',
    },
  },

  map: {
    how: 'Piletasterne går fra sted til sted, Enter vælger et. Spørgsmålstegn: liste over taster.',
    end: 'Ikke flere steder i den retning.',
    given: 'Intet sted.',
    seen: (n) => `${n} ${plural(n, { one: 'sted', other: 'steder' })} i udsnittet.`,
    centre: (where) => `Kortets midte: ${where}.`,
    sides: [
      'ovenfor',
      'øverst til højre',
      'til højre',
      'nederst til højre',
      'nedenfor',
      'nederst til venstre',
      'til venstre',
      'øverst til venstre',
    ],
    around: (list) => `Rundt om Nordpolen: ${list}.`,
    pole: (side) => `Nordpolen ligger ${side}.`,
    width: (distance) => `Fra venstre til højre: ${distance}.`,
    chosen: (what) => `Valgt: ${what}.`,
    clause: (number, title) => `bestemmelse ${number}, ${title}`,
  },

  help: {
    open: 'Tastaturgenveje og hjælp',
    heading: 'Tastaturgenveje',
    close: 'Luk',
    anywhere: 'Overalt',
    map: 'På kortet',
    tabs: 'På panelets faner',
    list: 'Denne liste',
    search: 'Søgning',
    next: 'Næste bestemmelse',
    previous: 'Forrige bestemmelse',
    go: 'Til det nærmeste sted i den retning',
    choose: 'Vælg stedet',
    giveUp: 'Ryd fokus, derefter det valgte',
    move: 'Flyt kortet',
    zoom: 'Zoom ind, ud',
    turn: 'Drej kortet',
    home: 'Hele Arktis',
    otherTab: 'Til de andre faner',
    arrows: 'piletaster',
    or: 'eller',
    letters: 'Genveje med én tast',
    lettersNote: 'Slå dem fra, hvis du styrer med stemmen eller kommer til at trykke på taster ved et uheld.',
  },

  hint: {
    text: 'Vælg et sted på kortet eller en bestemmelse ved siden af: Det ene viser det andet.',
    keys: 'Tryk på ? for listen over taster.',
    dismiss: 'Forstået',
  },
};
