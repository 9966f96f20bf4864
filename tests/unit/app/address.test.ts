import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { initialState } from '../../../src/state/actions.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import { smallAtlas } from '../support/atlas.ts';

const atlas = smallAtlas();
const CLAUSES = ['ca-dk.1.1', 'ca-eu.1.1'] as const;

/** A window with a history of addresses, whose events are told by hand. */
function fakeWindow(hash: string) {
  const entries = [hash];
  const events = new EventTarget();
  const location = {
    get hash() {
      return entries.at(-1)!;
    },
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, address: string) => entries.push(address),
    replaceState: (_: unknown, __: string, address: string) => entries.splice(-1, 1, address),
  });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  const tell = (type: string): boolean => events.dispatchEvent(new Event(type));
  return {
    entries,
    tell,
    back: () => {
      entries.pop();
      tell('popstate');
    },
  };
}

function connected(hash = '', steps = true) {
  const page = fakeWindow(hash);
  const told: string[][] = [];
  const address = readAddress(
    atlas,
    (notices) => told.push(notices.map(({ found }) => found)),
    () => null,
  );
  const store = createStore(atlas, { ...initialState(atlas), ...address.values });
  const stop = address.connect(store, steps);
  return { ...page, store, told, address, stop };
}

const choose = (store: Store, id: string, origin: 'panel' | 'reading' = 'panel'): void =>
  store.dispatch({ type: 'select', selection: { kind: 'clause', id }, origin });
const look = (store: Store, lat: number): void =>
  store.dispatch({ type: 'camera', camera: { ...store.state.peek().camera, lat } });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address of the page', () => {
  it('says what the page was opened with, and which values are of no use', () => {
    const { address, told } = connected(`#sel=${CLAUSES[0]}&on=never`);
    expect(address.values.selection).toEqual({ kind: 'clause', id: CLAUSES[0] });
    expect(told).toEqual([['never']]);
  });

  it('makes a step of each choice, and keeps what it does not know', () => {
    const { entries, store } = connected('#from=mail');
    for (const id of CLAUSES) choose(store, id);
    expect(entries).toHaveLength(3);
    for (const [i, id] of CLAUSES.entries()) {
      expect(entries[i + 1]).toContain(`sel=${id}`);
      expect(entries[i + 1]).toContain('from=mail');
    }
  });

  it('leaves each step at the view that it was left at', () => {
    const { entries, store } = connected();
    look(store, 71);
    choose(store, CLAUSES[0]);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatch(/^#at=[-\d.]+,71,/);
  });

  it('is written once however often the map moves meanwhile, and at once where the page is left', () => {
    const { entries, store, tell } = connected();
    const written = vi.spyOn(history, 'replaceState');
    for (let lat = 70; lat < 80; lat++) look(store, lat);
    expect(written).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(written).toHaveBeenCalledTimes(1);
    expect(entries.at(-1)).toContain(',79,');
    look(store, 60);
    tell('pagehide');
    expect(entries.at(-1)).toContain(',60,');
  });

  it('makes one step of a date that is moved over many, and none of what one comes by while reading', () => {
    const { entries, store } = connected();
    for (const on of ['2026-01', '2026-02', '2026-03']) store.dispatch({ type: 'date', on });
    expect(entries).toHaveLength(2);
    choose(store, CLAUSES[0], 'reading');
    vi.runAllTimers();
    expect(entries).toHaveLength(2);
    expect(entries.at(-1)).toContain(`sel=${CLAUSES[0]}`);
  });

  it('is followed back, without being written again', () => {
    const { entries, store, back } = connected();
    for (const id of CLAUSES) choose(store, id);
    back();
    expect(store.state.peek().selection).toEqual({ kind: 'clause', id: CLAUSES[0] });
    vi.runAllTimers();
    expect(entries).toHaveLength(2);
  });

  it('makes no steps in a frame, and is let go of', () => {
    const { entries, store, stop } = connected('', false);
    choose(store, CLAUSES[0]);
    vi.runAllTimers();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain(`sel=${CLAUSES[0]}`);
    stop();
    choose(store, CLAUSES[1]);
    vi.runAllTimers();
    expect(entries[0]).not.toContain(`sel=${CLAUSES[1]}`);
  });
});
