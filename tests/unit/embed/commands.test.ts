import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { readFrameMessage } from '../../../src/embed/element/read.ts';
import { wantedHeight } from '../../../src/embed/height.ts';
import { commandsOf } from '../../../src/embed/messages/commands.ts';
import { RequestError } from '../../../src/embed/messages/protocol.ts';
import { selected } from '../../../src/embed/messages/replies.ts';
import { initialState } from '../../../src/state/actions.ts';
import { createStore } from '../../../src/state/store.ts';
import { atlas as signedAtlas } from '../panel/fixture.ts';
import { smallAtlas } from '../support/atlas.ts';

function commanded() {
  const atlas = smallAtlas();
  const store = createStore(atlas, initialState(atlas));
  const moves: object[] = [];
  const run = commandsOf({
    before: () => null,
    atlas,
    language: 'en',
    store,
    move: async (to) => void moves.push(to),
    image: async () => new Blob(),
    reader: { open: signal(null), goTo: async (step) => step <= 7 },
  });
  return { atlas, store, moves, run };
}

describe('a command', () => {
  it('goes to a step of the briefing that is open, and to none that it does not have', async () => {
    const { run } = commanded();
    expect(await run({ type: 'step', n: 7 })).toEqual({ type: 'ok' });
    await expect(run({ type: 'step', n: 8 })).rejects.toMatchObject({ code: 'unknown' });
  });

  it('is one of the ordinary actions', async () => {
    const { store, moves, run } = commanded();
    await run({ type: 'select', target: 'hq.ottawa' });
    await run({ type: 'layers', ids: ['headquarters', 'bases'] });
    await run({ type: 'filter', filters: { theme: ['cyber'] }, on: '2026-02' });
    await run({ type: 'scheme', scheme: 'dark' });
    await run({ type: 'fly', at: { lng: 1, lat: 70 } });
    expect(store.state.peek()).toMatchObject({
      selection: { kind: 'feature', id: 'hq.ottawa' },
      layers: ['headquarters', 'bases'],
      filters: { theme: ['cyber'], agreement: [] },
      on: '2026-02',
      scheme: 'dark',
    });
    expect(moves).toEqual([{ lng: 1, lat: 70 }]);
    await run({ type: 'select', target: null });
    await run({ type: 'layers', ids: null });
    await run({ type: 'filter', filters: { theme: [] }, on: null });
    expect(store.state.peek()).toMatchObject({
      selection: { kind: 'none' },
      layers: null,
      on: null,
      filters: { theme: [] },
    });
  });

  it.each([
    { type: 'select', target: 'hq.nowhere' },
    { type: 'layers', ids: ['bases', 'nowhere'] },
    { type: 'filter', filters: { agreement: ['ca-dk'], theme: ['magic'] } },
    { type: 'filter', filters: { party: ['CA&sel=ca-eu'] } },
  ] as const)('that names what is not there changes nothing: %j', async (request) => {
    const { store, run } = commanded();
    const before = store.state.peek();
    await expect(run(request)).rejects.toMatchObject({ code: 'unknown' });
    await expect(run(request)).rejects.toBeInstanceOf(RequestError);
    expect(store.state.peek()).toBe(before);
  });

  it('tells where it looks and what it shows', async () => {
    const { run } = commanded();
    expect(await run({ type: 'view' })).toMatchObject({
      type: 'view',
      lng: -30,
      lat: 75,
      zoom: 2,
      layers: ['exercise-areas', 'headquarters'],
      fragment: '#at=-30,75,2',
    });
  });
});

describe('what is selected', () => {
  const atlas = smallAtlas();

  it('is told with its clauses and its middle', () => {
    expect(selected(atlas, 'en', { kind: 'feature', id: 'hq.ottawa' })).toEqual({
      target: 'hq.ottawa',
      kind: 'feature',
      name: 'Name of hq.ottawa',
      clauses: ['ca-dk.1.1', 'ca-eu.1.1'],
      lng: expect.closeTo(-75.7, 6),
      lat: expect.closeTo(45.41, 6),
    });
    const clause = selected(atlas, 'en', { kind: 'clause', id: 'ca-dk.1.2' });
    expect(clause).toMatchObject({
      name: 'Title of ca-dk.1.2',
      clauses: ['ca-dk.1.2'],
      lng: expect.closeTo(-52, 6),
    });
    const agreement = selected(atlas, 'en', { kind: 'agreement', id: 'ca-dk' });
    expect(agreement.clauses).toEqual(['ca-dk.1.1', 'ca-dk.1.2']);
  });

  it('is told as an instrument or an area where it is one, with the clauses within, and the element takes it', () => {
    const told = (kind: 'instrument' | 'area', id: string) => selected(signedAtlas, 'en', { kind, id });
    const whole = told('instrument', 'memo-2026');
    expect(whole).toMatchObject({ kind: 'instrument', clauses: ['aa-bb.3.1'], lng: null, lat: null });
    expect(told('area', 'memo-2026.1')).toMatchObject({
      kind: 'area',
      name: 'Training',
      clauses: ['aa-bb.3.1'],
    });
    expect(told('area', 'memo-2026.2').clauses).toEqual([]);
    const message = { accords: 1, type: 'select', ...whole, fragment: '#sel=memo-2026' };
    expect(readFrameMessage(message)).toMatchObject({ detail: { id: 'memo-2026', kind: 'instrument' } });
  });

  it('is nothing where nothing is', () => {
    expect(selected(atlas, 'en', { kind: 'none' })).toMatchObject({
      target: null,
      kind: null,
      clauses: [],
      lng: null,
    });
  });
});

describe('the height that suits a frame', () => {
  it('follows from its width within limits, and leaves room for the strip', () => {
    expect([100, 600, 5000].map((width) => wantedHeight(width, 44))).toEqual([264, 440, 684]);
  });
});
