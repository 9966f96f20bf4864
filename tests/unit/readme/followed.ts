import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../../src/build/files.ts';
import { fromTable } from '../../../src/build/limits/table.ts';
import { LANGUAGES, type Language } from '../../../src/model/text.ts';
import { RELATIVE_TIMES } from '../../../src/model/vocabulary.ts';

/** What README says on changing the content, done on a copy of `data/`; absolute. */
export const folder = mkdtempSync(join(tmpdir(), 'readme-'));
cpSync(DATA_FOLDER, folder, { recursive: true });

// biome-ignore lint/suspicious/noExplicitAny: files as an editor has them, before any check
type Json = any;
const read = (path: string): Json => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const write = (path: string, value: Json): void =>
  writeFileSync(join(folder, path), JSON.stringify(value, null, 2));
function edit(path: string, change: (file: Json) => void): void {
  const file = read(path);
  change(file);
  write(path, file);
}

export const LISTED: readonly Language[] = read('atlas.json').languages;
export const before: readonly string[] = read('atlas.json').agreements;
/** A text in every language that the atlas lists. */
export const text = (en: string) =>
  Object.fromEntries(LISTED.map((lang) => [lang, lang === 'en' ? en : en.replace(/\.?$/, ` ${lang}$&`)]));
const words = (en: string) =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, [lang === 'en' ? en : `${en}${lang}`]]));

const clauseOf = (id: string, source: string, more: object = {}) => ({
  id,
  title: text(`Walrus patrol ${id}`),
  text: text('The parties count walruses together.'),
  themes: ['research'],
  parties: ['CA', 'NO'],
  force: 'planned',
  period: {
    from: null,
    to: null,
    basis: text('Counted from a day that is not given.'),
    relative: RELATIVE_TIMES.map((time) => ({ time, what: text(`What is due: ${time}`) })),
  },
  source: { id: source, paragraphs: [1] },
  record: { status: 'not-found', note: text('No other source was found.'), sources: [] },
  ...more,
});

const featureOf = (id: string, geometry: object, clauses: readonly string[], more: object = {}) => ({
  type: 'Feature',
  id,
  geometry,
  properties: {
    name: text(`Place of ${id}`),
    description: text('A place that was made up.'),
    clauses,
    parties: ['CA'],
    basis: 'illustrative',
    precisionKm: 100,
    rationale: text('No source delimits it.'),
    sources: [
      { for: 'shape', title: 'Drawn by hand', verified: false },
      { for: 'facts', title: 'A report that was made up', verified: false },
    ],
    ...more,
  },
});

/** The first agreement, and the next number of its first article. */
export const host = before[0]!;
const first = read(`agreements/${host}.json`).articles[0];
export const CLAUSE = `${host}.${first.number}.${first.clauses.length + 1}`;

// A clause.
edit(`agreements/${host}.json`, ({ articles, sources }) => {
  const report = sources.find(({ kind }: Json) => kind === 'report').id;
  articles[0].clauses.push(clauseOf(CLAUSE, report));
});

// An agreement, with what was signed: its clause falls within an area of that.
write('agreements/ca-no.json', {
  id: 'ca-no',
  title: text('Canada and Norway on ice'),
  shortTitle: text('Canada–Norway'),
  parties: ['CA', 'NO'],
  summary: text('Made up. For a test.'),
  reported: { place: text('Tromsø'), date: '2027-02', note: text('The report has a date.') },
  sources: [{ id: 'made-up', title: 'A report that was made up', kind: 'report' }],
  articles: [
    {
      number: 1,
      title: text('Ice'),
      clauses: [
        clauseOf('ca-no.1.1', 'made-up', {
          record: { status: 'partly', note: text('In part.'), sources: [], areas: ['letter-2027.1'] },
        }),
      ],
    },
  ],
});
edit('atlas.json', ({ agreements }) => agreements.push('ca-no'));
write('instruments/letter-2027.json', {
  id: 'letter-2027',
  title: text('Letter on ice'),
  shortTitle: text('Letter'),
  kind: 'memorandum',
  standing: text('A letter, no treaty.'),
  signed: { date: '2027-02-03', place: text('Tromsø'), feature: 'station.floe' },
  signatories: [{ name: 'A. Minister', office: text('minister'), party: 'NO' }],
  counterpart: 'ca-no',
  summary: text('About ice.'),
  areas: [
    {
      id: 'letter-2027.1',
      title: text('Drifting laboratories'),
      text: text('One source names them.'),
      themes: ['research'],
      sources: ['release'],
    },
  ],
  sources: [
    {
      id: 'release',
      title: 'A release that was made up',
      url: 'https://example.org/release',
      accessed: '2027-03-01',
    },
  ],
});

