import type { FirstWords } from '../en/first.ts';
import { pluralizer } from '../plural.ts';

const plural = pluralizer('da');

export const first: FirstWords = {
  tagline: (agreements) => `${agreements}, bestemmelse for bestemmelse, på kortet over Arktis`,
  known: (reports, dated) => {
    const undated = plural(reports, { one: 'udateret ', other: 'udaterede ' });
    const many = plural(reports, { one: 'presserapport', other: 'presserapporter' });
    return `Kendt fra ${reports === 1 ? 'én' : reports} ${dated ? '' : undated}${many}`;
  },
  standing: {
    corroborated: {
      mark: 'bekræftet',
      count: (n) => `${n} ${plural(n, { one: 'bekræftet', other: 'bekræftede' })}`,
    },
    partly: { mark: 'delvist bekræftet', count: (n) => `${n} delvist` },
    differs: { mark: 'afviger', count: (n) => `${n} afviger` },
    'not-found': { mark: 'ikke fundet', count: (n) => `${n} ikke fundet` },
  },
  marks: 'I offentlige kilder:',
  agreements: 'Vist aftale',
  all: (n) => (n === 2 ? 'Begge' : 'Alle'),
  hint: 'Vælg et sted eller en bestemmelse: det ene viser det andet.',
  more: 'Flere knapper',
  key: {
    open: 'Signaturer',
    whole: 'Hele signaturforklaringen',
    ground: 'Grundkortet',
    ice: 'Grønlands indlandsis, vist med én tone for hele øen',
    border: 'Statsgrænse',
    province: 'Grænse for en provins eller et territorium',
    circle: 'Polarcirklen',
    shelf: 'Mørkere vand langs kysterne: pynt, ikke dybde',
    parties: 'Parter i det valgte',
    accent: (name) => `Buer for ${name}, og mærket ved foden af dens hovedkvarterer`,
    shapes: { point: 'steder', area: 'områder', line: 'linjer' },
  },
};
