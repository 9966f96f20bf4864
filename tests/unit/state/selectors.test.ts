import { describe, expect, it } from 'vitest';
import { linkAtlas } from '../../../src/atlas/atlas.ts';
import type { Instrument } from '../../../src/model/types.ts';
import { type Basis, PROVENANCE, RECORD_STATUSES } from '../../../src/model/vocabulary.ts';
import { initialState, NO_FILTERS } from '../../../src/state/actions.ts';
import {
  clausePasses,
  featurePasses,
  partiesOf,
  relatedFeatures,
  selectionOf,
  visibleLayers,
  wantsDeferred,
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

  it('gives what was signed no place, and its signatories as parties, each once', () => {
    const signatory = (name: string, party: string) => ({ name, office: { en: 'minister' }, party });
    const instrument: Instrument = {
      id: 'memo-2026',
      title: { en: 'A memorandum' },
      shortTitle: { en: 'Memo' },
      kind: 'memorandum',
      standing: { en: 'No treaty.' },
      signed: { date: '2026-02-13', place: { en: 'Ottawa' }, feature: 'hq.ottawa' },
      signatories: [signatory('A', 'CA'), signatory('B', 'CA'), signatory('C', 'GL')],
      counterpart: 'ca-dk',
      summary: { en: 'What was agreed.' },
      areas: [
        { id: 'memo-2026.1', title: { en: 'Training' }, text: { en: 'So.' }, themes: [], sources: ['a'] },
      ],
      sources: [{ id: 'a', title: 'A source' }],
    };
    const signed = linkAtlas({ ...atlas, instruments: [instrument] });
    const whole = selectionOf(signed, 'memo-2026');
    const area = selectionOf(signed, 'memo-2026.1');
    expect([whole.kind, area.kind]).toEqual(['instrument', 'area']);
    expect([relatedFeatures(signed, whole), relatedFeatures(signed, area)]).toEqual([[], []]);
    expect([partiesOf(signed, whole), partiesOf(signed, area)]).toEqual([
      ['CA', 'GL'],
      ['CA', 'GL'],
    ]);
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
    expect(clausePasses(atlas, { ...NO_FILTERS, theme: ['cyber', 'maritime'] }, clause)).toBe(true);
    expect(clausePasses(atlas, { ...NO_FILTERS, agreement: ['ca-eu'], theme: ['maritime'] }, clause)).toBe(
      false,
    );
  });

  it('keeps clauses by how other sources stand to them', () => {
    for (const linked of atlas.clauseById.values())
      for (const status of RECORD_STATUSES)
        expect(clausePasses(atlas, { ...NO_FILTERS, record: [status] }, linked)).toBe(
          linked.clause.record.status === status,
        );
  });

  it('keeps a feature when one of its clauses passes and drops context while a filter is on', () => {
    const cyber = { filters: { ...NO_FILTERS, theme: ['cyber'] } };
    const passes = (id: string) => featurePasses(atlas, cyber, atlas.featureById.get(id)!.feature);
    expect([passes('hq.ottawa'), passes('exercise.west'), passes('base.nord')]).toEqual([true, false, false]);
  });

  it('keeps places by how they are known, and with them the clauses that speak of such a place', () => {
    const mixed = smallAtlas();
    const propertiesOf = (id: string) => mixed.featureById.get(id)!.feature.properties;
    Object.assign(propertiesOf('hq.tallinn'), { basis: 'inferred' });
    Object.assign(propertiesOf('exercise.west'), { basis: 'illustrative' });
    const left = (...basis: Basis[]) => {
      const filters = { ...NO_FILTERS, basis };
      const clauses = [...mixed.clauseById.values()].filter((each) => clausePasses(mixed, filters, each));
      const places = [...mixed.featureById.values()].filter(({ feature }) =>
        featurePasses(mixed, { filters }, feature),
      );
      return [clauses.map(({ clause }) => clause.id), places.map(({ feature }) => feature.id)];
    };
    expect(left('reported')).toEqual([['ca-dk.1.1', 'ca-eu.1.1'], ['hq.ottawa']]);
    expect(left('inferred')).toEqual([['ca-eu.1.1'], ['hq.tallinn']]);
    expect(left('inferred', 'illustrative')).toEqual([
      ['ca-dk.1.2', 'ca-eu.1.1'],
      ['exercise.west', 'hq.tallinn'],
    ]);
    expect(left('surveyed')).toEqual([[], []]);
    // Of two places of one clause the other theme's stays out, and so does the one of another provenance.
    const both = { filters: { ...NO_FILTERS, theme: ['cyber'], basis: ['inferred'] } };
    const passes = (id: string) => featurePasses(mixed, both, mixed.featureById.get(id)!.feature);
    expect([passes('hq.ottawa'), passes('hq.tallinn'), passes('exercise.west')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('leaves a clause without a place out, however places are known', () => {
    const bare = linkAtlas({ ...smallAtlas(), layers: [] });
    for (const linked of bare.clauseById.values())
      expect(clausePasses(bare, { ...NO_FILTERS, basis: [...PROVENANCE] }, linked)).toBe(false);
  });

  it('wants the layers that come later once it asks how places are known, or what a choice would leave', () => {
    const late = linkAtlas({
      ...smallAtlas(),
      config: {
        ...atlas.config,
        layers: atlas.config.layers.map((layer) => ({ ...layer, deferred: layer.id === 'bases' })),
      },
    });
    const wants = (change: Partial<typeof state>) => wantsDeferred(late, { ...state, ...change });
    expect(wants({ filters: { ...NO_FILTERS, theme: ['cyber'] } })).toBe(false);
    expect(wants({ filters: { ...NO_FILTERS, basis: ['surveyed'] } })).toBe(true);
    expect(wants({ panel: 'filters' })).toBe(true);
  });
});
