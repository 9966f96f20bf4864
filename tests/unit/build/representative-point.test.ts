import { describe, expect, it } from 'vitest';
import { representativePlanePoint } from '../../../src/build/data/representative-point.ts';
import type { PlaneShape } from '../../../src/geometry/packed.ts';
import { distanceToOutline, pointInShape } from '../../../src/geometry/shape.ts';
import { line, ring, square } from '../support/shapes.ts';

describe('representativePlanePoint', () => {
  it('stands as far from the outline as it can', () => {
    const l: PlaneShape = {
      id: 'l',
      type: 'polygon',
      parts: [
        [
          [0, 0],
          [100, 0],
          [100, 30],
          [30, 30],
          [30, 100],
          [0, 100],
        ],
      ],
    };
    const point = representativePlanePoint(l);
    expect(pointInShape(point, l)).toBe(true);
    expect(distanceToOutline(point, l)).toBeGreaterThan(16);
  });

  it('stays out of holes, and in the largest part', () => {
    const two: PlaneShape = { id: 'two', type: 'polygon', parts: [square(500, 0, 10), ...ring.parts] };
    const point = representativePlanePoint(two);
    expect(pointInShape(point, ring)).toBe(true);
    expect(distanceToOutline(point, ring)).toBeGreaterThan(18);
  });

  it('comes to an end for a ring of one place, and for one too thin to have an inside', () => {
    const dot: PlaneShape = { id: 'dot', type: 'polygon', parts: [square(5, 5, 0)] };
    expect(representativePlanePoint(dot)).toEqual([5, 5]);
    const sliver: PlaneShape = {
      id: 'sliver',
      type: 'polygon',
      parts: [
        [
          [0, 0],
          [900, 0],
          [0, 0.001],
        ],
      ],
    };
    expect(representativePlanePoint(sliver).every(Number.isFinite)).toBe(true);
  });

  it('is the middle of a line and the first of points', () => {
    expect(representativePlanePoint(line)).toEqual([30, 20]);
    expect(representativePlanePoint({ id: 'p', type: 'point', parts: [[[7, 8]], [[9, 9]]] })).toEqual([7, 8]);
  });

  it('says so when there is nothing to label', () => {
    expect(() => representativePlanePoint({ id: 'none', type: 'polygon', parts: [] })).toThrow(
      'Found no points in the shape "none"',
    );
  });
});
