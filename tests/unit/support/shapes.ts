import type { PlaneShape } from '../../../src/geometry/packed.ts';
import type { PlanePoint } from '../../../src/model/geo.ts';

export const square = (x: number, y: number, side: number): PlanePoint[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

/** A square with a square hole in its middle. */
export const ring: PlaneShape = {
  id: 'ring',
  type: 'polygon',
  parts: [square(0, 0, 100), square(40, 40, 20)],
};

export const line: PlaneShape = {
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
