import { describe, expect, it } from 'vitest';
import { limitsNear } from '../../../../src/build/limits/near.ts';
import type { Geometry, Layer, LayerFeature } from '../../../../src/model/types.ts';
import type { LimitStatus } from '../../../../src/model/vocabulary.ts';

const text = (en: string) => ({ en });

const feature = (id: string, geometry: Geometry, status?: LimitStatus): LayerFeature => ({
  type: 'Feature',
  id,
  geometry,
  properties: {
    name: text(id),
    description: text('A place.'),
    clauses: [],
    parties: [],
    basis: 'reported',
    precisionKm: 1,
    rationale: text('For the test.'),
    sources: [{ for: 'shape', title: 'A table', verified: true }],
    ...(status && { status }),
  },
});
const layer = (id: string, features: LayerFeature[]): Layer => ({
  type: 'FeatureCollection',
  id,
  title: text(id),
  description: text('A layer.'),
  features,
});
const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const meridian = (lng: number): Geometry => ({
  type: 'LineString',
  coordinates: [
    [lng, 65],
    [lng, 75],
  ],
});
const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });

const near = limitsNear([
  layer('bases', [feature('base.inside', point(-45, 70)), feature('base.on', point(-60, 70))]),
  layer('exercise-areas', [feature('exercise.across', box(-62, 69, -58, 71))]),
  layer('deployments', [feature('deployment.far', meridian(10))]),
  layer('limits-in-law', [
    feature('limit.meridian', meridian(-60), 'in-force'),
    feature('limit.box', box(-50, 66, -40, 74), 'in-force'),
    feature('limit.gone', meridian(-45.1), 'superseded'),
  ]),
]);

describe('how places lie to the limits in law', () => {
  it('tells what a place touches, lies in, and how far the next limit is along the ellipsoid', () => {
    // 15° of longitude at 70° N are 573 km by the geodesic.
    expect(near['base.inside']).toMatchObject({ crossed: [], around: ['limit.box'] });
    expect(near['base.inside']!.nearest?.id).toBe('limit.meridian');
    expect(near['base.inside']!.nearest!.metres / 1000).toBeCloseTo(570, -1);
    expect(near['base.on']!.crossed).toEqual(['limit.meridian']);
  });

  it('tells the limits that run through an area', () => {
    expect(near['exercise.across']!.crossed).toEqual(['limit.meridian']);
    expect(near['exercise.across']!.nearest?.id).toBe('limit.box');
  });

  it('leaves out limits that are no more, the limits themselves, and deployments', () => {
    expect(JSON.stringify(near)).not.toContain('limit.gone');
    expect(Object.keys(near).sort()).toEqual(['base.inside', 'base.on', 'exercise.across']);
  });
});
