import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, bundle, pointAlong } from '../../../src/geometry/flow.ts';
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
      const points = curves.map((curve) => pointAlong(curve, share)!.at);
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
    const [a, b] = [pointAlong(out!, 0.5)!, pointAlong(back!, 0.5)!];
    expect(a.at[1]).toBeGreaterThan(1e5);
    expect(b.at[1]).toBeGreaterThan(1e5);
    expect(distance(a.at, b.at)).toBeGreaterThan(2e4);
    expect(Math.cos(a.angle)).toBeCloseTo(1, 1);
    expect(Math.cos(b.angle)).toBeCloseTo(-1, 1);
  });
});

describe('a point along a line', () => {
  it('stands at its share of the length', () => {
    const line: PlanePoint[] = [
      [0, 0],
      [10, 0],
      [10, 30],
    ];
    expect(pointAlong(line, 0.5)).toEqual({ at: [10, 10], angle: Math.PI / 2 });
    expect(pointAlong(line, 0)!.at).toEqual([0, 0]);
    expect(pointAlong(line, 1)!.at).toEqual([10, 30]);
  });

  it('is none where the line has no length', () => {
    expect(
      pointAlong(
        [
          [1, 1],
          [1, 1],
        ],
        0.5,
      ),
    ).toBeNull();
    expect(pointAlong([], 0.5)).toBeNull();
  });
});

it('moves a line aside by as much as is asked for, to one side or the other', () => {
  const line: PlanePoint[] = [
    [0, 0],
    [10, 0],
    [20, 0],
  ];
  expect(beside(line, 3)).toEqual(line.map(([x]) => [x, 3]));
  expect(beside(line, -3)).toEqual(line.map(([x]) => [x, -3]));
  expect(beside(line, 0)).toEqual(line);
});
