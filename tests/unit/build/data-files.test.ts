import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { csvParse, type DSVRowString } from 'd3';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/atlas/check.ts';
import { wholeIn } from '../../../src/build/data/index.ts';
import { boundsOf, spanOf } from '../../../src/build/data-files/coverage.ts';
import { dataFiles } from '../../../src/build/data-files/index.ts';
import { DATA_FOLDER, readFiles } from '../../../src/build/files.ts';
import { NOTICES } from '../../../src/export/terms.ts';
import { inLanguage, LANGUAGES } from '../../../src/model/text.ts';
import type { Layer } from '../../../src/model/types.ts';
import { cellOf, itemsOf } from '../export/reading.ts';

const SITE = 'https://example.org/map/';
const names = { en: 'Arctic Accords', fr: 'Accords', da: 'Aftaler', et: 'Kokkulepped' };
const data = checkFiles(readFiles(DATA_FOLDER) ?? []).data!;
const whole = wholeIn(DATA_FOLDER);
const files = dataFiles(whole, names, '');
const json = (name: string, from = files) => JSON.parse(from.get(name)!);
const rows = (name: string): DSVRowString[] => {
  const text = files.get(name)!;
  expect(text[0]).toBe('\uFEFF');
  return csvParse(text.slice(1));
};
const read = (row: DSVRowString, column: string): string => cellOf(row[column]!);
const list = (row: DSVRowString, column: string): string[] => (row[column] ? itemsOf(row[column]) : []);
const kinds = {
  agreement: ['agreements', 'json', data.agreements],
  instrument: ['instruments', 'json', data.instruments ?? []],
  layer: ['layers', 'geojson', data.layers],
} as const;

describe('the files to take', () => {
  it.each(Object.entries(kinds))('hold each %s as the check leaves it', (kind, [folder, ending, list]) => {
    expect(list.length).toBeGreaterThan(0);
    for (const file of list) {
      const name = `data/${folder}/${file.id}.${ending}`;
      const { $schema, ...found } = json(name);
      const { $schema: _, ...checked } = file;
      expect(found).toEqual(JSON.parse(JSON.stringify(checked)));
      const schema = posix.join(posix.dirname(name), $schema);
      expect(schema).toBe(`schema/${kind}.schema.json`);
      expect(existsSync(new URL(`../../../public/${schema}`, import.meta.url))).toBe(true);
    }
  });

  it('pass the check of the data again', () => {
    const others = (readFiles(DATA_FOLDER) ?? []).filter(
      ({ path }) => !/\/(agreements|instruments|layers)\//.test(path),
    );
    const again = [...files]
      .filter(([name]) => /\.(geo)?json$/.test(name))
      .map(([path, text]) => ({ path, text }));
    expect(checkFiles([...others, ...again]).problems).toEqual([]);
  });

  it.each(LANGUAGES)('say of each clause in a row what the atlas says, in %s', (language) => {
    const table = rows(`${language === 'en' ? '' : `${language}/`}data/clauses.csv`);
    const clauses = data.agreements.flatMap((agreement) =>
      agreement.articles.flatMap((article) =>
        article.clauses.map((clause) => ({ agreement, article, clause })),
      ),
    );
    const features = data.layers.flatMap((layer: Layer) => layer.features);
    expect(table.map(({ id }) => id)).toEqual(clauses.map(({ clause }) => clause.id));
    clauses.forEach(({ agreement, article, clause }, index) => {
      const row = table[index]!;
      const { record, period, source } = clause;
      expect(read(row, 'language')).toBe(language);
      expect(read(row, 'agreement')).toBe(agreement.id);
      expect(Number(row.article)).toBe(article.number);
      expect(read(row, 'title')).toBe(inLanguage(clause.title, language));
      expect(read(row, 'text')).toBe(inLanguage(clause.text, language));
      expect(list(row, 'themes')).toEqual(clause.themes);
      expect(list(row, 'parties')).toEqual(clause.parties);
      expect(read(row, 'force')).toBe(clause.force);
      expect(read(row, 'period_from')).toBe(period.from ?? '');
      expect(list(row, 'source_paragraphs').map(Number)).toEqual(source.paragraphs);
      expect(read(row, 'source_title')).toBe(agreement.sources.find(({ id }) => id === source.id)!.title);
      expect(read(row, 'record_status')).toBe(record.status);
      expect(read(row, 'record_note')).toBe(inLanguage(record.note, language));
      expect([...list(row, 'record_sources')].sort()).toEqual([...record.sources].sort());
      expect(list(row, 'record_source_urls')).toHaveLength(record.sources.length);
      expect(list(row, 'places')).toEqual(
        features.filter(({ properties }) => properties.clauses.includes(clause.id)).map(({ id }) => id),
      );
    });
  });

  it.each(LANGUAGES)('say of each place in a row what the atlas says, in %s', (language) => {
    const table = rows(`${language === 'en' ? '' : `${language}/`}data/places.csv`);
    const places = data.layers.flatMap((layer: Layer) =>
      layer.features.map((feature) => ({ layer, feature })),
    );
    expect(table.map(({ id }) => id)).toEqual(places.map(({ feature }) => feature.id));
    places.forEach(({ layer, feature: { geometry, properties } }, index) => {
      const row = table[index]!;
      expect(read(row, 'layer')).toBe(layer.id);
      expect(read(row, 'name')).toBe(inLanguage(properties.name, language));
      expect(read(row, 'native_name')).toBe(properties.nativeName?.text ?? '');
      expect(read(row, 'rationale')).toBe(inLanguage(properties.rationale, language));
      expect(read(row, 'geometry')).toBe(geometry.type);
      expect(Number(row.precision_km)).toBe(properties.precisionKm);
      expect(list(row, 'clauses')).toEqual(properties.clauses);
      expect(list(row, 'source_titles')).toEqual(properties.sources.map(({ title }) => title));
      const [lng, lat] = [Number(row.longitude), Number(row.latitude)];
      expect(Math.abs(lng) <= 180 && lat > 0 && lat <= 90).toBe(true);
      if (geometry.type === 'Point') expect([lng, lat]).toEqual(geometry.coordinates.slice(0, 2));
    });
  });
});

