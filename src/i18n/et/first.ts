import type { FirstWords } from '../en/first.ts';
import { pluralizer } from '../plural.ts';

const plural = pluralizer('et');

export const first: FirstWords = {
  tagline: (agreements) => `${agreements} säte sätte haaval Arktika kaardil`,
  known: (reports, dated) =>
    `Teada ${reports === 1 ? 'ühest' : reports} ${dated ? '' : 'dateerimata '}ajakirjanduse kirjutisest`,
  standing: {
    corroborated: { mark: 'kinnitatud', count: (n) => `${n} kinnitatud` },
    partly: { mark: 'osaliselt kinnitatud', count: (n) => `${n} osaliselt` },
    differs: { mark: 'erineb', count: (n) => `${n} ${plural(n, { one: 'erineb', other: 'erinevad' })}` },
    'not-found': { mark: 'ei leitud', count: (n) => `${n} leidmata` },
  },
  marks: 'Avalikes allikates:',
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
    shelf: 'Tumedam vesi rannikul: kaunistus, mitte sügavus',
    parties: 'Valitu osapooled',
    accent: (name) => `${name}: kaared ja märk peakorteri all`,
    shapes: { point: 'kohad', area: 'alad', line: 'jooned' },
  },
};
