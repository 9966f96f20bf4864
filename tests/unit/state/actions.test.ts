import { describe, expect, it } from 'vitest';
import { type Action, initialState, NO_SELECTION, reduce } from '../../../src/state/actions.ts';
import type { ViewState } from '../../../src/state/state.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const stateAfter = (...actions: Action[]): ViewState =>
  actions.reduce((state, action) => reduce(atlas, state, action), initialState(atlas));
const clause: Action = { type: 'select', selection: { kind: 'clause', id: 'ca-eu.1.1' } };

describe('the part of the panel', () => {
  it('turns to what is newly selected', () => {
    expect(stateAfter({ type: 'panel', panel: 'timeline' }, clause).panel).toBe('clauses');
  });

  it('stays when a selection is given up', () => {
    expect(
      stateAfter(clause, { type: 'panel', panel: 'filters' }, { type: 'select', selection: NO_SELECTION })
        .panel,
    ).toBe('filters');
  });

  it('stays with the whole agreement while it is being read', () => {
    const reading = stateAfter({ type: 'panel', panel: 'reading' }, clause);
    expect(reading.panel).toBe('reading');
    expect(reading.selection).toEqual({ kind: 'clause', id: 'ca-eu.1.1' });
  });

  it('leaves the state as it is where it is open already', () => {
    const state = stateAfter({ type: 'panel', panel: 'layers' });
    expect(reduce(atlas, state, { type: 'panel', panel: 'layers' })).toBe(state);
  });
});

describe('what a search has found', () => {
  it('is let go of by a choice, in the same step', () => {
    expect(stateAfter({ type: 'found', ids: ['hq.nuuk'] }, clause).found).toEqual([]);
  });
});
