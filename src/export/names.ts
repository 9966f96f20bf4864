import { folderOf, type Language } from '../model/text.ts';

/** The folder of the files to take, in the site and for tables in the folder of each language. */
const FOLDER = 'data/';
export const CATALOG = `${FOLDER}catalog.jsonld`;

/** Where a table stands in the site: `data/clauses.csv`, `fr/data/clauses.csv`. */
export const tableOf = (file: string, language: Language): string => folderOf(language) + FOLDER + file;

const ENDINGS = { agreement: 'json', instrument: 'json', layer: 'geojson' } as const;

/** Where what has an id stands: `data/layers/bases.geojson`. */
export const fileOf = (kind: keyof typeof ENDINGS, id: string): string =>
  `${FOLDER}${kind}s/${id}.${ENDINGS[kind]}`;
