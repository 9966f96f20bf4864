import { expect, test } from 'vitest';
import { isHitLayer, styleLayers } from '../../../../src/render/gl/style.ts';
import { CATEGORIES, STACK } from '../../../../src/scene/scene.ts';
import type { Standing } from '../../../../src/state/standing.ts';

const kinds = new Map(
  CATEGORIES.map(
    (category) =>
      [category, { polygons: true, lines: true, points: true, standings: new Set<Standing>() }] as const,
  ),
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

test('on a date areas and lines have an outline a standing, each with its own dashes, and the pattern is left to some', () => {
  const category = 'exercise-areas';
  const kind = { polygons: true, lines: false, points: false };
  const layers = (standings: Standing[]) =>
    styleLayers({
      scheme: 'light',
      tinted: [],
      kinds: new Map([[category, { ...kind, standings: new Set(standings) }]]),
    }).filter(({ id }) => id.startsWith(category));
  const lines = (standings: Standing[]) =>
    layers(standings).flatMap(({ id, type }) => (type === 'line' ? [id] : []));
  expect(lines([])).toEqual(['exercise-areas-casing', 'exercise-areas-line']);
  const all = ['casing', 'line'].flatMap((part) =>
    STACK.flat().map((standing) => `exercise-areas-${standing}-${part}`),
  );
  expect(lines(['in-force', 'past', 'planned', 'unknown'])).toEqual(all);
  const dashes = layers(['planned', 'past']).map(({ paint }) => paint && 'line-dasharray' in paint);
  expect(dashes.filter(Boolean)).toHaveLength(4);
  expect(JSON.stringify(layers(['planned']).find(({ id }) => id === `${category}-pattern`))).toContain(
    'in-force',
  );
});

test('on a date a full sign lies over an empty one, whatever their layers', () => {
  const symbols = (...standings: Standing[]) =>
    styleLayers({
      scheme: 'light',
      tinted: [],
      kinds: new Map(
        (['bases', 'headquarters'] as const).map((category) => [
          category,
          { polygons: false, lines: false, points: true, standings: new Set(standings) },
        ]),
      ),
    }).flatMap(({ id }) => (/(bases|headquarters).*symbol$/.test(id) ? [id] : []));
  expect(symbols()).toEqual(['bases-symbol', 'headquarters-symbol']);
  expect(symbols('in-force', 'planned', 'unknown')).toEqual([
    'bases-planned-symbol',
    'headquarters-planned-symbol',
    'bases-unknown-symbol',
    'bases-in-force-symbol',
    'headquarters-unknown-symbol',
    'headquarters-in-force-symbol',
  ]);
});

test('layers are made for the geometries that are there', () => {
  const none = styleLayers({ scheme: 'light', tinted: [], kinds: new Map() });
  expect(none.filter(isHitLayer)).toEqual([]);
});
