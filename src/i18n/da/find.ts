import { pluralizer } from '../../model/text.ts';
import type { Catalogue } from '../en/index.ts';

const plural = pluralizer('da');
const results = (n: number): string => `${n} ${plural(n, { one: 'resultat', other: 'resultater' })}`;

export const find: Catalogue['find'] = {
  label: 'Søg',
  hint: 'Bestemmelse, sted, emne, kilde',
  keys: 'Tryk på / for at søge. Piletasterne går gennem resultaterne, Enter vælger, Escape rydder.',
  clear: 'Ryd søgningen',
  heading: (query) => `Resultater for »${query}«`,
  count: (n) => (n === 0 ? 'Ingen resultater' : results(n)),
  groups: {
    clause: 'Bestemmelser',
    feature: 'Steder på kortet',
    agreement: 'Aftaler',
    instrument: 'Undertegnede dokumenter',
    name: 'Stednavne',
    source: 'Kilder',
    filter: 'Filtrér efter',
  },
  more: (n) => `Vis alle ${n}`,
  none: (query) => `Intet fundet for »${query}«.`,
  advice: 'Prøv færre ord, eller et enkelt ord fra en titel eller et navn. Navne på andre sprog kendes også.',
  silent: (term: string): string => `Ingen omtalt aftale nævner ${term}.`,
  nearest: 'Det, der kommer nærmest:',
  meant: 'Mente du',
  hidden: (n) =>
    plural(n, {
      one: `Filtrene udelader ${n} resultat mere.`,
      other: `Filtrene udelader ${n} resultater mere.`,
    }),
  failed: 'Søgningen kunne ikke indlæses.',
  shown: (name) => `Kortet viser ${name}.`,
  nameKinds: {
    ocean: 'Ocean',
    sea: 'Hav',
    strait: 'Stræde eller sund',
    bay: 'Bugt',
    country: 'Land',
    territory: 'Territorium',
    island: 'Ø eller øgruppe',
    town: 'By',
  },
  clearAll: 'Fjern alle filtre',
  noneLeft: 'Et stiplet valg ville ikke efterlade nogen bestemmelse sammen med de øvrige filtre.',
  wouldLeaveNone: 'efterlader ingen bestemmelse sammen med de øvrige filtre',
};
