import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasApp } from '../../../src/app/atlas-app.ts';
import { mapKeys } from '../../../src/app/map-keys.ts';
import type { LngLat } from '../../../src/model/geo.ts';
import { initialState } from '../../../src/state/actions.ts';
import { createStore } from '../../../src/state/store.ts';
import { smallAtlas } from '../support/atlas.ts';

/** A map on which places lie by their longitude, west left, and latitude, north up. */
const screenOf = ([lng, lat]: LngLat): [number, number] => [100 + lng, 90 - lat];

function focused(width = 200) {
  const atlas = smallAtlas();
  const store = createStore(atlas, initialState(atlas));
  const map = new EventTarget();
  const done = { show: vi.fn(), pan: vi.fn(), move: vi.fn(), home: vi.fn() };
  const app = {
    ...{ atlas, language: 'en', store },
    host: {
      renderer: { project: screenOf },
      size: { width, height: 100 },
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      camera: { ...atlas.config.defaultView, bearing: 20 },
    },
    travel: { show: done.show },
    drawn: () => ['exercise.west', 'hq.ottawa', 'hq.tallinn'],
    ...{ pan: done.pan, move: done.move, home: done.home },
  } as unknown as AtlasApp;
  mapKeys(map as HTMLElement, app);
  /** Returns whether the key was taken. */
  const press = (key: string, held: Partial<KeyboardEvent> = {}): boolean =>
    !map.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key, ...held }));
  const lit = () => store.state.peek().hover;
  const chosen = () => store.state.peek().selection;
  return { ...done, map, press, lit, chosen };
}

// What is announced waits a little.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

const place = (id: string) => ({ kind: 'feature', id });

describe('the keys of the map', () => {
  it('go from place to place, from the middle of the map on, and choose the place they stand on', () => {
    const { press, lit, chosen } = focused();
    expect(press('ArrowRight')).toBe(true);
    expect(lit()).toEqual(place('hq.tallinn'));
    press('ArrowLeft');
    expect(lit()).toEqual(place('exercise.west'));
    expect(chosen().kind).toBe('none');
    press('Enter');
    expect(chosen()).toEqual(place('exercise.west'));
    // From what is chosen on.
    press('ArrowLeft');
    expect(lit()).toEqual(place('hq.ottawa'));
  });

  it('stay where nothing lies that way', () => {
    const { press, lit } = focused();
    press('ArrowRight');
    expect(press('ArrowRight')).toBe(true);
    expect(lit()).toEqual(place('hq.tallinn'));
  });

  it('bring a place into sight that the map does not show', () => {
    const { press, show } = focused();
    press('ArrowRight');
    expect(show).not.toHaveBeenCalled();
    const narrow = focused(100);
    narrow.press('ArrowRight');
    expect(narrow.show).toHaveBeenCalledWith(['hq.tallinn']);
  });

  it('give up by Escape first the place they stand on, then what is chosen, and then nothing', () => {
    const { press, lit, chosen } = focused();
    press('ArrowRight');
    press('Enter');
    press('ArrowLeft');
    expect(press('Escape')).toBe(true);
    expect(lit().kind).toBe('none');
    expect(chosen()).toEqual(place('hq.tallinn'));
    expect(press('Escape')).toBe(true);
    expect(chosen().kind).toBe('none');
    expect(press('Escape')).toBe(false);
  });

  it('move the map with Shift, turn it, and go home', () => {
    const { press, pan, move, home } = focused();
    press('ArrowUp', { shiftKey: true });
    expect(pan).toHaveBeenCalledWith([0, -1]);
    press('.');
    press(',');
    expect(move.mock.calls).toEqual([[{ bearing: 35 }], [{ bearing: 5 }]]);
    expect(press('Home')).toBe(true);
    expect(home).toHaveBeenCalledOnce();
  });

  it('leave what they do not know, and what is meant for the browser', () => {
    const { press, lit } = focused();
    expect(press('x')).toBe(false);
    expect(press('Enter')).toBe(false);
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press('ArrowRight', { [held]: true })).toBe(false);
    expect(lit().kind).toBe('none');
  });

  it('light nothing more when the map is left', () => {
    const { map, press, lit } = focused();
    press('ArrowRight');
    map.dispatchEvent(new Event('focusout'));
    expect(lit().kind).toBe('none');
  });
});
