import { pluralizer } from '../../model/text.ts';

const plural = pluralizer('en');

/** Names of the eight directions of the compass, clockwise from the north. */
export type Compass = readonly [string, string, string, string, string, string, string, string];

const compass: Compass = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
];

/** What a place of a layer is, in the singular; a layer that is not named here goes by its title. */
export type Kinds = Readonly<Record<string, string>>;

const kinds: Kinds = {
  headquarters: 'headquarters',
  'exercise-areas': 'exercise area',
  'surveillance-zones': 'surveillance zone',
  'search-and-rescue': 'search and rescue',
  deployments: 'deployment',
  'radar-sites': 'radar site',
  bases: 'base or station',
  'sea-routes': 'sea route',
  'on-record': 'context from public sources',
  'limits-in-law': 'limit in law',
};

/** Words for the keyboard, for ears, and for help. */
export const keys = {
  compass,
  kinds,
  /** Where something lies: `direction` counts the eighths of the compass, clockwise from the north. */
  where: (distance: string, direction: number, town: string): string =>
    `${distance} ${compass[direction]} of ${town}`,
  near: (town: string): string => `at ${town}`,

  languages: 'This page in other languages',

  places: {
    heading: 'Places on the map',
    intro: 'The same places as on the map, by region, those nearest to its centre first.',
    none: 'The map shows no place. Switch on a layer, or clear the filters.',
    outside: 'outside the view',
    skip: 'Go to the list of places on the map',
    regions: {
      america: 'Canada and Alaska',
      greenland: 'Greenland',
      atlantic: 'North Atlantic',
      europe: 'Europe',
      russia: 'Northern Russia',
      ocean: 'Central Arctic Ocean',
    },
  },

  map: {
    how: 'The arrow keys go from place to place, Enter chooses one. Question mark: list of keys.',
    end: 'No further place in that direction.',
    given: 'No place.',
    seen: (n: number): string => `${n} ${plural(n, { one: 'place', other: 'places' })} in view.`,
    centre: (where: string): string => `Centre of the map: ${where}.`,
    /** Where things lie on the screen: eighths of a turn, clockwise from above. */
    sides: [
      'above',
      'above right',
      'to the right',
      'below right',
      'below',
      'below left',
      'to the left',
      'above left',
    ] as readonly string[],
    around: (list: string): string => `Round the North Pole: ${list}.`,
    pole: (side: string): string => `The North Pole lies ${side}.`,
    width: (distance: string): string => `From left to right: ${distance}.`,
    chosen: (what: string): string => `Chosen: ${what}.`,
    clause: (number: string, title: string): string => `clause ${number}, ${title}`,
  },

  help: {
    open: 'Keys and help',
    heading: 'Keys',
    close: 'Close',
    anywhere: 'Anywhere',
    map: 'On the map',
    tabs: 'On the tabs of the panel',
    list: 'This list',
    search: 'Search',
    next: 'Next clause',
    previous: 'Previous clause',
    go: 'To the nearest place in that direction',
    choose: 'Choose the place',
    giveUp: 'Clear focus, then selection',
    move: 'Move the map',
    zoom: 'Zoom in, out',
    turn: 'Rotate map',
    home: 'The whole Arctic',
    otherTab: 'To the other tabs',
    arrows: 'arrow keys',
    or: 'or',
    letters: 'Single-key shortcuts',
    lettersNote: 'Switch them off if you steer by voice or press keys by accident.',
  },

  hint: {
    text: 'Choose a place on the map, or a clause beside it: each shows the other.',
    keys: 'Press ? for the list of keys.',
    dismiss: 'Got it',
  },
};
