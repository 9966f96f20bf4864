import { pluralizer } from '../../model/text.ts';

const plural = pluralizer('en');

/** `language`: its name as it stands in a sentence; null where a file has all. */
const holds =
  (one: string, other: string) =>
  (n: number, all: number, language: string | null): string =>
    `The file holds ${n} of ${all} ${plural(all, { one, other })}, in ${language ?? 'all languages'}.`;

/** Texts about files of data to take. */
export const data = {
  take: 'Save the file',
  kinds: {
    'clauses.csv': 'Clauses as a table (CSV)',
    'places.csv': 'Places as a table (CSV)',
    'places.geojson': 'Places as shapes (GeoJSON)',
    'clauses.json': 'Agreements with their clauses (JSON)',
    'instruments.json': 'Signed documents (JSON)',
  },
  about: {
    'clauses.csv':
      'One row for each clause: its text, commitment, period and source, and what other sources say of it.',
    'places.csv': 'One row for each place: where it is, how that is known, its clauses and its sources.',
    'places.geojson': 'Points, lines and areas in WGS 84 for mapping software, with clauses and sources.',
    'clauses.json': 'Each agreement with its articles, clauses and sources.',
    'instruments.json': 'Each document with its signatories, areas of cooperation and sources.',
  },
  filtered: 'only what the filters leave',
  holds: {
    clauses: holds('clause', 'clauses'),
    places: holds('place', 'places'),
    instruments: holds('document', 'documents'),
  },
  terms:
    'The atlas’s words and shapes are under the MIT licence. Each clause and place names its sources. Some positions are from GeoNames (CC BY 4.0) or from a database under the ODbL 1.0; some limits are under the Open Government Licence – Canada.',
  licences: 'All licences',
  whole: 'Whole files',
  catalogue: 'Catalogue of all files (DCAT)',
};

export type DataWords = typeof data;