interface Distribution {
  readonly 'dcat:downloadURL': string;
  readonly 'dcat:mediaType': string;
  readonly 'dcat:byteSize': { readonly '@value': string };
}
interface Dataset {
  readonly '@id': string;
  readonly 'dct:title': Readonly<Record<string, string>>;
  readonly 'dct:spatial'?: unknown;
  readonly 'dcat:distribution': readonly Distribution[];
}

describe('the catalogue', () => {
  const catalog = json('data/catalog.jsonld');
  const datasets: readonly Dataset[] = catalog['dcat:dataset'];
  const distributions = datasets.flatMap((dataset) => dataset['dcat:distribution']);
  const at = (address: string): string => new URL(address, `${SITE}data/catalog.jsonld`).href;

  it('tells of every file and of no other, with its size and its true media type', () => {
    const told = distributions.map((one) => at(one['dcat:downloadURL']).slice(SITE.length));
    expect(told.sort()).toEqual([...files.keys()].filter((name) => !name.endsWith('.jsonld')).sort());
    const types = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' };
    for (const one of distributions) {
      const name = at(one['dcat:downloadURL']).slice(SITE.length);
      const ending = name.split('.').at(-1) as keyof typeof types;
      expect(one['dcat:mediaType']).toBe(`https://www.iana.org/assignments/media-types/${types[ending]}`);
      expect(Number(one['dcat:byteSize']['@value'])).toBe(Buffer.byteLength(files.get(name)!));
    }
  });

  it('names each dataset in every language, with a place where it has shapes', () => {
    for (const dataset of datasets)
      for (const language of LANGUAGES) expect(dataset['dct:title'][language]).toBeTruthy();
    const layers = new Set(data.layers.map(({ id }) => id));
    for (const dataset of datasets)
      expect('dct:spatial' in dataset || !layers.has(dataset['@id'].split('#')[1]!)).toBe(true);
  });

  it('brings its context with it, so that nothing is fetched to read it', () => {
    expect(typeof catalog['@context']).toBe('object');
    expect(JSON.stringify(catalog['@context'])).not.toMatch(/"@import"/);
  });

  it('has whole addresses where the build was told the site, the same that relative ones lead to', () => {
    const absolute = json('data/catalog.jsonld', dataFiles(whole, names, SITE));
    const addresses = (of: { 'dcat:dataset': readonly Dataset[] }) =>
      of['dcat:dataset'].flatMap((dataset) =>
        dataset['dcat:distribution'].map((one) => one['dcat:downloadURL']),
      );
    expect(addresses(absolute)).toEqual(addresses(catalog).map(at));
    expect(absolute['dcat:landingPage']).toBe(SITE);
    expect(catalog['dcat:landingPage']).toBe('../');
  });
});

describe('what data cover', () => {
  it('is the box of all positions, whatever the kind of geometry', () => {
    const layer = { ...data.layers[0]!, features: [] };
    const feature = data.layers[0]!.features[0]!;
    const shape = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [-180, 60],
            [10, 70],
            [180, 90],
            [-180, 60],
          ],
        ],
      ],
    };
    expect(boundsOf([{ ...layer, features: [{ ...feature, geometry: shape }] }])).toEqual({
      ...{ west: -180, south: 60, east: 180, north: 90 },
    });
    expect(boundsOf([layer])).toBeNull();
  });

  it('runs from the first date to the last: a year begins before its months and ends after them', () => {
    expect(spanOf(['2026-02-13', '2026', '2026-02', null], ['2027-01', '2027', '2026-12-31', null])).toEqual({
      from: '2026',
      to: '2027',
    });
    expect(spanOf([null], [])).toEqual({ from: null, to: null });
  });
});

it('carries the notices that the licences of the data ask for', () => {
  const licences = readFileSync(new URL('../../../LICENSES/DATA.md', import.meta.url), 'utf8');
  for (const notice of NOTICES) expect(licences).toContain(notice.replace(/\.$/, ''));
});
