import { expect, test } from 'vitest';
import { isHitLayer, styleLayers } from '../../../../src/render/gl/style.ts';
import { CATEGORIES } from '../../../../src/scene/scene.ts';

const kinds = new Map(
  CATEGORIES.map((category) => [category, { polygons: true, lines: true, points: true }] as const),
);
const layersIn = (scheme: 'light' | 'dark') => styleLayers({ scheme, tinted: ['CA', 'DK'], kinds });

test('light and dark differ in paints alone, so that no tile is made anew', () => {
  const bare = (scheme: 'light' | 'dark') =>
    layersIn(scheme).map((layer) => ({ ...layer, paint: undefined }));
  expect(bare('dark')).toEqual(bare('light'));
});

test('no layer has two names, and words are no part of what is hit', () => {
  const layers = layersIn('light');
  expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  expect(layers.filter(isHitLayer).every(({ type }) => type !== 'symbol')).toBe(true);
});

test('layers are made for the geometries that are there', () => {
  const none = styleLayers({ scheme: 'light', tinted: [], kinds: new Map() });
  expect(none.filter(isHitLayer)).toEqual([]);
});
