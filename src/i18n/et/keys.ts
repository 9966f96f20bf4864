import type { Catalogue } from '../en/index.ts';
import type { Compass, Kinds } from '../en/keys.ts';

const compass: Compass = ['põhjas', 'kirdes', 'idas', 'kagus', 'lõunas', 'edelas', 'läänes', 'loodes'];

const kinds: Kinds = {
  headquarters: 'peakorter',
  'exercise-areas': 'õppuseala',
  'surveillance-zones': 'seireala',
  'search-and-rescue': 'otsing ja pääste',
  deployments: 'lähetus',
  'radar-sites': 'radarijaam',
  bases: 'baas või jaam',
  'sea-routes': 'meretee',
  'on-record': 'kontekst avalikest allikatest',
  'limits-in-law': 'õiguslik piir',
};

/** Towns whose genitive does not follow from their ending: an e that is not spoken takes an apostrophe. */
const GENITIVES: Readonly<Record<string, string>> = {
  'Baker Lake': 'Baker Lake’i',
  Nome: 'Nome’i',
  Resolute: 'Resolute’i',
  Tallinn: 'Tallinna',
  Vilnius: 'Vilniuse',
  'Whale Cove': 'Whale Cove’i',
  Whitehorse: 'Whitehorse’i',
  Yellowknife: 'Yellowknife’i',
};

/** `Nuuk` → `Nuuki`, `Ottawa` → `Ottawa`: names that end in a consonant take an i. */
const genitive = (name: string): string =>
  GENITIVES[name] ?? (/[aeiouyõäöüåæø]$/i.test(name.normalize('NFC')) ? name : `${name}i`);

export const keys: Catalogue['keys'] = {
  compass,
  kinds,
  where: (distance, direction, town) => `${genitive(town)}st ${distance} ${compass[direction]}`,
  near: (town) => `${genitive(town)} juures`,

  languages: 'See leht teistes keeltes',

  places: {
    heading: 'Kohad kaardil',
    intro: 'Samad kohad mis kaardil, piirkonniti, kaardi keskpunktile lähimad eespool.',
    none: 'Kaardil ei ole ühtki kohta. Lülitage mõni kiht sisse või eemaldage filtrid.',
    outside: 'väljaspool vaadet',
    skip: 'Mine kaardil olevate kohtade loendisse',
    regions: {
      america: 'Kanada ja Alaska',
      greenland: 'Gröönimaa',
      atlantic: 'Põhja-Atlant',
      europe: 'Euroopa',
      russia: 'Põhja-Venemaa',
      ocean: 'Põhja-Jäämere keskosa',
    },
  },

  map: {
    how: 'Nooleklahvid viivad ühest kohast teise, Enter valib koha. Küsimärk avab klahvide loendi.',
    end: 'Selles suunas rohkem kohti ei ole.',
    given: 'Ükski koht ei ole valitud.',
    seen: (n) => (n === 1 ? 'Vaates on 1 koht.' : `Vaates on ${n} kohta.`),
    centre: (where) => `Kaardi keskpunkt: ${where}.`,
    sides: [
      'üleval',
      'üleval paremal',
      'paremal',
      'all paremal',
      'all',
      'all vasakul',
      'vasakul',
      'üleval vasakul',
    ],
    around: (list) => `Põhjapooluse ümber: ${list}.`,
    pole: (side) => `Põhjapoolus asub ${side}.`,
    width: (distance) => `Vasakust servast paremani: ${distance}.`,
    chosen: (what) => `Valitud: ${what}.`,
    clause: (number, title) => `säte ${number}, ${title}`,
  },

  help: {
    open: 'Klaviatuuri otseteed ja abi',
    heading: 'Klaviatuuri otseteed',
    close: 'Sulge',
    anywhere: 'Kõikjal',
    map: 'Kaardil',
    tabs: 'Paneeli sakkidel',
    list: 'See loend',
    search: 'Otsing',
    next: 'Järgmine säte',
    previous: 'Eelmine säte',
    go: 'Lähima kohani selles suunas',
    choose: 'Vali koht',
    giveUp: 'Tühista fookus, seejärel valik',
    move: 'Nihuta kaarti',
    zoom: 'Suurenda, vähenda',
    turn: 'Pööra kaarti',
    home: 'Kogu Arktika',
    otherTab: 'Teistele sakkidele',
    arrows: 'nooleklahvid',
    or: 'või',
    letters: 'Üheklahvilised otseteed',
    lettersNote: 'Lülitage need välja, kui kasutate hääljuhtimist või vajutate klahve kogemata.',
  },

  hint: {
    text: 'Valige koht kaardil või säte selle kõrval: üks näitab teist.',
    keys: 'Klahvide loendi avab küsimärk.',
    dismiss: 'Selge',
  },
};
