import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pointer } from '../../../../src/render/flat/page/pointer.ts';

/** A pointer over a map on which one place lies, and how often it was looked for. */
function overMap() {
  const hits = vi.fn(async () => ['hq.nuuk']);
  const events = { hover: vi.fn(), click: vi.fn() };
  const canvas = { style: {} } as HTMLElement;
  const pointer = new Pointer(
    canvas,
    hits,
    () => [-51.7, 64.2],
    () => false,
    events,
  );
  return { pointer, hits, events };
}

describe('the pointer on the flat map', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (look: () => void) => {
      look();
      return 0;
    });
    vi.stubGlobal('cancelAnimationFrame', () => undefined);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('answers a click with what it saw when it came to rest there', async () => {
    const { pointer, hits, events } = overMap();
    pointer.move([10, 20]);
    await pointer.tap([10, 20], false);
    expect(events.click).toHaveBeenCalledWith(['hq.nuuk'], [-51.7, 64.2], [10, 20]);
    expect(hits).toHaveBeenCalledTimes(1);
  });

  it('looks again elsewhere, for a finger, and when the map is another', async () => {
    const { pointer, hits } = overMap();
    pointer.move([10, 20]);
    await pointer.tap([11, 20], false);
    expect(hits).toHaveBeenCalledTimes(2);
    await pointer.tap([11, 20], true);
    expect(hits).toHaveBeenLastCalledWith([11, 20], 12);
    pointer.forget();
    await pointer.tap([11, 20], false);
    expect(hits).toHaveBeenCalledTimes(4);
  });
});
