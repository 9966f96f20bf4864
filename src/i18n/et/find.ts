import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('et');
const results = (n: number): string => `${n} ${plural(n, { one: 'tulemus', other: 'tulemust' })}`;

export const find: Catalogue['find'] = {
  label: 'Otsing',
  hint: 'Säte, koht, teema, allikas',
  keys: 'Otsimiseks vajutage /. Nooleklahvid liiguvad tulemuste vahel, Enter valib, Escape tühjendab.',
  clear: 'Tühjenda otsing',
  heading: (query) => `Otsingu „${query}“ tulemused`,
  count: (n) => (n === 0 ? 'Tulemusi ei ole' : results(n)),
  groups: {
    clause: 'Sätted',
    feature: 'Kohad kaardil',
    agreement: 'Kokkulepped',
    instrument: 'Allkirjastatud dokumendid',
    name: 'Kohanimed',
    source: 'Allikad',
    filter: 'Filtreeri',
  },
  more: (n) => `Näita kõiki (${n})`,
  none: (query) => `Otsing „${query}“ ei andnud tulemusi.`,
  advice:
    'Proovige vähem sõnu või üht sõna pealkirjast või nimest. Otsing tunneb ka teistes keeltes nimesid.',
  silent: (term: string): string => `Üheski kirjeldatud kokkuleppes ei nimetata ${term}.`,
  nearest: 'Kõige lähemal on:',
  meant: 'Kas mõtlesite',
  hidden: (n) =>
    plural(n, {
      one: `Filtrid jätavad välja veel ${n} tulemuse.`,
      other: `Filtrid jätavad välja veel ${n} tulemust.`,
    }),
  failed: 'Otsingut ei õnnestunud laadida.',
  shown: (name) => `Kaardil on näha: ${name}.`,
  nameKinds: {
    ocean: 'Ookean',
    sea: 'Meri',
    strait: 'Väin',
    bay: 'Laht',
    country: 'Riik',
    territory: 'Territoorium',
    island: 'Saar või saarestik',
    town: 'Asula',
  },
  clearAll: 'Eemalda kõik filtrid',
  noneLeft: 'Katkendjoonega valik ei jätaks koos teiste filtritega alles ühtegi sätet.',
  wouldLeaveNone: 'ei jäta koos teiste filtritega alles ühtegi sätet',
};
