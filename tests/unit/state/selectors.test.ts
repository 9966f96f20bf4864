import { describe, expect, it } from 'vitest';
import { initialState } from '../../../src/state/actions.ts';
import {
  clausePasses,
  featurePasses,
  mayHoldOn,
  partiesOf,
  relatedFeatures,
  visibleLayers,
} from '../../../src/state/selectors.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const state = initialState(atlas);
const period = (from: string | null, to: string | null) => ({ from, to, basis: { en: 'Given.' } });

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
    const cyber = { filters: { agreement: [], theme: ['cyber'], party: [], force: [] }, on: null };
    const passes = (id: string) => featurePasses(atlas, cyber, atlas.featureById.get(id)!.feature);
    expect([passes('hq.ottawa'), passes('exercise.west'), passes('base.nord')]).toEqual([true, false, false]);
  });
});

describe('a date asked about', () => {
  it.each([
    ['2026-02', '2026', true],
    ['2026-02-13', '2026-02', true],
    ['2026-02-13', '2026-03', false],
    ['2026', '2026-07-01', true],
    ['2025', '2026', false],
  ])('%s overlaps a period that begins %s: %s', (on, from, expected) => {
    expect(mayHoldOn(period(from, null), on)).toBe(expected);
  });

  it('leaves out what is over, and keeps what has no dates', () => {
    expect(mayHoldOn(period('2025-09-09', '2025-09-19'), '2025-10')).toBe(false);
    expect(mayHoldOn(period(null, '2028'), '2028-12-31')).toBe(true);
    expect(mayHoldOn(period(null, null), '1999')).toBe(true);
    expect(mayHoldOn(undefined, '1999')).toBe(true);
  });
});
