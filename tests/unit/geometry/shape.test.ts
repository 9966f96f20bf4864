import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/geometry/box.ts';
import { distanceToOutline, pointInShape } from '../../../src/geometry/shape.ts';
import { toPlane } from '../../../src/geometry/to-plane.ts';
import { forward } from '../../../src/projection/index.ts';
import { line, ring } from '../support/shapes.ts';

describe('toPlane', () => {
  it('projects each position, and does not repeat the first of a ring', () => {
    const coordinates = [
      [
        [0, 60],
        [10, 60],
        [10, 70],
        [0, 60],
      ],
    ];
    const shape = toPlane({ type: 'Polygon', coordinates }, 'a');
    expect(shape).toEqual({
      id: 'a',
      type: 'polygon',
      parts: [[forward([0, 60]), forward([10, 60]), forward([10, 70])]],
    });
    expect(toPlane({ type: 'Point', coordinates: [0, 90] })).toEqual({
      id: '',
      type: 'point',
      parts: [[[0, 0]]],
    });
  });
});

describe('a shape of the plane', () => {
  it('has a box in metres', () => {
    expect(boxOf(line.parts)).toEqual({ minX: 0, minY: 0, maxX: 30, maxY: 70 });
  });

  it('contains what is inside it and not in its hole', () => {
    expect(pointInShape([10, 10], ring)).toBe(true);
    expect(pointInShape([50, 50], ring)).toBe(false);
    expect(pointInShape([110, 10], ring)).toBe(false);
    expect(pointInShape([15, 0], line)).toBe(false);
  });

  it('knows how far a point is', () => {
    expect(distanceToOutline([50, 50], ring)).toBe(10);
    expect(distanceToOutline([103, 104], ring)).toBe(5);
    expect(distanceToOutline([-3, 50], ring)).toBe(3);
    expect(distanceToOutline([20, 5], line)).toBe(5);
    expect(distanceToOutline([3, 4], { type: 'point', parts: [[[0, 0]], [[90, 90]]] })).toBe(5);
    expect(distanceToOutline([0, 0], { type: 'line', parts: [] })).toBe(Infinity);
  });
});
