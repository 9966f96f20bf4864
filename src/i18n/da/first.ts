import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('da');

export const first: Catalogue['first'] = {
  tagline: (agreements) => `${agreements}, bestemmelse for bestemmelse, på kortet over Arktis`,
  known: (reports, dated) => {
    const undated = plural(reports, { one: 'udateret ', other: 'udaterede ' });
    const many = plural(reports, { one: 'presseomtale', other: 'presseomtaler' });
    return `Kendt fra ${reports === 1 ? 'én' : reports} ${dated ? '' : undated}${many}`;
  },
  record: {
    corroborated: {
      mark: 'bekræftet',
      count: (n) => `${n} ${plural(n, { one: 'bekræftet', other: 'bekræftede' })}`,
    },
    partly: { mark: 'delvis bekræftet', count: (n) => `${n} delvis` },
    differs: { mark: 'afviger', count: (n) => `${n} afviger` },
    'not-found': { mark: 'ingen fundet', count: (n) => `${n} uden anden kilde` },
  },
  marks: 'I andre kilder:',
  agreements: 'Vist aftale',
  all: (n) => (n === 2 ? 'Begge' : 'Alle'),
  hint: 'Vælg et sted eller en bestemmelse: Det ene viser det andet.',
  more: 'Flere knapper',
  key: {
    open: 'Tegnforklaring',
    whole: 'Hele tegnforklaringen',
    ground: 'Baggrundskortet',
    ice: 'Grønlands indlandsis, vist med én tone for hele øen',
    border: 'Statsgrænse',
    province: 'Grænse for en provins eller et territorium',
    circle: 'Polarcirklen',
    shading: 'Mørkere vand langs kysterne: pynt, ikke dybde',
    parties: 'Parter i det valgte',
    accent: (name) => `Buer for ${name}, og mærket ved foden af dens hovedkvarterer`,
    shapes: { point: 'steder', area: 'områder', line: 'linjer' },
  },
};
