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

const plural = pluralizer('et');
const count = (n: number, one: string, other: string): string => `${n}\u00a0${plural(n, { one, other })}`;

/** Endings of a day and a year: on it, from it, until it. In a month has an ending of its own. */
const endings = { on: 'l', from: 'st', to: 'ni' } as const;
const monthEndings = { ...endings, on: 's' } as const;

/** Stems of the months that are not the bare name with an i: 13. märts → 13. märtsil, mai → mail. */
const stem = (month: string): string => {
  if (month === 'oktoober') return 'oktoobri';
  if (/(september|november|detsember)$/.test(month)) return month.replace(/er$/, 'ri');
  return month.endsWith('i') ? month : `${month}i`;
};

/** Inflects a date as Intl writes it: `13. veebruar 2026`, `veebruar 2026` or `2026`. Others stay as they are. */
function inflect(date: string, relation: 'on' | 'from' | 'to'): string {
  const [, day, month, year] = /^(?:(\d{1,2}\.)\s)?(?:(\p{L}+)\s)?(\d{4})$/u.exec(date) ?? [];
  if (!year) return date;
  if (!month) return `${year}. aasta${endings[relation]}`;
  if (!day) return `${year}. aasta ${stem(month)}${monthEndings[relation]}`;
  return `${day}\u00a0${stem(month)}${endings[relation]} ${year}`;
}

