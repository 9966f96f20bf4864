import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/geometry/box.ts';
import { representativePlanePoint } from '../../../src/geometry/label.ts';
import type { PlaneShape } from '../../../src/geometry/packed.ts';
import { distanceToOutline, pointInShape } from '../../../src/geometry/shape.ts';
import { toPlane } from '../../../src/geometry/to-plane.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';
import { forward } from '../../../src/projection/index.ts';

const square = (x: number, y: number, side: number): PlanePoint[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const ring: PlaneShape = { id: 'ring', type: 'polygon', parts: [square(0, 0, 100), square(40, 40, 20)] };
const line: PlaneShape = {
  id: 'line',
  type: 'line',
  parts: [
    [
      [0, 0],
      [30, 0],
      [30, 70],
    ],
  ],
};

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
