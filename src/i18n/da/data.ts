import { pluralizer } from '../../model/text.ts';
import type { DataWords } from '../en/data.ts';

const plural = pluralizer('da');

const holds =
  (one: string, other: string) =>
  (n: number, all: number, language: string | null): string =>
    `Filen indeholder ${n} af ${all} ${plural(all, { one, other })} på ${language ?? 'alle sprog'}.`;

/** Texts about files of data to take. */
export const data: DataWords = {
  take: 'Gem filen',
  kinds: {
    'clauses.csv': 'Bestemmelser som tabel (CSV)',
    'places.csv': 'Steder som tabel (CSV)',
    'places.geojson': 'Steder som geometri (GeoJSON)',
    'clauses.json': 'Aftaler med deres bestemmelser (JSON)',
    'instruments.json': 'Undertegnede dokumenter (JSON)',
  },
  about: {
    'clauses.csv':
      'Én række for hver bestemmelse: tekst, forpligtelsesgrad, periode og kilde, og hvad andre kilder siger om den.',
    'places.csv': 'Én række for hvert sted: hvor det er, hvordan det vides, dets bestemmelser og kilder.',
    'places.geojson': 'Punkter, linjer og flader i WGS 84 til kortprogrammer, med bestemmelser og kilder.',
    'clauses.json': 'Hver aftale med artikler, bestemmelser og kilder.',
    'instruments.json': 'Hvert dokument med underskrivere, samarbejdsområder og kilder.',
  },
  filtered: 'kun det, som filtrene lader stå',
  holds: {
    clauses: holds('bestemmelse', 'bestemmelser'),
    places: holds('sted', 'steder'),
    instruments: holds('dokument', 'dokumenter'),
  },
  terms:
    'Atlassets ord og optegninger er under MIT-licensen. Hver bestemmelse og hvert sted nævner sine kilder. Nogle positioner er fra GeoNames (CC BY 4.0) eller fra en database under ODbL 1.0; nogle grænselinjer er under Open Government Licence – Canada.',
  licences: 'Alle licenser',
  whole: 'Hele filer',
  catalogue: 'Katalog over alle filer (DCAT)',
};
