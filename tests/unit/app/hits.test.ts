import { describe, expect, it } from 'vitest';
import { byNearness } from '../../../src/app/hits.ts';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import type { LayerFeature } from '../../../src/model/types.ts';
import { smallAtlas } from '../support/atlas.ts';

const small = smallAtlas();
const [template] = small.layers[0]!.features;

/** A square of `side` degrees about 0° E 70° N. */
function area(id: string, side: number, clauses: string[]): LayerFeature {
  const [w, s, e, n] = [-side / 2, 70 - side / 2, side / 2, 70 + side / 2];
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  const properties = { ...template!.properties, clauses };
  return { type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

const atlas = linkAtlas({
  ...small,
  layers: [
    ...small.layers,
    {
      ...small.layers[0]!,
      id: 'on-record',
      features: [
        area('record.small', 1, []),
        area('exercise.large', 8, ['ca-dk.1.2']),
        area('exercise.small', 2, ['ca-dk.1.2']),
      ],
    },
  ],
});

describe('what a click means', () => {
  it('is the point before any area', () => {
    expect(byNearness(atlas, ['exercise.small', 'hq.ottawa'])[0]).toBe('hq.ottawa');
  });

  it('is the smaller of two areas', () => {
    expect(byNearness(atlas, ['exercise.large', 'exercise.small'])).toEqual([
      'exercise.small',
      'exercise.large',
    ]);
  });

  it('is an area that a clause speaks of before context, however small that is', () => {
    expect(byNearness(atlas, ['record.small', 'exercise.large'])[0]).toBe('exercise.large');
  });
});
