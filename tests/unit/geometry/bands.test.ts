import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthsOf, outlineAt } from '../../../src/geometry/bands.ts';
import { polygonsOfRings } from '../../../src/geometry/ring.ts';
import { distanceToOutline, pointInShape } from '../../../src/geometry/shape.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';
import { BAND_LEVELS } from '../../../src/scene/bands.ts';

/** The outlines as a map draws them from near. */
function innerBands(shape: Parameters<typeof depthsOf>[0], fade: number) {
  const depths = depthsOf(shape, fade, 'fine');
  return BAND_LEVELS.map((level) => outlineAt(depths, level));
}

const polygon = (...parts: PlanePoint[][]) => ({ id: 'a', type: 'polygon' as const, parts });
const box = (x: number, y: number, width: number, height: number): PlanePoint[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

describe('the inner outlines of an area', () => {
  it('lie inside it, each as far from its outline as its level says', () => {
    const shape = polygon(box(0, 0, 1e6, 1e6));
    innerBands(shape, 1e5).forEach(({ parts }, i) => {
      expect(parts).toHaveLength(1);
      for (const point of parts[0]!) {
        expect(pointInShape(point, shape)).toBe(true);
        // A corner cell is as coarse as the grid.
        expect(Math.abs(distanceToOutline(point, shape) - BAND_LEVELS[i]! * 1e5)).toBeLessThan(1.7e4);
      }
    });
  });

  it('leave a core in a strait that is narrower than the fade', () => {
    const shape = polygon([
      [0, 0],
      [1e6, 0],
      [1e6, 8e5],
      [6e5, 8e5],
      [6e5, 1.6e6],
      [5.2e5, 1.6e6],
      [5.2e5, 8e5],
      [0, 8e5],
    ]);
    const core = innerBands(shape, 2e5).at(-1)!;
    expect(pointInShape([5.6e5, 1.3e6], core)).toBe(true);
    expect(pointInShape([5e5, 4e5], core)).toBe(true);
  });

  it('go round a hole', () => {
    const shape = polygon(box(0, 0, 1e6, 1e6), box(4e5, 4e5, 2e5, 2e5).reverse());
    for (const band of innerBands(shape, 1e5)) expect(pointInShape([5e5, 5e5], band)).toBe(false);
  });

  it('are finite for any triangle', () => {
    const metres = fc.double({ min: -3e6, max: 3e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(metres, metres), { minLength: 3, maxLength: 3 }), (ring) => {
        const points = innerBands(polygon(ring as PlanePoint[]), 1e5).flatMap(({ parts }) => parts.flat(2));
        expect(points.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rings of an even-odd fill', () => {
  it('become polygons with their holes, and islands in holes polygons of their own', () => {
    const [sea, island, lake, alone] = [
      box(0, 0, 100, 100),
      box(10, 10, 60, 60),
      box(20, 20, 9, 9),
      box(200, 0, 5, 5),
    ];
    expect(polygonsOfRings([lake, alone, sea, island])).toEqual([[lake], [alone], [sea, island]]);
  });
});
