import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../src/geometry/flow.ts';
import { pointAtShare } from '../../../src/geometry/polyline.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';

const metres = fc.double({ min: -8e6, max: 8e6, noNaN: true });
const point: fc.Arbitrary<PlanePoint> = fc.tuple(metres, metres);
const distance = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(bx - ax, by - ay);

describe('a bundle of curves', () => {
  it('leads every one from its start to its end, and is finite for any ends', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: point, to: point }), { maxLength: 8 }), (ways) => {
        const curves = bundle(ways, 0.13, 0.01);
        expect(curves).toHaveLength(ways.length);
        curves.forEach((curve, i) => {
          expect(distance(curve[0]!, ways[i]!.from)).toBeLessThan(1e-6);
          expect(distance(curve.at(-1)!, ways[i]!.to)).toBeLessThan(1e-6);
          expect(curve.flat().every(Number.isFinite)).toBe(true);
        });
      }),
    );
  });

  it('keeps side by side what leaves one place, until it parts', () => {
    const hub: PlanePoint = [0, 0];
    const ends: PlanePoint[] = [
      [5e6, 5e5],
      [5e6, -5e5],
      [4.6e6, 0],
    ];
    const curves = bundle(
      ends.map((to) => ({ from: hub, to })),
      0.1,
      0.01,
    );
    const spread = (share: number) => {
      const points = curves.map((curve) => pointAtShare(curve, share)!.at);
      return Math.max(...points.flatMap((a) => points.map((b) => distance(a, b))));
    };
    expect(spread(0.25)).toBeLessThan(2e5);
    expect(spread(0.25)).toBeGreaterThan(0);
    expect(spread(1)).toBeGreaterThan(9e5);
  });

  it('draws a way out and the way back apart, on one side of the straight line', () => {
    const [out, back] = bundle(
      [
        { from: [0, 0], to: [3e6, 0] },
        { from: [3e6, 0], to: [0, 0] },
      ],
      0.13,
      0.02,
    );
    const [a, b] = [pointAtShare(out!, 0.5)!, pointAtShare(back!, 0.5)!];
    expect(a.at[1]).toBeGreaterThan(1e5);
    expect(b.at[1]).toBeGreaterThan(1e5);
    expect(distance(a.at, b.at)).toBeGreaterThan(2e4);
    expect(Math.cos(a.angle)).toBeCloseTo(1, 1);
    expect(Math.cos(b.angle)).toBeCloseTo(-1, 1);
  });
});