// Features: an area, an arc, and a headquarters that the agreement uses too.
const SQUARE = [
  [
    [-40, 84],
    [-30, 84],
    [-30, 85],
    [-40, 85],
    [-40, 84],
  ],
];
export const AREA = 'exercise.floe';
export const ARC = 'deployment.floe';
export const HEADQUARTERS = 'hq.ottawa';
edit('layers/exercise-areas.geojson', ({ features }) =>
  features.push(featureOf(AREA, { type: 'Polygon', coordinates: SQUARE }, [CLAUSE])),
);
edit('layers/deployments.geojson', ({ features }) => {
  const ends = { from: HEADQUARTERS, to: 'station.floe' };
  const line = {
    type: 'LineString',
    coordinates: [
      [-75.6981, 45.4112],
      [-10, 86],
    ],
  };
  features.push(featureOf(ARC, line, ['ca-no.1.1'], { ...ends, basis: 'inferred' }));
});
edit('layers/headquarters.geojson', ({ features }) => {
  const { properties } = features.find(({ id }: Json) => id === HEADQUARTERS);
  properties.clauses.push('ca-no.1.1');
});

// Names, words of the field, and one that no clause has.
edit('synonyms.json', ({ places, terms, silent }) => {
  places.push({ of: [AREA], names: ['Blubber Bank'], lang: 'en', source: 'A chart that was made up' });
  terms.push({ words: words('odobenid') });
  terms[terms.length - 1].words.en.push('walrus', 'walruses');
  silent.push({ id: 'zeppelins', name: text('zeppelins'), words: words('zeppelin'), near: [CLAUSE] });
});

// A limit in law, from a table as a regulation has it.
export const LIMIT = 'limit.floe';
export const { geometry } = fromTable('85°00′00″N | 10°00′00″W\n85°30′00″N | 20°00′00″W');
edit('layers/limits-in-law.geojson', ({ features }) =>
  features.push(
    featureOf(LIMIT, geometry, [], {
      ...{ kind: 'boundary', basis: 'surveyed', precisionKm: 0.1 },
      ...{ instrument: text('Order on Floes'), article: text('section 1'), datum: 'WGS 84' },
      ...{ inForce: '2027-01-01', edges: 'geodesic', status: 'in-force' },
      sources: [
        {
          for: 'shape',
          title: 'Order on Floes',
          url: 'https://example.org/order',
          accessed: '2027-03-01',
          verified: true,
        },
      ],
    }),
  ),
);

// Layers: one with a symbol of its own, one without.
const layerOf = (id: string, title: string, feature: object) => ({
  ...{ type: 'FeatureCollection', id, title: text(title), description: text(`${title}, made up.`) },
  features: [feature],
});
const SIGNED = { from: '2027-02-03', to: null, basis: text('The letter was signed there.') };
const point = (lng: number, lat: number) => ({ type: 'Point', coordinates: [lng, lat] });
write(
  'layers/ice-stations.geojson',
  layerOf(
    'ice-stations',
    'Ice stations',
    featureOf('station.floe', point(-10, 86), ['ca-no.1.1'], { period: SIGNED }),
  ),
);
write('layers/buoys.geojson', layerOf('buoys', 'Buoys', featureOf('buoy.floe', point(-20, 86), [])));
edit('atlas.json', ({ layers }) =>
  layers.push({ id: 'ice-stations', visible: false }, { id: 'buoys', visible: false }),
);

// A briefing, with what its text may hold and what stands for itself alone.
export const BRIEFING = 'floes';
write(`briefings/${BRIEFING}.json`, {
  id: BRIEFING,
  title: text('Where floes drift'),
  summary: text('What was made up about floes.'),
  steps: [
    {
      title: text('The station'),
      text: text('It *drifts*.\n\n- [The station](#sel=station.floe)\n- <b>and no more</b>'),
      view: { sel: 'station.floe', layers: 'ice-stations' },
      notes: text('Say this slowly.'),
    },
  ],
});
