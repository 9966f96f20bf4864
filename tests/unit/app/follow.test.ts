import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { followReading } from '../../../src/app/follow.ts';
import type { Camera } from '../../../src/model/geo.ts';
import type { Store } from '../../../src/state/store.ts';

const at = (zoom: number): Camera => ({ lng: -45, lat: 70, zoom, bearing: 0, pitch: 0 });

function followed() {
  const container = new EventTarget() as HTMLElement;
  const actions: string[] = [];
  const store = {
    state: signal({ panel: 'clauses' }),
    onAction: () => undefined,
    dispatch: ({ type }: { type: string }) => actions.push(type),
  } as unknown as Store;
  const follow = followReading(
    container,
    store,
    () => undefined,
    () => undefined,
  );
  follow.camera(at(2));
  return { container, actions, follow };
}

describe('what turns the map from the step that it shows', () => {
  it('is a hand that moves it', () => {
    const { container, actions, follow } = followed();
    follow.flight();
    container.dispatchEvent(new Event('pointerdown'));
    expect(actions).toEqual([]);
    follow.camera(at(2.5));
    expect(actions).toEqual(['leave-step']);
  });

  it('is no movement of the page, and no new size that brings the map within its limits', () => {
    const { actions, follow } = followed();
    follow.flight();
    follow.camera(at(3));
    follow.camera(at(1.5));
    expect(actions).toEqual([]);
  });
});
