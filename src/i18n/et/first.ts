import type { Catalogue } from '../en/index.ts';

export const first: Catalogue['first'] = {
  tagline: (agreements) => `${agreements} säte sätte haaval Arktika kaardil`,
  known: (reports, dated) =>
    `Teada ${reports === 1 ? 'ühest' : reports} ${dated ? '' : 'dateerimata '}ajakirjanduslikust kirjutisest`,
  record: {
    corroborated: { mark: 'kinnitatud', count: (n) => `${n} kinnitatud` },
    partly: { mark: 'osaliselt kinnitatud', count: (n) => `${n} osaliselt` },
    differs: { mark: 'teisiti', count: (n) => `${n} muudes allikates teisiti` },
    'not-found': { mark: 'ei leitud', count: (n) => `${n} muu allikata` },
  },
  marks: 'Muudes allikates:',
  agreements: 'Näidatav kokkulepe',
  all: (n) => (n === 2 ? 'Mõlemad' : 'Kõik'),
  hint: 'Valige koht või säte: üks näitab teist.',
  more: 'Veel nuppe',
  key: {
    open: 'Leppemärgid',
    whole: 'Kõik leppemärgid',
    ground: 'Aluskaart',
    ice: 'Gröönimaa jääkilp, näidatud kogu saare tooniga',
    border: 'Riigipiir',
    province: 'Provintsi või territooriumi piir',
    circle: 'Põhjapolaarjoon',
    shading: 'Tumedam vesi rannikul: kaunistus, mitte sügavus',
    parties: 'Valitu osalised',
    accent: (name) => `${name}: kaared ja märk peakorteri all`,
    shapes: { point: 'kohad', area: 'alad', line: 'jooned' },
  },
};
