import { describe, expect, it, test } from 'vitest';
import { lookState } from '../../../../src/render/gl/looks.ts';
import { dashesIn, markCollection } from '../../../../src/render/gl/mark-features.ts';
import { isHitLayer, styleLayers } from '../../../../src/render/gl/style.ts';
import { lookOf } from '../../../../src/scene/look.ts';
import { tints } from '../../../../src/scene/tints.ts';
import { marks, scene } from '../flat/support.ts';

const layersIn = (scheme: 'light' | 'dark') =>
  styleLayers({ scheme, tinted: tints(['CA', 'DK']), dashes: ['6 3'] });

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

describe('the features of the marks', () => {
  const { features } = markCollection(scene);

  it('come in the order of the scene, so that no order of layers is said twice', () => {
    const ids = [...new Set(features.map(({ properties }) => properties!.id))];
    expect(ids).toEqual(marks.map(({ id }) => id));
  });

  it('leave out no mark of a layer without a symbol of its own', () => {
    const own = { ...marks[0]!, id: 'floe.a', layerId: 'ice-floes', category: 'on-record' as const };
    const collection = markCollection({ ...scene, marks: [own] });
    expect(collection.features.some(({ properties }) => properties!.part === 'band')).toBe(true);
  });

  it('say how their lines are broken on a date', () => {
    const dated = (standing: 'planned' | 'past') =>
      dashesIn(markCollection({ ...scene, standings: new Map([['exercise.box', standing]]) }));
    expect(dated('planned')).not.toEqual(dated('past'));
  });
});

it('draws with the numbers of the one look', () => {
  for (const mark of marks) {
    const area = mark.geometry.type === 'Polygon';
    const look = lookOf(mark, area, 'selected', false, 'unknown');
    const state = lookState({ ...scene, emphasis: new Map([[mark.id, 'selected']]) }, mark);
    expect(state.fill).toBe(look.fill);
    expect(state.edgeWidth).toBe(look.edge?.width ?? 0);
    expect(state.haloWidth).toBe(look.halo?.width ?? 0);
  }
});
