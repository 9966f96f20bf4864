import { describe, expect, it } from 'vitest';
import { initialState } from '../../../src/state/actions.ts';
import {
  clausePasses,
  featurePasses,
  partiesOf,
  relatedFeatures,
  visibleLayers,
} from '../../../src/state/selectors.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const state = initialState(atlas);

describe('what belongs together', () => {
  it('finds the places of a clause, in layer order', () => {
    expect(relatedFeatures(atlas, { kind: 'clause', id: 'ca-eu.1.1' })).toEqual(['hq.ottawa', 'hq.tallinn']);
  });

  it('finds the places of an agreement without those of the other', () => {
    expect(relatedFeatures(atlas, { kind: 'agreement', id: 'ca-dk' })).toEqual([
      'exercise.west',
      'hq.ottawa',
    ]);
  });

  it('finds the places of all clauses on a theme', () => {
    expect(relatedFeatures(atlas, { kind: 'theme', id: 'maritime' })).toEqual(['exercise.west']);
    expect(relatedFeatures(atlas, { kind: 'theme', id: 'funding' })).toEqual([]);
  });

  it('gives a clause without places no place', () => {
    expect(relatedFeatures(atlas, { kind: 'clause', id: 'ca-dk.9.9' })).toEqual([]);
  });

  it('names the parties of whatever is selected', () => {
    expect(partiesOf(atlas, { kind: 'clause', id: 'ca-eu.1.1' })).toEqual(['CA', 'EU', 'EE']);
    expect(partiesOf(atlas, { kind: 'none' })).toEqual([]);
  });
});

describe('layers and filters', () => {
  it('shows the default layers until the reader chooses', () => {
    expect(visibleLayers(atlas, state)).toEqual(['exercise-areas', 'headquarters']);
    expect(visibleLayers(atlas, { layers: [] })).toEqual([]);
  });

  it('joins values of one filter with or, and filters with and', () => {
    const clause = atlas.clauseById.get('ca-dk.1.2')!;
    expect(clausePasses({ agreement: [], theme: ['cyber', 'maritime'], party: [], force: [] }, clause)).toBe(
      true,
    );
    expect(clausePasses({ agreement: ['ca-eu'], theme: ['maritime'], party: [], force: [] }, clause)).toBe(
      false,
    );
  });

  it('keeps a feature when one of its clauses passes and drops context while a filter is on', () => {
    const cyber = { filters: { agreement: [], theme: ['cyber'], party: [], force: [] } };
    const passes = (id: string) => featurePasses(atlas, cyber, atlas.featureById.get(id)!.feature);
    expect([passes('hq.ottawa'), passes('exercise.west'), passes('base.nord')]).toEqual([true, false, false]);
  });
});
