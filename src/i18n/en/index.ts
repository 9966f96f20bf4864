import { pluralizer } from '../../model/text.ts';
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

const plural = pluralizer('en');
const count = (n: number, one: string, other: string): string => `${n} ${plural(n, { one, other })}`;

/** A date with its day begins with it; a month alone with its name, a year alone with four digits. */
const hasDay = (date: string): boolean => /^\d{1,2}\s/.test(date);

/** Every text of the interface in English. Its type is the catalogue that other languages fill. */
export const en = {
  /** BCP 47 tag for dates and numbers: day before month. */
  locale: 'en-GB',
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
    name: 'Arctic Accords',
    skip: 'Skip the map, go to the clauses',
    map: 'Map of the Arctic',
    panel: 'Clauses and places',
  },

  tabs: {
    label: 'Parts of the panel',
    clauses: 'Clauses',
    layers: 'Map key',
    filters: 'Filter',
    timeline: 'Dates',
    parties: 'Themes',
  },

  sheet: {
    handle: 'Height of the panel',
    heights: { peek: 'low', half: 'half', full: 'full' },
    help: 'Drag, or use the up and down arrow keys',
  },

  contents: {
    heading: 'The agreements',
    begin:
      'Choose a clause below, or a place on the map. Each clause shows its places, each place its clauses.',
    numbering:
      'Every clause follows one press report. Articles and numbers are the atlas’s own: no text of an agreement was found.',
    article: (number: number): string => `Article ${number}`,
    whole: 'Summary and sources',
    clauses: (n: number): string => count(n, 'clause', 'clauses'),
    clausesOf: (n: number, all: number): string => `${n} of ${count(all, 'clause', 'clauses')}`,
    marks: 'Marks',
  },

  agreement: {
    label: 'Agreement',
    parties: 'Parties',
    reported: 'As reported',
    reportedAt: (place: string, date: string): string => (date ? `${place}, ${date}` : place),
    undated: 'No date is given.',
    /** Opens the sentence that weighs the one report. */
    worth: 'Weight of the source:',
    articles: 'Articles',
    sources: 'Sources',
    places: (n: number): string => count(n, 'place', 'places'),
    tooMany: (n: number): string =>
      `This agreement speaks of ${n} places at once. They are all marked on the map; choose one clause to see which are its own.`,
  },

  clause: {
    label: 'Clause',
    number: (number: string): string => `Clause ${number}`,
    force: 'Commitment',
    period: 'Period',
    parties: 'Parties',
    themes: 'Themes',
    source: 'Source',
    /** Opens the line that names the report. */
    asReported: 'As reported in',
    record: 'Other sources',
    /** Opens what other sources say around a clause. */
    background: 'Background:',
    places: 'Places',
    noPlaces: 'This clause names no place.',
    previous: 'Previous clause',
    next: 'Next clause',
    steps: 'Previous and next clause',
    paragraphs: (numbers: string, n: number): string => `${n === 1 ? '¶' : '¶¶'} ${numbers}`,
    paragraphsSpoken: (numbers: string, n: number): string =>
      `${plural(n, { one: 'paragraph', other: 'paragraphs' })} ${numbers}`,
    filteredOut: 'The filters leave this clause out of the list.',
  },

  feature: {
    position: 'Position',
    basis: 'How it is known',
    precision: 'Precision',
    precisionKm: (km: string): string => `accurate to about ${km} km`,
    drawn: (manner: string): string => `Drawn with a ${manner}.`,
    why: 'How this shape was chosen',
    period: 'Period',
    parties: 'Parties',
    sources: 'Sources',
    unverified: 'unverified',
    clauses: 'Clauses that speak of it',
    noClauses: 'No clause speaks of this place; it is shown for its context.',
    neighbours: 'Overlaps on the map',
    route: 'From and to',
    from: (place: string): string => `From ${place}`,
    to: (place: string): string => `To ${place}`,
    sourceFor: (use: string): string => `for its ${use}`,
  },

  period: {
    from: (date: string): string => `from ${date}`,
    to: (date: string): string => `until ${date}`,
    between: (from: string, to: string): string => `${from} to ${to}`,
    none: 'no dates given',
    notBegun: 'not yet begun',
    over: 'over',
  },

  candidates: {
    heading: (n: number): string => `${count(n, 'place', 'places')} here: choose one`,
  },

  empty: {
    filtered: 'No clause matches these filters.',
    clear: 'Clear filters',
    missed: 'Nothing is marked there. Choose a shape or a sign, or a clause from the list.',
    unknown: 'The address names something that was not found in this atlas.',
  },

  filters: {
    heading: 'Filter the clauses',
    explanation:
      'A clause is shown when it fits one choice in every group that you use. The map shows the places of these clauses. The last group filters the places themselves too.',
    agreement: 'Agreement',
    theme: 'Theme',
    party: 'Party',
    force: 'Commitment',
    record: 'Other sources',
    basis: 'How its places are known',
    active: 'Active filters',
    remove: (name: string): string => `Remove the filter ${name}`,
    on: (date: string): string => (hasDay(date) ? `On ${date}` : `In ${date}`),
    result: (n: number, all: number): string => `${n} of ${count(all, 'clause', 'clauses')} shown`,
    option: (n: number): string => `, ${count(n, 'clause', 'clauses')}`,
  },

  layers: {
    heading: 'Map key',
    explanation: 'Tick what the map should show.',
    places: (n: number): string => count(n, 'place', 'places'),
    reset: 'Show the usual layers',
    none: 'No layer is switched on: base map only.',
    basisHeading: 'Line style: how certain the position is',
    basisIntro: 'The style of a line says what it rests on.',
    markHeading: 'Marks beside clauses',
    marks: {
      corroborated: 'Other sources say the same.',
      partly: 'Other sources confirm part of it.',
      differs: 'Other sources say something else.',
      'not-found': 'No other source was found.',
    },
  },

  renderer: {
    heading: 'How the map is drawn',
    choices: { auto: 'Automatic', flat: 'Canvas', gl: 'WebGL' },
    reasons: {
      picture: 'The map is a picture.',
      starting: 'Canvas draws the map while the page finds out whether WebGL would draw it better.',
      hardware: 'WebGL draws the map, because this device has a graphics card for it.',
      software: 'Canvas draws the map, because this device has no graphics card to draw it with WebGL.',
      'no-webgl': 'Canvas draws the map, because this browser offers no WebGL here.',
      lost: 'Canvas draws the map, because the browser took WebGL away. WebGL returns when the browser gives it back.',
      failed: 'Canvas draws the map, because WebGL could not be started.',
    },
    chosen: { flat: 'Canvas draws the map, as chosen.', gl: 'WebGL draws the map, as chosen.' },
  },

  print: { made: (date: string): string => `Printed on ${date} from` },

  coordinates: {
    hemispheres: { north: 'N', south: 'S', east: 'E', west: 'W' },
  },

  arcticCircle: 'Arctic Circle',
  northPole: 'North Pole',

  links: {
    external: 'opens another site',
    accessed: (date: string): string => `read ${hasDay(date) ? 'on' : 'in'} ${date}`,
    back: 'All clauses',
  },
  /** `colon` stands between a name and what is said of it. */
  list: { separator: ', ', colon: ': ' },

  /** Words for reading an agreement from end to end. */
  reading: {
    open: 'Read the whole agreement',
    leave: 'Back to the clause by itself',
    contents: 'Contents',
    follows: 'The map follows the text.',
    stopped: 'The map was moved and no longer follows the text.',
    again: 'Follow again',
  },

  hosting: {
    newerEdition: 'A newer edition of this atlas is ready. You will see it when the page is next opened.',
  },
};

/** What a language has to say. */
export type Catalogue = typeof en;
