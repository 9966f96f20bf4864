import { describe, expect, it } from 'vitest';
import { beside, partOf, piecesInside, pointAlong, pointAtShare } from '../../../src/geometry/polyline.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';

describe('a point along a line', () => {
  it('stands at its share of the length', () => {
    const line: PlanePoint[] = [
      [0, 0],
      [10, 0],
      [10, 30],
    ];
    expect(pointAtShare(line, 0.5)).toEqual({ at: [10, 10], angle: Math.PI / 2 });
    expect(pointAtShare(line, 0)!.at).toEqual([0, 0]);
    expect(pointAtShare(line, 1)!.at).toEqual([10, 30]);
  });

  it('is none where the line has no length', () => {
    expect(
      pointAtShare(
        [
          [1, 1],
          [1, 1],
        ],
        0.5,
      ),
    ).toBeNull();
    expect(pointAtShare([], 0.5)).toBeNull();
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

it('leads on straight beyond both ends of a line', () => {
  const line: PlanePoint[] = [
    [0, 0],
    [10, 0],
    [10, 0],
  ];
  expect(pointAlong(line, 14)!.at).toEqual([14, 0]);
  expect(pointAlong(line, -4)!.at).toEqual([-4, 0]);
});

it('cuts a line at the edges of a box into the pieces within', () => {
  const line: PlanePoint[] = [
    [-5, 5],
    [15, 5],
    [15, 8],
    [-5, 8],
  ];
  expect(piecesInside(line, { minX: 0, minY: 0, maxX: 10, maxY: 10 })).toEqual([
    [
      [0, 5],
      [10, 5],
    ],
    [
      [10, 8],
      [0, 8],
    ],
  ]);
});

it('takes a part of a line by distances along it, and none from a line too short', () => {
  const line: PlanePoint[] = [
    [0, 0],
    [10, 0],
    [10, 10],
  ];
  expect(partOf(line, 5, 15)).toEqual([
    [5, 0],
    [10, 0],
    [10, 5],
  ]);
  expect(partOf(line, 5, 25)).toBeNull();
});
