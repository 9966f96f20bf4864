import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/scene/key.ts';
import { initialState } from '../../../src/state/actions.ts';
import { selectionOf } from '../../../src/state/selectors.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const key = (more: Partial<ViewState> = {}) => keyOf(atlas, { ...initialState(atlas), ...more }, 'en');

describe('the key of the map', () => {
  it('has what is drawn, the topmost first, and nothing of a layer that is switched off', () => {
    expect(key().kinds.map(({ layerId }) => layerId)).toEqual(['headquarters', 'exercise-areas']);
    expect(key({ layers: ['bases'] }).kinds.map(({ layerId }) => layerId)).toEqual(['bases']);
    expect(key({ layers: [] }).kinds).toEqual([]);
  });

  it('tells the ways of one layer apart, and names a line that stands for itself', () => {
    const mixed = smallAtlas();
    const layer = mixed.layers.find(({ id }) => id === 'headquarters')!;
    const line = layer.features[0]!;
    Object.assign(line, {
      geometry: {
        type: 'LineString',
        coordinates: [
          [0, 70],
          [10, 70],
        ],
      },
    });
    const kinds = keyOf(mixed, { ...initialState(mixed), layers: ['headquarters'] }, 'en').kinds;
    expect(kinds.map(({ shape, oneOfSeveral, names }) => [shape, oneOfSeveral, names])).toEqual([
      ['point', true, []],
      ['line', true, ['Name of hq.ottawa']],
    ]);
  });

  it('gives each party to what is selected its tone, and names no ice under one', () => {
    expect(key().tinted).toEqual([]);
    expect(key().ground).toContain('ice');
    const chosen = key({ selection: selectionOf(atlas, 'ca-dk.1.2') });
    expect(chosen.tinted.flatMap(({ parties }) => parties).sort()).toEqual(['CA', 'DK', 'GL']);
    expect(chosen.ground).not.toContain('ice');
  });
});
