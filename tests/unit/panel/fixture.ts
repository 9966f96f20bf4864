import { linkAtlas } from '../../../src/atlas/atlas.ts';
import { findRepresentativePoint } from '../../../src/build/data/representative-point.ts';
import type { Agreement, AtlasData, Clause, Layer, LayerFeature } from '../../../src/model/types.ts';
import { initialState } from '../../../src/state/actions.ts';
import type { Selection, ViewState } from '../../../src/state/state.ts';

const en = (text: string) => ({ en: text });

const clause = (id: string, title: string, more: Partial<Clause> = {}): Clause => ({
  id,
  title: en(title),
  text: en(`${title}, in full.`),
  themes: ['exercises'],
  parties: ['CA', 'DK'],
  force: 'planned',
  period: { from: '2027-01', to: null, basis: en('The report says early next year.') },
  source: { id: 'report', paragraphs: [10, 11] },
  record: { status: 'not-found', note: en('No other source was found.'), sources: [] },
  ...more,
});

const agreement = (
  id: string,
  title: string,
  clauses: Clause[],
  more: Partial<Agreement> = {},
): Agreement => ({
  id,
  title: en(`${title} agreement`),
  shortTitle: en(title),
  parties: ['CA', 'DK'],
  summary: en('What it is about.'),
  reported: {
    place: en('Copenhagen'),
    date: null,
    note: en('Nothing more is said.'),
    worth: en('It is hearsay.'),
  },
  sources: [
    { id: 'report', title: 'The report', kind: 'report' },
    {
      id: 'paper',
      title: 'A paper',
      publisher: 'The Press',
      url: 'https://example.org/a?b=1',
      kind: 'record',
    },
    { id: 'other', title: 'Another', url: 'https://example.org/other', kind: 'record' },
  ],
  articles: [{ number: 3, title: en('Exercises'), clauses }],
  ...more,
});

const square = (lng: number, lat: number, size = 5): LayerFeature['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [lng, lat],
      [lng + size, lat],
      [lng + size, lat + size],
      [lng, lat + size],
      [lng, lat],
    ],
  ],
});

const feature = (id: string, name: string, more: Partial<LayerFeature['properties']> = {}): LayerFeature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: [-94.97, 74.715] },
  properties: {
    name: en(name),
    description: en(`${name} and what it is.`),
    clauses: ['aa-bb.3.1'],
    parties: ['CA', 'GL', 'FO'],
    basis: 'illustrative',
    precisionKm: 150,
    rationale: en('Because the report says no more.'),
    sources: [{ for: 'shape', title: 'By hand', verified: false }],
    ...more,
  },
});

const layer = (id: string, title: string, features: LayerFeature[]): Layer => ({
  type: 'FeatureCollection',
  id,
  title: en(title),
  description: en(`${title} of both.`),
  features: features.map((feature) => ({ ...feature, anchor: findRepresentativePoint(feature.geometry) })),
});

export const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';

const data: AtlasData = {
  config: {
    name: en('Arctic Accords'),
    languages: ['en'],
    defaultView: { lng: -29.5, lat: 81.3, zoom: 1.9, bearing: 0, pitch: 0 },
    agreements: ['aa-bb', 'aa-cc'],
    layers: [
      { id: 'exercise-areas', visible: true },
      { id: 'bases', visible: false },
    ],
    embed: { allowedHosts: null },
  },
  agreements: [
    agreement('aa-bb', 'First', [
      clause('aa-bb.3.1', 'Joint exercises', {
        record: {
          status: 'differs',
          note: en('The press has it otherwise.'),
          sources: ['paper'],
          areas: ['memo-2026.1'],
        },
      }),
      clause('aa-bb.3.2', 'Officers', {
        themes: ['personnel'],
        force: 'binding',
        record: {
          status: 'partly',
          note: en('Persons, not officers.'),
          sources: ['paper'],
          background: { note: en('Such things happened before.'), sources: ['other'] },
        },
      }),
      clause('aa-bb.3.3', hostile, { source: { id: 'report', paragraphs: [12] } }),
    ]),
    agreement(
      'aa-cc',
      'Second',
      [clause('aa-cc.3.1', 'Cyber', { themes: ['cyber'], parties: ['CA', 'EU'] })],
      {
        sources: [
          { id: 'report', title: hostile, url: 'javascript:alert(3)', kind: 'report' },
          { id: 'paper', title: 'A paper', kind: 'record' },
        ],
      },
    ),
  ],
  instruments: [
    {
      id: 'memo-2026',
      title: en('Memorandum of the two'),
      shortTitle: en('Memo'),
      kind: 'memorandum',
      standing: en('No treaty.'),
      signed: { date: '2026-02-13', place: en('Munich'), feature: 'exercise.point' },
      signatories: [
        { name: 'A. Minister', office: en('minister'), party: 'CA' },
        { name: hostile, office: en('minister'), party: 'DK' },
      ],
      counterpart: 'aa-bb',
      summary: en('What was agreed.'),
      areas: [
        {
          id: 'memo-2026.1',
          title: en('Training'),
          text: en('Both name it.'),
          themes: ['exercises'],
          sources: ['release'],
        },
        { id: 'memo-2026.2', title: en('Building up'), text: en(hostile), themes: [], sources: ['release'] },
      ],
      sources: [{ id: 'release', title: 'The release', url: 'https://example.org/release' }],
    },
  ],
  layers: [
    layer('exercise-areas', 'Exercise areas', [
      { ...feature('exercise.west', 'West'), geometry: square(-60, 70) },
      {
        ...feature('exercise.over', 'Over', { clauses: ['aa-bb.3.1', 'aa-cc.3.1'] }),
        geometry: square(-58, 72),
      },
      { ...feature('exercise.far', 'Far', { clauses: [] }), geometry: square(20, 70) },
      feature('exercise.point', 'Qausuittuq', {
        nativeName: { lang: 'iu', text: 'ᖃᐅᓱᐃᑦᑐᖅ' },
        clauses: ['aa-bb.3.2'],
        period: { from: '2022-06-14', to: '2023', basis: en('Signed that day.') },
      }),
    ]),
    layer(
      'bases',
      'Bases',
      Array.from({ length: 12 }, (_, index) =>
        feature(`base.n${index}`, `Base ${index}`, { clauses: ['aa-bb.3.2'] }),
      ),
    ),
  ],
  gazetteer: { type: 'FeatureCollection', description: en('None'), features: [] },
};

export const atlas = linkAtlas(data);

export const stateWith = (more: Partial<ViewState> = {}): ViewState => ({ ...initialState(atlas), ...more });

export const selecting = (kind: Exclude<Selection['kind'], 'none'>, id: string): ViewState =>
  stateWith({ selection: { kind, id } });
