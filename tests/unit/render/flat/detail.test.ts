import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowBox } from '../../../../src/geometry/box.ts';
import { simplify, TOLERANCE } from '../../../../src/geometry/simplify.ts';
import type { PlanePoint } from '../../../../src/model/geo.ts';
import type { Affine } from '../../../../src/projection/affine.ts';
import { clipAndThin, MIN_STEP, VertexBuffer } from '../../../../src/render/flat/draw/clip-and-thin.ts';
import { contains } from '../../../../src/render/flat/draw/hit-index.ts';
import { packInMemory } from '../../../../src/render/shapes.ts';

/** Metres of the plane are pixels here, y down. */
const PLAIN: Affine = [1, 0, 0, 1, 0, 0];
const EVERYWHERE = windowBox(1e6, 1e6, 1e6);

/** A wandering line in pixels: many short steps. */
const walk = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
    minLength: 3,
    maxLength: 200,
  })
  .map((steps) => {
    let [x, y] = [500, 500];
    return steps.map(([dx, dy]): PlanePoint => {
      x += dx;
      y += dy;
      return [x, y];
    });
  });

function distance([x, y]: PlanePoint, line: readonly PlanePoint[], closed: boolean): number {
  let nearest = Infinity;
  const ends = closed ? [...line, line[0]!] : line;
  for (let i = 1; i < ends.length; i++) {
    const [[ax, ay], [bx, by]] = [ends[i - 1]!, ends[i]!];
    const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
  }
  return ends.length === 1 ? Math.hypot(x - ends[0]![0], y - ends[0]![1]) : nearest;
}

const pairs = (xy: ArrayLike<number>, length: number): PlanePoint[] =>
  Array.from({ length }, (_, i): PlanePoint => [xy[2 * i]!, xy[2 * i + 1]!]);

describe('what is left out at a scale', () => {
  it.each([
    ['line', false],
    ['polygon', true],
  ] as const)('keeps every vertex of a %s within one pixel on the canvas', (type, closed) => {
    fc.assert(
      fc.property(walk, fc.double({ min: 0.05, max: 1, noNaN: true }), (points, scale) => {
        const out = new VertexBuffer();
        const m: Affine = [scale, 0, 0, scale, 0, 0];
        clipAndThin(packInMemory([{ id: '', type, parts: [points] }]), 0, m, EVERYWHERE, MIN_STEP, out);
        const drawn = pairs(out.xy, out.length);
        for (const [x, y] of points) expect(distance([x * scale, y * scale], drawn, closed)).toBeLessThan(1);
      }),
    );
  });

  it.each([
    ['line', false],
    ['ring', true],
  ] as const)('keeps every vertex of a %s within one pixel in the SVG', (_, closed) => {
    fc.assert(
      fc.property(walk, (points) => {
        const flat = simplify(points.flat(), points.length, closed, TOLERANCE);
        const drawn = pairs(flat, flat.length / 2);
        for (const point of points) expect(distance(point, drawn, closed)).toBeLessThan(1);
      }),
    );
  });

  it('changes nothing inside the window by what it cuts outside', () => {
    const window = windowBox(100, 100, 0);
    const star = fc.array(
      fc.tuple(fc.integer({ min: -300, max: 400 }), fc.integer({ min: -300, max: 400 })),
      { minLength: 3, maxLength: 40 },
    );
    fc.assert(
      fc.property(
        star,
        fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })),
        (ring, [x, y]) => {
          const whole = packInMemory([{ id: '', type: 'polygon', parts: [ring] }]);
          const out = new VertexBuffer();
          clipAndThin(whole, 0, PLAIN, window, 0, out);
          const cut = packInMemory([{ id: '', type: 'polygon', parts: [pairs(out.xy, out.length)] }]);
          expect(out.length).toBeLessThanOrEqual(ring.length);
          expect(contains(cut, 0, [x + 0.37, y + 0.41])).toBe(contains(whole, 0, [x + 0.37, y + 0.41]));
        },
      ),
    );
  });
});
