import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enlarge, type Viewport } from '../../../../src/projection/viewport.ts';
import type { Context } from '../../../../src/render/context.ts';
import { PathCache } from '../../../../src/render/flat/draw/path-cache.ts';
import { packInMemory } from '../../../../src/render/shapes.ts';

const view: Viewport = { x: 0, y: 0, mpp: 1000, bearing: 0, width: 400, height: 300 };
const side = 100_000;
const square = packInMemory([
  {
    id: 'square',
    type: 'polygon',
    parts: [
      [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ],
    ],
  },
]);

/** Draws the square in a picture of `of`; where its first corner then lies, and in which paths. */
function drawn(traces: PathCache, of: Viewport) {
  let offset = [0, 0];
  const context = {
    translate: (x: number, y: number) => {
      offset = [offset[0]! + x, offset[1]! + y];
    },
  } as unknown as Context;
  let seen: { paths: readonly Path2D[]; at: number[] } | null = null;
  traces.begin(of);
  traces.draw(context, square, null, (paths) => {
    const [first] = (paths[0] as unknown as Pencil).points;
    seen = { paths, at: [first![0] + offset[0]!, first![1] + offset[1]!] };
  });
  expect(offset).toEqual([0, 0]);
  return seen as unknown as { paths: readonly Path2D[]; at: number[] };
}

/** As much of a path as tracing touches. */
class Pencil {
  readonly points: [number, number][] = [];
  moveTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  closePath(): void {}
}

describe('traced shapes', () => {
  beforeEach(() => {
    vi.stubGlobal('Path2D', Pencil);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('serve again for the same view and for its middle, where they belong there', () => {
    const traces = new PathCache();
    const wide = drawn(traces, enlarge(view, 1.6));
    expect(wide.at).toEqual([320, 240]);
    expect(drawn(traces, enlarge(view, 1.6)).paths).toBe(wide.paths);
    const middle = drawn(traces, view);
    expect(middle.paths).toBe(wide.paths);
    expect(middle.at).toEqual([200, 150]);
  });

  it('are traced anew for a larger picture and for another view', () => {
    const traces = new PathCache();
    const middle = drawn(traces, view);
    expect(drawn(traces, enlarge(view, 1.6)).paths).not.toBe(middle.paths);
    const moved = drawn(traces, { ...view, x: side });
    expect(moved.at).toEqual([100, 150]);
  });
});
