import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowCurve, flowRibbon } from '../../../src/geometry/index.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';

const WIDTHS = { tailWidth: 1, neckWidth: 4, headWidth: 12, headLength: 10 };
const metres = fc.double({ min: -8e6, max: 8e6, noNaN: true });
const point: fc.Arbitrary<PlanePoint> = fc.tuple(metres, metres);
const length = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(bx - ax, by - ay);

describe('flowCurve', () => {
  it('leads from one end to the other, its middle off to the left by the bend', () => {
    const curve = flowCurve([0, 0], [1000, 0], 0.2);
    expect(curve[0]).toEqual([0, 0]);
    expect(curve.at(-1)).toEqual([1000, 0]);
    const [x, y] = curve[(curve.length - 1) / 2]!;
    expect(x).toBeCloseTo(500, 9);
    expect(y).toBeCloseTo(200, 9);
  });

  it('is straight without a bend', () => {
    for (const [, y] of flowCurve([0, 0], [1000, 0], 0)) expect(y).toBe(0);
  });
});

describe('flowRibbon', () => {
  it('is finite for any ends, bend and zoom', () => {
    const zoom = fc.double({ min: 10, max: 40_000, noNaN: true });
    fc.assert(
      fc.property(
        point,
        point,
        fc.double({ min: -1, max: 1, noNaN: true }),
        zoom,
        (from, to, bend, perPixel) => {
          const { body, head } = flowRibbon(flowCurve(from, to, bend), perPixel, WIDTHS);
          expect([...body, ...head].flat().every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  it('has a head of the same size on the screen at any zoom, with its tip at the end', () => {
    const curve = flowCurve([0, 0], [3e6, 1e6], 0.2);
    for (const perPixel of [500, 2000, 8000]) {
      const { head } = flowRibbon(curve, perPixel, WIDTHS);
      expect(head[1]).toEqual([3e6, 1e6]);
      expect(length(head[0]!, head[2]!) / perPixel).toBeCloseTo(12, 6);
    }
  });

  it('widens from its tail to its neck', () => {
    const { body } = flowRibbon(flowCurve([0, 0], [3e6, 0], 0), 1000, WIDTHS);
    const half = body.length / 2;
    const widths = body.slice(0, half).map((left, i) => length(left, body[body.length - 1 - i]!));
    expect(widths[0]).toBeCloseTo(1000, 3);
    expect(widths.at(-1)).toBeCloseTo(4000, 3);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });

  it('shrinks its head to half of a short way', () => {
    const { head } = flowRibbon(flowCurve([0, 0], [1000, 0], 0), 1000, WIDTHS);
    expect(head[0]![0]).toBeCloseTo(500, 6);
  });

  it('is empty where there is no way to go', () => {
    expect(flowRibbon(flowCurve([5, 5], [5, 5], 0.3), 1000, WIDTHS)).toEqual({ body: [], head: [] });
  });
});
