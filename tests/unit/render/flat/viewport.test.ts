import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, compose, invert } from '../../../../src/projection/affine.ts';
import { cameraOf, planeToScreen, viewportOf } from '../../../../src/projection/camera.ts';
import { enlarge, matrixOf, type Viewport } from '../../../../src/projection/viewport.ts';
import { heldBy } from '../../../../src/render/flat/page/faces.ts';
import { between } from '../../../../src/render/flat/page/flight.ts';
import { dragged, turned, within, zoomed, zoomedByKey } from '../../../../src/render/flat/page/moves.ts';
import { isStrained, Redraw } from '../../../../src/render/flat/page/redraw.ts';
import { covers } from '../../../../src/render/flat/page/screen.ts';
import { camera } from './support.ts';

const look = { ...camera, bearing: 33, zoom: 3.2 };
const view = viewportOf(look, 1200, 800);
const close = (a: readonly number[], b: readonly number[]) =>
  a.forEach((value, i) => {
    expect(value).toBeCloseTo(b[i]!, 5);
  });

describe('the view', () => {
  it('is the plane as planeToScreen has it', () => {
    for (const at of [
      [0, 0],
      [1e6, -2e6],
      [-3e6, 4e5],
    ] as const)
      close(apply(matrixOf(view), at), apply(planeToScreen(look, 1200, 800), at));
  });

  it('undoes itself', () => {
    close(apply(invert(matrixOf(view)), apply(matrixOf(view), [123_456, -654_321])), [123_456, -654_321]);
    close(compose(matrixOf(view), invert(matrixOf(view))), [1, 0, 0, 1, 0, 0]);
    const again = cameraOf(view);
    close([again.lng, again.lat, again.zoom, again.bearing], [look.lng, look.lat, look.zoom, look.bearing]);
  });

  it('keeps its middle north of 21° and its zoom within the limits', () => {
    expect(cameraOf(within(viewportOf({ ...camera, lat: 20 }, 800, 600))).lat).toBeGreaterThan(21);
    expect(cameraOf(within(viewportOf({ ...camera, zoom: 15 }, 800, 600))).zoom).toBeCloseTo(7, 9);
    expect(cameraOf(within(viewportOf({ ...camera, zoom: -3 }, 800, 600))).zoom).toBeGreaterThan(0);
  });
});

describe('moves by hand', () => {
  const at = [300, 200] as const;
  const place = apply(invert(matrixOf(view)), at);
  const where = (moved: Viewport) => apply(matrixOf(moved), place);

  it('keep the place under the hand under the hand', () => {
    close(where(dragged(view, at, [410, 333])), [410, 333]);
    close(where(zoomed(view, 1.3, at, within)), at);
    close(where(turned(view, 40, at)), at);
  });

  it('cross the Pole without a jump', () => {
    const pole = viewportOf({ ...camera, lat: 90, zoom: 4 }, 800, 600);
    const over = dragged(dragged(pole, [400, 300], [400, 350]), [400, 350], [400, 250]);
    close(apply(matrixOf(over), [0, 0]), [400, 250]);
  });

  it('fly the shorter way round, and end where they should', () => {
    const from = { ...view, bearing: 350 };
    const to = { ...view, bearing: 10, mpp: view.mpp / 4, x: view.x + 1e5 };
    expect(between(from, to, 0.5).bearing).toBeCloseTo(360, 6);
    expect(between(to, from, 0.5).bearing).toBeCloseTo(0, 6);
    const end = between(from, to, 1);
    close([end.x, end.y, end.mpp], [to.x, to.y, to.mpp]);
  });

  it('zoom by plus and minus, and leave other keys alone', () => {
    const key = (name: string, ctrlKey = false) =>
      zoomedByKey({ key: name, ctrlKey, metaKey: false, altKey: false } as KeyboardEvent, view);
    expect(key('+')!.mpp).toBeCloseTo(view.mpp / 2, 6);
    expect(key('-')!.mpp).toBeCloseTo(view.mpp * 2, 6);
    expect(key('+', true)).toBeNull();
    for (const other of ['ArrowDown', 'Home', 'a']) expect(key(other)).toBeNull();
  });
});

describe('a picture with a margin', () => {
  it('lies where one without lies: its margin is whole pixels on every side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (width, height, factor) => {
          const wide = enlarge({ ...view, width, height }, factor);
          expect((wide.width - width) % 2).toBe(0);
          expect((wide.height - height) % 2).toBe(0);
          expect(Math.abs(wide.width - width * factor)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('redrawing', () => {
  const shown = enlarge(view, 1.6);

  it('knows when a picture no longer covers the window', () => {
    expect(covers(shown, view)).toBe(true);
    expect(covers(shown, dragged(view, [0, 0], [300, 0]))).toBe(true);
    expect(covers(shown, dragged(view, [0, 0], [400, 0]))).toBe(false);
    expect(covers(shown, { ...view, mpp: view.mpp * 1.7 })).toBe(false);
  });

  it('asks anew before the edge comes into sight', () => {
    expect(isStrained(view, shown, dragged(view, [0, 0], [60, 0]))).toBe(false);
    expect(isStrained(view, shown, dragged(view, [0, 0], [260, 0]))).toBe(true);
    expect(isStrained(view, shown, { ...view, mpp: view.mpp * 1.4 })).toBe(true);
    expect(isStrained(view, shown, { ...view, bearing: view.bearing + 9 })).toBe(true);
  });

  /** A redrawing that keeps what was asked of it. */
  const keeping = () => {
    const asked: { view: Viewport; margin: boolean }[] = [];
    const redraw = new Redraw((_, wanted, margin) => {
      asked.push({ view: wanted, margin });
    });
    return { asked, redraw, views: () => asked.map((each) => each.view) };
  };
  const later = dragged(view, [0, 0], [500, 0]);
  const eventIsDealtWith = () => Promise.resolve();

  it('asks for one picture at a time, and for the newest view when it has come', async () => {
    const { asked, redraw, views } = keeping();
    redraw.now(view);
    await eventIsDealtWith();
    redraw.now(later);
    await eventIsDealtWith();
    expect(views()).toEqual([view]);
    redraw.arrived(1, later, shown);
    await eventIsDealtWith();
    expect(views()).toEqual([view, later]);
    redraw.arrived(2, later, enlarge(later, 1.6));
    expect(redraw.isDone(later)).toBe(true);
    redraw.invalidate(later);
    await eventIsDealtWith();
    expect(asked.length).toBe(3);
  });

  it('asks once for all that one event changes, the window alone where any of it wants that', async () => {
    const { asked, redraw } = keeping();
    redraw.now(view);
    await eventIsDealtWith();
    redraw.invalidate(view);
    redraw.arrived(1, view, shown);
    redraw.now(later, false);
    redraw.invalidate(later);
    expect(redraw.isDone(view)).toBe(false);
    await eventIsDealtWith();
    expect(asked.slice(1)).toEqual([{ view: later, margin: false }]);
  });
});

describe('heldBy', () => {
  it('reads ranges, single letters and wildcards', () => {
    const letters = new Set(['ŋ'.codePointAt(0)!]);
    expect(heldBy('U+0-FF, U+131', letters)).toEqual([]);
    expect(heldBy('U+0-FF, U+100-2BA', letters)).toEqual([...letters]);
    expect(heldBy('U+14B', letters)).toEqual([...letters]);
    expect(heldBy('U+1??', letters)).toEqual([...letters]);
    expect(heldBy('', letters)).toEqual([...letters]);
  });
});