/** Every text of the interface in Estonian. */
export const et: Catalogue = {
  locale: 'et-EE',
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
    name: 'Arktika kokkulepped',
    skip: 'Jäta kaart vahele ja mine sätete juurde',
    map: 'Arktika kaart',
    panel: 'Sätted ja kohad',
  },

  tabs: {
    label: 'Paneeli osad',
    clauses: 'Sätted',
    layers: 'Leppemärgid',
    filters: 'Filter',
    timeline: 'Kuupäevad',
    parties: 'Teemad',
  },

  sheet: {
    handle: 'Paneeli kõrgus',
    heights: { peek: 'madal', half: 'keskmine', full: 'täielik' },
    help: 'Lohistage või kasutage üles- ja allanooleklahvi',
  },

  contents: {
    heading: 'Kokkulepped',
    begin:
      'Valige allpool säte või kaardil koht. Iga sätte juures on näidatud selle kohad, iga koha juures selle sätted.',
    numbering:
      'Iga säte on esitatud ühe ajakirjandusliku kirjutise järgi. Artiklid ja numeratsioon on atlase omad: kokkulepete teksti ei leitud.',
    article: (number: number): string => `Artikkel\u00a0${number}`,
    whole: 'Kokkuvõte ja allikad',
    clauses: (n: number): string => count(n, 'säte', 'sätet'),
    clausesOf: (n: number, all: number): string => `${count(n, 'säte', 'sätet')} ${all}-st`,
    marks: 'Märgid',
  },

  agreement: {
    label: 'Kokkulepe',
    parties: 'Osalised',
    reported: 'Kirjutise järgi',
    reportedAt: (place: string, date: string): string => (date ? `${place}, ${date}` : place),
    undated: 'Kirjutises kuupäeva ei ole.',
    worth: 'Allika kaal:',
    articles: 'Artiklid',
    sources: 'Allikad',
    places: (n: number): string => count(n, 'koht', 'kohta'),
    tooMany: (n: number): string =>
      `See kokkulepe puudutab korraga ${n}\u00a0kohta. Kõik need on kaardil märgitud; valige üks säte, et näha, millised kohad on selle omad.`,
  },

  clause: {
    label: 'Säte',
    number: (number: string): string => `Säte\u00a0${number}`,
    force: 'Siduvus',
    period: 'Ajavahemik',
    parties: 'Osalised',
    themes: 'Teemad',
    source: 'Allikas',
    asReported: 'Kirjutise järgi:',
    record: 'Muud allikad',
    background: 'Taust:',
    places: 'Kohad',
    noPlaces: 'Selles sättes ei nimetata ühtki kohta.',
    previous: 'Eelmine säte',
    next: 'Järgmine säte',
    steps: 'Eelmine ja järgmine säte',
    paragraphs: (numbers: string, n: number): string => `${n === 1 ? '¶' : '¶¶'}\u00a0${numbers}`,
    paragraphsSpoken: (numbers: string, n: number): string =>
      `${plural(n, { one: 'lõik', other: 'lõigud' })}\u00a0${numbers}`,
    filteredOut: 'Filtrid jätavad selle sätte loetelust välja.',
  },

  feature: {
    position: 'Asukoht',
    basis: 'Andmete alus',
    precision: 'Täpsus',
    precisionKm: (km: string): string => `umbes ${km}\u00a0km piires`,
    drawn: (manner: string): string => `Kujutusviis: ${manner}.`,
    why: 'Kuju valik',
    period: 'Ajavahemik',
    parties: 'Osalised',
    sources: 'Allikad',
    unverified: 'kontrollimata',
    clauses: 'Seda kohta puudutavad sätted',
    noClauses: 'Ükski säte seda kohta ei puuduta; see on näidatud taustaks.',
    neighbours: 'Kaardil kattuvad kohad',
    route: 'Lähte- ja sihtkoht',
    from: (place: string): string => `Lähtekoht: ${place}`,
    to: (place: string): string => `Sihtkoht: ${place}`,
    sourceFor: (use: string): string => `${use} allikas`,
  },

  period: {
    from: (date: string): string => `alates ${inflect(date, 'from')}`,
    to: (date: string): string => `kuni ${inflect(date, 'to')}`,
    between: (from: string, to: string): string => `${from}\u00a0– ${to}`,
    none: 'kuupäevi ei ole märgitud',
    notBegun: 'ei ole veel alanud',
    over: 'lõppenud',
  },

  candidates: {
    heading: (n: number): string => `Siin on ${count(n, 'koht', 'kohta')}: valige üks`,
  },

  empty: {
    filtered: 'Nendele filtritele ei vasta ükski säte.',
    clear: 'Eemalda filtrid',
    missed: 'Seal ei ole midagi märgitud. Valige kujund või märk kaardil või säte loetelust.',
    unknown: 'Aadressis on nimetatud midagi, mida sellest atlasest ei leitud.',
  },

  filters: {
    heading: 'Sätete filtreerimine',
    explanation:
      'Säte jääb alles, kui see vastab ühele valikule igas rühmas, mida kasutate. Kaardil on näidatud nende sätete kohad. Viimane rühm filtreerib ka kohti endid.',
    agreement: 'Kokkulepe',
    theme: 'Teema',
    party: 'Osaline',
    force: 'Siduvus',
    record: 'Muud allikad',
    basis: 'Kohtade andmete alus',
    active: 'Kehtivad filtrid',
    remove: (name: string): string => `Filter: ${name}\u00a0– eemalda`,
    on: (date: string): string => `Seisuga ${date}`,
    result: (n: number, all: number): string => `Näidatud on ${count(n, 'säte', 'sätet')} ${all}-st`,
    option: (n: number): string => `, ${count(n, 'säte', 'sätet')}`,
  },

  layers: {
    heading: 'Leppemärgid',
    explanation: 'Märkige, mida kaart peab näitama.',
    places: (n: number): string => count(n, 'koht', 'kohta'),
    reset: 'Näita tavapäraseid kihte',
    none: 'Ükski kiht ei ole sisse lülitatud: ainult aluskaart.',
    basisHeading: 'Joonetüüp: kui kindel on asukoht',
    basisIntro: 'Joonetüüp näitab, millele joon tugineb.',
    markHeading: 'Märgid sätete juures',
    marks: {
      corroborated: 'Muudes allikates öeldakse sama.',
      partly: 'Muud allikad kinnitavad seda osaliselt.',
      differs: 'Muudes allikates öeldakse midagi muud.',
      'not-found': 'Muud allikat ei leitud.',
    },
  },

  renderer: {
    heading: 'Kuidas kaarti kuvatakse',
    choices: { auto: 'Automaatne', flat: 'Canvas', gl: 'WebGL' },
    reasons: {
      picture: 'Kaart on pilt.',
      starting: 'Kaarti kuvab Canvas, kuni leht selgitab välja, kas WebGL kuvaks seda paremini.',
      hardware: 'Kaarti kuvab WebGL, sest sellel seadmel on selleks graafikakaart.',
      software: 'Kaarti kuvab Canvas, sest sellel seadmel ei ole WebGLi jaoks graafikakaarti.',
      'no-webgl': 'Kaarti kuvab Canvas, sest see brauser siin WebGLi ei paku.',
      lost: 'Kaarti kuvab Canvas, sest brauser võttis WebGLi ära. WebGL võetakse uuesti kasutusele, kui brauser selle tagastab.',
      failed: 'Kaarti kuvab Canvas, sest WebGLi ei õnnestunud käivitada.',
    },
    chosen: { flat: 'Kaarti kuvab Canvas, nagu valitud.', gl: 'Kaarti kuvab WebGL, nagu valitud.' },
  },

  print: { made: (date: string): string => `Prinditud ${inflect(date, 'on')} aadressilt` },

  coordinates: {
    hemispheres: { north: 'N', south: 'S', east: 'E', west: 'W' },
  },

  arcticCircle: 'Põhjapolaarjoon',
  northPole: 'Põhjapoolus',

  links: {
    external: 'avab teise veebisaidi',
    accessed: (date: string): string => `vaadatud ${inflect(date, 'on')}`,
    back: 'Kõik sätted',
  },
  list: { separator: ', ', colon: ': ' },

  reading: {
    open: 'Loe kogu kokkulepet',
    leave: 'Tagasi üksiku sätte juurde',
    contents: 'Sisukord',
    follows: 'Kaart järgib teksti.',
    stopped: 'Kaarti on nihutatud ja see ei järgi enam teksti.',
    again: 'Järgi taas',
  },

  hosting: {
    newerEdition: 'Atlase uuem väljaanne on valmis. Seda näete lehe järgmisel avamisel.',
  },
};
