import { type Atlas, linkAtlas } from '../../../src/atlas/atlas.ts';
import type { Agreement, Clause, LayerFeature } from '../../../src/model/types.ts';
import type { Theme } from '../../../src/model/vocabulary.ts';

/** A small atlas for tests: two agreements, three layers, a feature in both agreements, one in none. */
const text = (en: string) => ({ en });

function clause(id: string, themes: Theme[], parties: string[]): Clause {
  return {
    id,
    title: text(`Title of ${id}`),
    text: text(`Text of ${id}.`),
    themes,
    parties,
    force: 'binding',
    period: { from: null, to: null, basis: text('The report carries no date.') },
    source: { id: 'report', paragraphs: [1] },
    record: { status: 'not-found', note: text('Nothing was found.'), sources: [] },
  };
}

function agreement(id: string, parties: string[], clauses: Clause[]): Agreement {
  return {
    id,
    title: text(`Agreement ${id}`),
    shortTitle: text(id),
    parties,
    summary: text('A summary.'),
    reported: { place: text('Copenhagen'), date: null, note: text('Undated.') },
    sources: [{ id: 'report', title: 'A report', kind: 'report' }],
    articles: [{ number: 1, title: text('The agreement'), clauses }],
  };
}

function feature(id: string, lng: number, lat: number, clauses: string[], parties: string[]): LayerFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    anchor: [lng, lat],
    properties: {
      name: text(`Name of ${id}`),
      description: text('A place.'),
      clauses,
      parties,
      basis: 'reported',
      precisionKm: 5,
      rationale: text('At its city.'),
      sources: [{ for: 'position', title: 'A gazetteer', verified: true }],
    },
  };
}

export function smallAtlas(): Atlas {
  const layer = (id: string, features: LayerFeature[]) => ({
    type: 'FeatureCollection' as const,
    id,
    title: text(`Layer ${id}`),
    description: text('What it shows.'),
    features,
  });
  return linkAtlas({
    config: {
      name: text('Arctic Accords'),
      languages: ['en'],
      defaultView: { lng: -30, lat: 75, zoom: 2, bearing: 0, pitch: 0 },
      agreements: ['ca-dk', 'ca-eu'],
      layers: [
        { id: 'bases', visible: false },
        { id: 'exercise-areas', visible: true },
        { id: 'headquarters', visible: true },
      ],
      embed: { allowedHosts: null },
    },
    agreements: [
      agreement(
        'ca-dk',
        ['CA', 'DK'],
        [
          clause('ca-dk.1.1', ['governance'], ['CA', 'DK']),
          clause('ca-dk.1.2', ['exercises', 'maritime'], ['CA', 'DK', 'GL']),
        ],
      ),
      agreement('ca-eu', ['CA', 'EU'], [clause('ca-eu.1.1', ['cyber'], ['CA', 'EU', 'EE'])]),
    ],
    layers: [
      layer('bases', [feature('base.nord', -16.68, 81.6, [], ['DK', 'GL'])]),
      layer('exercise-areas', [feature('exercise.west', -52, 66, ['ca-dk.1.2'], ['CA', 'DK'])]),
      layer('headquarters', [
        feature('hq.ottawa', -75.7, 45.41, ['ca-dk.1.1', 'ca-eu.1.1'], ['CA']),
        feature('hq.tallinn', 24.75, 59.44, ['ca-eu.1.1'], ['EE']),
      ]),
    ],
    gazetteer: { type: 'FeatureCollection', description: text('Names.'), features: [] },
  });
}
