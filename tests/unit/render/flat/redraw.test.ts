import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enlarge, type Viewport } from '../../../../src/projection/viewport.ts';
import { Redraw } from '../../../../src/render/flat/page/redraw.ts';

const view: Viewport = { x: 0, y: 0, mpp: 5000, bearing: 0, width: 800, height: 600 };
const elsewhere: Viewport = { ...view, x: 400_000 };

/** A redraw whose first two pictures, the window alone and the one with a margin, are there. */
async function settled() {
  const asked: { id: number; view: Viewport; margin: boolean }[] = [];
  const redraw = new Redraw((id, of, margin) => asked.push({ id, view: of, margin }));
  const arrive = (): void => {
    const { id, view: of, margin } = asked.at(-1)!;
    redraw.arrived(id, of, enlarge(of, margin ? 1.6 : 1));
  };
  redraw.now(view);
  await turn();
  arrive();
  vi.runAllTimers();
  arrive();
  asked.length = 0;
  return { redraw, asked, arrive };
}

const turn = (): Promise<void> => Promise.resolve();

describe('when pictures are asked for', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('answers a change of the marks with a picture that has its margin: its ground is there already', async () => {
    const { redraw, asked } = await settled();
    redraw.invalidate(view);
    await turn();
    expect(asked).toMatchObject([{ view, margin: true }]);
  });

  it('answers a choice that moves the map with the window alone, once, and widens it when there is time', async () => {
    const { redraw, asked, arrive } = await settled();
    redraw.invalidate(view);
    redraw.now(elsewhere);
    await turn();
    expect(asked).toMatchObject([{ view: elsewhere, margin: false }]);
    arrive();
    expect(redraw.isDone(elsewhere)).toBe(true);
    vi.runAllTimers();
    expect(asked).toMatchObject([{ margin: false }, { view: elsewhere, margin: true }]);
  });

  it('keeps in mind that the window alone was wanted while another picture was under way', async () => {
    const { redraw, asked, arrive } = await settled();
    redraw.invalidate(view);
    await turn();
    redraw.invalidate(view, false);
    arrive();
    await turn();
    expect(asked).toMatchObject([{ margin: true }, { view, margin: false }]);
    arrive();
    redraw.invalidate(view);
    await turn();
    expect(asked.at(-1)).toMatchObject({ margin: true });
  });
});
