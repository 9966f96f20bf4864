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

const plural = pluralizer('da');
const count = (n: number, one: string, other: string): string => `${n} ${plural(n, { one, other })}`;

/** Every text of the interface in Danish. */
export const da: Catalogue = {
  locale: 'da-DK',
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
    name: 'De arktiske aftaler',
    skip: 'Spring kortet over, gå til bestemmelserne',
    map: 'Kort over Arktis',
    panel: 'Bestemmelser og steder',
  },

  tabs: {
    label: 'Panelets dele',
    clauses: 'Indhold',
    layers: 'Tegnforklaring',
    filters: 'Filtre',
    timeline: 'Datoer',
    parties: 'Emner',
  },

  sheet: {
    handle: 'Panelets højde',
    heights: { peek: 'lav', half: 'halv', full: 'fuld' },
    help: 'Træk, eller brug piletasterne op og ned',
  },

  contents: {
    heading: 'Aftalerne',
    begin:
      'Vælg en bestemmelse nedenfor eller et sted på kortet. Hver bestemmelse viser sine steder, hvert sted sine bestemmelser.',
    numbering:
      'Alle bestemmelser er gengivet efter en enkelt presseomtale. Artikler og numre er atlassets egne: Aftalernes tekst er ikke fundet.',
    article: (number: number): string => `Artikel ${number}`,
    whole: 'Sammenfatning og kilder',
    clauses: (n: number): string => count(n, 'bestemmelse', 'bestemmelser'),
    clausesOf: (n: number, all: number): string => `${n} af ${count(all, 'bestemmelse', 'bestemmelser')}`,
    marks: 'Mærker',
  },

  agreement: {
    label: 'Aftale',
    parties: 'Parter',
    reported: 'Ifølge presseomtalen',
    reportedAt: (place: string, date: string): string => (date ? `${place}, ${date}` : place),
    undated: 'Presseomtalen er udateret.',
    worth: 'Kildens vægt:',
    articles: 'Artikler',
    sources: 'Kilder',
    places: (n: number): string => count(n, 'sted', 'steder'),
    tooMany: (n: number): string =>
      `Denne aftale omtaler ${n} steder på én gang. De er alle markeret på kortet; vælg en enkelt bestemmelse for at se, hvilke der hører til den.`,
  },

  clause: {
    label: 'Bestemmelse',
    number: (number: string): string => `Bestemmelse ${number}`,
    force: 'Forpligtelsesgrad',
    period: 'Periode',
    parties: 'Parter',
    themes: 'Emner',
    source: 'Kilde',
    asReported: 'Ifølge',
    record: 'Andre kilder',
    background: 'Baggrund:',
    places: 'Steder',
    noPlaces: 'Denne bestemmelse nævner intet sted.',
    previous: 'Forrige bestemmelse',
    next: 'Næste bestemmelse',
    steps: 'Forrige og næste',
    paragraphs: (numbers: string): string => `afs. ${numbers}`,
    paragraphsSpoken: (numbers: string): string => `afsnit ${numbers}`,
    filteredOut: 'Filtrene udelader denne bestemmelse af listen.',
  },

  feature: {
    position: 'Position',
    basis: 'Grundlag',
    precision: 'Nøjagtighed',
    precisionKm: (km: string): string => `inden for ca. ${km} km`,
    drawn: (manner: string): string => `Tegnet med ${manner}.`,
    why: 'Sådan er formen valgt',
    period: 'Periode',
    parties: 'Parter',
    sources: 'Kilder',
    unverified: 'ikke efterprøvet',
    clauses: 'Bestemmelser, der omtaler stedet',
    noClauses: 'Ingen bestemmelse omtaler dette sted; det er vist for sammenhængens skyld.',
    neighbours: 'Overlapper på kortet',
    route: 'Fra og til',
    from: (place: string): string => `Fra ${place}`,
    to: (place: string): string => `Til ${place}`,
    sourceFor: (use: string): string => `for ${use}`,
  },

  period: {
    from: (date: string): string => `fra ${date}`,
    to: (date: string): string => `indtil ${date}`,
    between: (from: string, to: string): string => `${from} til ${to}`,
    none: 'ingen datoer angivet',
    notBegun: 'endnu ikke begyndt',
    over: 'afsluttet',
  },

  candidates: {
    heading: (n: number): string => `${count(n, 'sted', 'steder')} her: vælg ét`,
  },

  empty: {
    filtered: 'Ingen bestemmelse svarer til disse filtre.',
    clear: 'Ryd filtrene',
    missed: 'Der er intet markeret dér. Vælg en flade eller et tegn, eller en bestemmelse fra listen.',
    unknown: 'Adressen nævner noget, der ikke findes i dette atlas.',
  },

  filters: {
    heading: 'Filtrér bestemmelserne',
    explanation:
      'En bestemmelse vises, når den passer til ét valg i hver gruppe, du bruger. Kortet viser stederne for disse bestemmelser. Den sidste gruppe filtrerer også selve stederne.',
    agreement: 'Aftale',
    theme: 'Emne',
    party: 'Part',
    force: 'Forpligtelsesgrad',
    record: 'Andre kilder',
    basis: 'Stedernes grundlag',
    active: 'Aktive filtre',
    remove: (name: string): string => `Fjern filteret ${name}`,
    on: (date: string): string => `Pr. ${date}`,
    result: (n: number, all: number): string => `${n} af ${count(all, 'bestemmelse', 'bestemmelser')} vist`,
    option: (n: number): string => `, ${count(n, 'bestemmelse', 'bestemmelser')}`,
  },

  layers: {
    heading: 'Tegnforklaring',
    explanation: 'Afkryds, hvad kortet skal vise.',
    places: (n: number): string => count(n, 'sted', 'steder'),
    reset: 'Vis de sædvanlige lag',
    none: 'Intet lag er slået til: Kun baggrundskortet vises.',
    basisHeading: 'Stregtype: hvor sikker positionen er',
    basisIntro: 'Stregtypen viser, hvad linjen bygger på.',
    markHeading: 'Mærker ved bestemmelserne',
    marks: {
      corroborated: 'Andre kilder siger det samme.',
      partly: 'Andre kilder bekræfter en del af det.',
      differs: 'Andre kilder siger noget andet.',
      'not-found': 'Der er ikke fundet nogen anden kilde.',
    },
  },

  renderer: {
    heading: 'Hvordan kortet tegnes',
    choices: { auto: 'Automatisk', flat: 'Canvas', gl: 'WebGL' },
    reasons: {
      picture: 'Kortet er et billede.',
      starting: 'Canvas tegner kortet, mens siden undersøger, om WebGL kan tegne det bedre.',
      hardware: 'WebGL tegner kortet, fordi denne enhed har et grafikkort til det.',
      software:
        'Canvas tegner kortet, fordi denne enhed ikke har noget grafikkort til at tegne det med WebGL.',
      'no-webgl': 'Canvas tegner kortet, fordi denne browser ikke tilbyder WebGL her.',
      lost: 'Canvas tegner kortet, fordi browseren har frataget siden WebGL. WebGL vender tilbage, når browseren giver det fri igen.',
      failed: 'Canvas tegner kortet, fordi WebGL ikke kunne startes.',
    },
    chosen: { flat: 'Canvas tegner kortet, som valgt.', gl: 'WebGL tegner kortet, som valgt.' },
  },

  print: { made: (date: string): string => `Udskrevet den ${date} fra` },

  coordinates: {
    hemispheres: { north: 'N', south: 'S', east: 'Ø', west: 'V' },
  },

  arcticCircle: 'Polarcirklen',
  northPole: 'Nordpolen',

  links: {
    external: 'åbner et andet websted',
    accessed: (date: string): string => `læst ${date}`,
    back: 'Alle bestemmelser',
  },
  list: { separator: ', ', colon: ': ' },

  reading: {
    open: 'Læs hele aftalen',
    leave: 'Tilbage til bestemmelsen alene',
    contents: 'Indhold',
    follows: 'Kortet følger teksten.',
    stopped: 'Kortet er blevet flyttet og følger ikke længere teksten.',
    again: 'Følg igen',
  },

  hosting: {
    newerEdition: 'En nyere udgave af atlasset er klar. Den vises, næste gang siden åbnes.',
  },
};
