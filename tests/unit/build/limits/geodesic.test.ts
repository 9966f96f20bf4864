import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { densifyLine, geodesicDistance, geodesicLength } from '../../../../src/build/limits/geodesic.ts';
import type { LngLat } from '../../../../src/model/geo.ts';
import { forward } from '../../../../src/projection/index.ts';

const position = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 50, max: 89.5, noNaN: true }))
  .map(([lng, lat]): LngLat => [lng, lat]);
const TENTH_OF_PIXEL = 16_777_216 / (512 * 2 ** 7) / 10;

/** Metres of the plane from a chord to a position beside it. */
function missed(a: LngLat, b: LngLat, middle: LngLat): number {
  const [p, q, m] = [forward(a), forward(b), forward(middle)];
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  return Math.abs(dx * (m[1] - p[1]) - dy * (m[0] - p[0])) / (Math.hypot(dx, dy) || 1);
}

function halfway(a: LngLat, b: LngLat): LngLat {
  const line = Geodesic.WGS84.InverseLine(a[1], a[0], b[1], b[0]);
  const { lat2, lon2 } = line.Position(line.s13 / 2);
  return [lon2!, lat2!];
}

describe('a line of geodesics', () => {
  it('keeps its positions, its length, and lies within a tenth of a pixel of the ellipsoid’s geodesic', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const line = densifyLine([a, b], 'geodesic');
        expect([line[0], line.at(-1)]).toEqual([a, b]);
        expect(geodesicLength(line)).toBeCloseTo(geodesicDistance(a, b), 3);
        for (const [index, to] of line.slice(1).entries())
          expect(missed(line[index]!, to, halfway(line[index]!, to))).toBeLessThanOrEqual(TENTH_OF_PIXEL);
      }),
      { numRuns: 40 },
    );
  });

  it('adds nothing to what is straight in the plane', () => {
    expect(
      densifyLine(
        [
          [-141, 69.6],
          [-141, 73],
        ],
        'geodesic',
      ),
    ).toHaveLength(2);
  });
});

describe('a line with parallels', () => {
  it('runs along the parallel between positions of one latitude, the short way round', () => {
    const line = densifyLine(
      [
        [170, 75],
        [-170, 75],
      ],
      'parallel',
    );
    expect(line.every(([lng, lat]) => lat === 75 && Math.abs(lng) >= 170)).toBe(true);
    for (const [index, to] of line.slice(1).entries()) {
      const from = line[index]!;
      const turn = ((to[0] - from[0] + 540) % 360) - 180;
      expect(missed(from, to, [from[0] + turn / 2, 75])).toBeLessThanOrEqual(TENTH_OF_PIXEL);
    }
  });

  it('is made of geodesics everywhere else', () => {
    const edge: LngLat[] = [
      [-80, 86],
      [-130, 75],
    ];
    expect(densifyLine(edge, 'parallel')).toEqual(densifyLine(edge, 'geodesic'));
  });
});
