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
    expect(byNearness(atlas, ['exercise.small', 'hq.ottawa'], null)[0]).toBe('hq.ottawa');
  });

  it('is the nearer of two points, whichever sign lies over the other', () => {
    const [first, second] = ['hq.ottawa', 'hq.tallinn'].map((id) => {
      const [lng = 0, lat = 0] = atlas.featureById.get(id)!.feature.geometry.coordinates as number[];
      return [id, [lng, lat]] as const;
    });
    for (const [id, at] of [first!, second!])
      expect(byNearness(atlas, ['hq.tallinn', 'hq.ottawa'], at)[0]).toBe(id);
  });

  it('is the smaller of two areas', () => {
    expect(byNearness(atlas, ['exercise.large', 'exercise.small'], null)).toEqual([
      'exercise.small',
      'exercise.large',
    ]);
  });

  it('is an area that a clause speaks of before context, however small that is', () => {
    expect(byNearness(atlas, ['record.small', 'exercise.large'], null)[0]).toBe('exercise.large');
  });
});
