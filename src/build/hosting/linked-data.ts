import { CATALOG, tableOf } from '../../export/names.ts';
import { LICENCE } from '../../export/terms.ts';
import type { Whole } from '../../export/whole.ts';
import { t } from '../../i18n/index.ts';
import { LANGUAGES } from '../../model/text.ts';
import { taglineOf } from '../../panel/titles.ts';
import { TITLES } from '../../share/titles.ts';
import { PUBLISHER } from '../data-files/catalog.ts';
import { boundsOf, spanOfAll } from '../data-files/coverage.ts';
import { pageOf } from '../pages.ts';
import { socialPicture } from '../social/names.ts';
import { addressOf, fromPage } from './twins.ts';

/** Whether a page is the atlas in one of its languages. */
export const isAtlas = (page: string): boolean => pageOf(page).name === 'index.html';

/** What the atlas is, for machines: a page with a map on it, made of data that may be taken. After schema.org. */
export function linkedDataOf(page: string, whole: Whole, root: string): object {
  const { language } = pageOf(page);
  const words = t(language);
  const at = (name: string): string => fromPage(page, name, root);
  const description = taglineOf({ atlas: whole, language, words });
  const { name } = words.site;
  const table = (file: 'clauses.csv' | 'places.csv') => ({
    '@type': 'DataDownload',
    name: words.share.data.kinds[file],
    encodingFormat: 'text/csv',
    contentUrl: at(tableOf(file, language)),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        url: at(addressOf(page)),
        ...{ name, description, inLanguage: language },
        primaryImageOfPage: at(socialPicture(language)),
        mainEntity: { '@id': '#map' },
      },
      {
        ...{ '@type': 'Map', '@id': '#map' },
        name: TITLES[language].frame,
        ...{ inLanguage: language, license: LICENCE.address },
        isBasedOn: { '@id': '#data' },
      },
      {
        ...{ '@type': 'Dataset', '@id': '#data' },
        ...{ name, description, inLanguage: LANGUAGES },
        url: at(addressOf(page)),
        license: LICENCE.address,
        isAccessibleForFree: true,
        creator: { '@type': 'Organization', name: PUBLISHER },
        includedInDataCatalog: { '@type': 'DataCatalog', name, url: at(CATALOG) },
        distribution: [table('clauses.csv'), table('places.csv')],
        ...coverage(whole),
      },
    ],
  };
}

function coverage(whole: Whole) {
  const bounds = boundsOf(whole.layers);
  const { from, to } = spanOfAll(whole);
  return {
    ...(from && to && { temporalCoverage: `${from}/${to}` }),
    ...(bounds && {
      spatialCoverage: {
        '@type': 'Place',
        // Latitude first, the lower corner before the upper.
        geo: {
          '@type': 'GeoShape',
          box: `${bounds.south} ${bounds.west} ${bounds.north} ${bounds.east}`,
        },
      },
    }),
  };
}

/** A page with data in its text that no browser runs. */
export const withLinkedData = (html: string, data: object): string =>
  html.replace(
    '</body>',
    (end) =>
      `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>${end}`,
  );
