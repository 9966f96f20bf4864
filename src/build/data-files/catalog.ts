import { createHash } from 'node:crypto';
import manifest from '../../../package.json' with { type: 'json' };
import { mediaTypeOf } from '../../export/file.ts';
import { CATALOG, fileOf, tableOf } from '../../export/names.ts';
import { LICENCE, NOTICES } from '../../export/terms.ts';
import type { Whole } from '../../export/whole.ts';
import { t } from '../../i18n/index.ts';
import { LANGUAGES, type Language, type LocalizedText } from '../../model/text.ts';
import { taglineOf } from '../../panel/titles.ts';
import {
  type Bounds,
  boundsOf,
  type Span,
  spanOfAgreements,
  spanOfAll,
  spanOfInstruments,
  spanOfLayers,
} from './coverage.ts';

/** Who says it, as in the licence. */
export const PUBLISHER = 'Arctic Accords contributors';

/** Prefixes and the terms that stand for languages and addresses; all inline, so that nothing is fetched to read it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:title': { '@container': '@language' },
  'dct:description': { '@container': '@language' },
  ...Object.fromEntries(
    ['accessURL', 'downloadURL', 'landingPage', 'mediaType', 'theme'].map((term) => [
      `dcat:${term}`,
      { '@type': '@id' },
    ]),
  ),
  ...Object.fromEntries(
    ['conformsTo', 'language', 'license'].map((term) => [`dct:${term}`, { '@type': '@id' }]),
  ),
};

const EU = 'http://publications.europa.eu/resource/authority';
const EU_LANGUAGES: Readonly<Record<Language, string>> = { en: 'ENG', fr: 'FRA', da: 'DAN', et: 'EST' };
const languageAddress = (language: Language): string => `${EU}/language/${EU_LANGUAGES[language]}`;
const IANA = 'https://www.iana.org/assignments/media-types/';
const FORMS = {
  csv: 'https://www.rfc-editor.org/rfc/rfc4180',
  geojson: 'https://www.rfc-editor.org/rfc/rfc7946',
};

/** A dataset before its addresses are known. */
interface Dataset {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly bounds: Bounds | null;
  readonly span: Span;
  /** Names of its files from the root of the site; a table in one language, others in all. */
  readonly files: readonly { readonly name: string; readonly languages: readonly Language[] }[];
  /** The name of the schema of its files. */
  readonly schema: string | null;
}

/** A text in every language. */
const inAll = (say: (language: Language) => string): LocalizedText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as LocalizedText;

function datasetsOf({ agreements, instruments, layers }: Whole): Dataset[] {
  const whole = (name: string) => [{ name, languages: LANGUAGES }];
  const bounds = boundsOf(layers);
  const table = (file: 'clauses.csv' | 'places.csv', span: Span): Dataset => ({
    id: file.replace('.csv', ''),
    title: inAll((language) => t(language).share.data.kinds[file]),
    description: inAll((language) => t(language).share.data.about[file]),
    files: LANGUAGES.map((language) => ({ name: tableOf(file, language), languages: [language] })),
    ...{ bounds, span, schema: null },
  });
  return [
    table('clauses.csv', spanOfAgreements(agreements)),
    table('places.csv', spanOfLayers(layers)),
    ...agreements.map(
      (agreement): Dataset => ({
        ...{ id: agreement.id, title: agreement.title, description: agreement.summary, bounds: null },
        ...{ span: spanOfAgreements([agreement]), files: whole(fileOf('agreement', agreement.id)) },
        schema: 'agreement',
      }),
    ),
    ...instruments.map(
      (instrument): Dataset => ({
        ...{ id: instrument.id, title: instrument.title, description: instrument.summary, bounds: null },
        ...{ span: spanOfInstruments([instrument]), files: whole(fileOf('instrument', instrument.id)) },
        schema: 'instrument',
      }),
    ),
    ...layers.map(
      (layer): Dataset => ({
        ...{ id: layer.id, title: layer.title, description: layer.description },
        ...{ bounds: boundsOf([layer]), span: spanOfLayers([layer]) },
        ...{ files: whole(fileOf('layer', layer.id)), schema: 'layer' },
      }),
    ),
  ];
}

/** A date of any precision with its type. */
const dated = (date: string) => ({
  '@type': { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' }[date.length] ?? 'xsd:date',
  '@value': date,
});

const coverage = (bounds: Bounds | null, { from, to }: Span) => ({
  ...(bounds && {
    'dct:spatial': {
      '@type': 'dct:Location',
      'dcat:bbox': { '@type': 'geo:wktLiteral', '@value': polygonOf(bounds) },
    },
  }),
  ...((from || to) && {
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      ...(from && { 'dcat:startDate': dated(from) }),
      ...(to && { 'dcat:endDate': dated(to) }),
    },
  }),
});

/** A box as well-known text, longitude first. */
const polygonOf = ({ west, south, east, north }: Bounds): string =>
  `POLYGON((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`;

/**
 * The catalogue of the files to take, in DCAT 3 as JSON-LD. `texts` are the files by their names from the root of the
 * site; `root` is the address of the site, without which addresses are relative to the catalogue.
 */
export function catalogOf(
  whole: Whole,
  names: LocalizedText,
  texts: ReadonlyMap<string, string>,
  root: string,
): object {
  const at = (name: string): string => (root ? root + name : fromCatalog(name));
  const rights = {
    '@id': at('licences/DATA.md'),
    '@type': 'dct:RightsStatement',
    'rdfs:label': NOTICES.join(' '),
  };
  const common = {
    'dct:license': LICENCE.address,
    'dct:rights': rights,
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': PUBLISHER },
    'dcat:landingPage': at(''),
    'dcat:theme': `${EU}/data-theme/INTR`,
    'dcat:version': manifest.version,
  };
  const distribution = ({ name, languages }: Dataset['files'][number], schema: string | null) => {
    const ending = name.split('.').at(-1) as keyof typeof FORMS;
    const text = texts.get(name);
    if (text === undefined) throw new Error(`${CATALOG}: found no file ${name} to tell of`);
    return {
      '@id': at(name),
      '@type': 'dcat:Distribution',
      'dcat:accessURL': at(name),
      'dcat:downloadURL': at(name),
      'dcat:mediaType': IANA + mediaTypeOf(name),
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(Buffer.byteLength(text)) },
      'dct:license': LICENCE.address,
      'dct:language': languages.map(languageAddress),
      'dct:conformsTo': [FORMS[ending], schema && at(`schema/${schema}.schema.json`)].filter(Boolean),
      'spdx:checksum': {
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': createHash('sha256').update(text).digest('hex'),
      },
    };
  };
  const dataset = ({ id, title, description, bounds, span, files, schema }: Dataset) => ({
    '@id': `${at(CATALOG)}#${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': title,
    'dct:description': description,
    'dct:language': LANGUAGES.map(languageAddress),
    ...common,
    ...coverage(bounds, span),
    'dcat:distribution': files.map((file) => distribution(file, schema)),
  });
  return {
    '@context': CONTEXT,
    '@id': at(CATALOG),
    '@type': 'dcat:Catalog',
    'dct:title': names,
    'dct:description': inAll((language) => taglineOf({ atlas: whole, language, words: t(language) })),
    'dct:language': LANGUAGES.map(languageAddress),
    ...common,
    ...coverage(boundsOf(whole.layers), spanOfAll(whole)),
    'dcat:dataset': datasetsOf(whole).map(dataset),
  };
}

/** The relative address of a file of the site, from the catalogue. */
const fromCatalog = (name: string): string =>
  name.startsWith('data/') ? name.slice('data/'.length) : `../${name}`;
