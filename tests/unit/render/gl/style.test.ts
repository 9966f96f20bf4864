import { describe, expect, it, test } from 'vitest';
import { dashesIn } from '../../../../src/render/gl/dashes.ts';
import { lookState } from '../../../../src/render/gl/looks.ts';
import { markCollection } from '../../../../src/render/gl/mark-features.ts';
import { isHitLayer, styleLayers } from '../../../../src/render/gl/style.ts';
import type { Accent } from '../../../../src/scene/accents.ts';
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
    const dated = (dateStatus: 'planned' | 'past') =>
      dashesIn(markCollection({ ...scene, dateStatuses: new Map([['exercise.box', dateStatus]]) }));
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

describe('an arc of a triple line', () => {
  const arc = marks.find(({ category }) => category === 'deployments')!;
  const drawn = (accent: Accent) => lookState(scene, { ...arc, accents: [accent] });

  it('has a line within its gap as wide as those beside it, so that the same dashes suit all', () => {
    const { core, edgeWidth, gap } = drawn('triple');
    expect(core).toBeGreaterThan(0);
    expect(core).toBeCloseTo((edgeWidth - gap) / 2, 6);
    expect(drawn('double').core).toBe(0);
  });

  it('has it solid, dashed and dotted, in layers that no other arc is part of', () => {
    const cores = layersIn('light').filter(({ id }) => id.startsWith('marks-arc-core'));
    expect(cores.map(({ id }) => id)).toEqual(
      ['', '-dashed', '-dotted'].map((way) => `marks-arc-core${way}`),
    );
    for (const layer of cores) {
      const filter = JSON.stringify('filter' in layer ? layer.filter : null);
      expect(filter).toContain('triple');
      expect(filter).not.toMatch(/single|double/);
    }
  });
});
