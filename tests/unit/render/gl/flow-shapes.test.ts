import { expect, test } from 'vitest';
import { forward } from '../../../../src/projection/index.ts';
import { metresPerPixel } from '../../../../src/projection/plane.ts';
import { dashesOf, dotsOn, flowsAt, flowsNear } from '../../../../src/render/gl/flow-shapes.ts';
import type { Mark } from '../../../../src/scene/scene.ts';

const deployment = (id: string, ...coordinates: number[][]): Mark => ({
  id,
  layerId: 'deployments',
  category: 'deployments',
  basis: 'reported',
  name: id,
  geometry: { type: 'LineString', coordinates },
});
const overPole = deployment('deployment.a', [-45, 70], [135, 70]);

test('an arrow ends fifteen pixels short of the place it points to', () => {
  const [flow] = flowsAt([overPole], 3);
  const [x, y] = forward([135, 70]);
  const tip = flow!.outlines[1]![1]!;
  expect(Math.hypot(tip[0] - x, tip[1] - y) / metresPerPixel(3)).toBeCloseTo(15, 1);
});

test('an arrow keeps its width on the screen from zoom to zoom', () => {
  const widthAt = (zoom: number): number => {
    const [left, , right] = flowsAt([overPole], zoom)[0]!.outlines[1]!;
    return Math.hypot(left![0] - right![0], left![1] - right![1]) / metresPerPixel(zoom);
  };
  expect(widthAt(2)).toBeCloseTo(widthAt(6), 6);
});

test('an arrow is hit on it and within the tolerance, the later one first, and not beside it', () => {
  const flows = flowsAt([overPole, { ...overPole, id: 'deployment.b' }], 3);
  const { curve } = flows[0]!;
  const on = curve[24]!;
  const pixel = metresPerPixel(3);
  expect(flowsNear(flows, on, 0)).toEqual(['deployment.b', 'deployment.a']);
  const away = 8 * pixel;
  const beside = [on[0] + away, on[1] + away] as const;
  expect(flowsNear(flows, beside, 0)).toEqual([]);
  expect(flowsNear(flows, beside, 12 * pixel)).toEqual(['deployment.b', 'deployment.a']);
});

test('a mark that is no line is no flow, and a way of no length is neither drawn nor hit', () => {
  const point: Mark = { ...overPole, geometry: { type: 'Point', coordinates: [0, 80] } };
  expect(flowsAt([point], 3)).toEqual([]);
  const still = flowsAt([deployment('deployment.c', [10, 70], [10, 70])], 3);
  expect(flowsNear(still, forward([10, 70]), 100)).toEqual([]);
});

test('the dots are where they began when a pass is over', () => {
  const { curve } = flowsAt([overPole], 3)[0]!;
  dotsOn(curve, 1).forEach(([x, y], i) => {
    const [startX, startY] = dotsOn(curve, 0)[i]!;
    expect(Math.hypot(x - startX, y - startY)).toBeLessThan(1e-6);
  });
});

test('an outline is cut into dashes that follow it round its corners, and closed where there are none', () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  expect(dashesOf(square, [], 1)).toEqual([[...square, [0, 0]]]);
  expect(dashesOf(square, [6, 3], 2)).toEqual([
    [
      [0, 0],
      [10, 0],
      [10, 2],
    ],
    [
      [10, 8],
      [10, 10],
      [0, 10],
    ],
    [
      [0, 4],
      [0, 0],
    ],
  ]);
});
