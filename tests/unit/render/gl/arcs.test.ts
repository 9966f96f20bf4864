import { expect, it } from 'vitest';
import { onArc, raisedArc } from '../../../../src/render/gl/arcs/arc-path.ts';

const line = {
  type: 'LineString' as const,
  coordinates: [
    [-75.7, 45.4],
    [-30, 70],
    [24.75, 59.44],
  ],
};

it('stands over the ground between its ends, highest in the middle', () => {
  const arc = raisedArc(line, 0)!;
  const [start, middle, end] = [0, 0.5, 1].map((share) => onArc(arc, share));
  expect(start).toEqual([...arc.from, 0]);
  expect(end!.map((value) => Math.round(1e6 * value))).toEqual(
    [...arc.to, 0].map((value) => Math.round(1e6 * value)),
  );
  expect(middle![2]).toBeGreaterThan(onArc(arc, 0.2)[2]);
  expect(middle![2]).toBeGreaterThan(0);
});

it('leans to the left of its way by its tilt', () => {
  const upright = onArc(raisedArc(line, 0)!, 0.5);
  const left = onArc(raisedArc(line, 30)!, 0.5);
  const arc = raisedArc(line, 0)!;
  const [dx, dy] = [arc.to[0] - arc.from[0], arc.to[1] - arc.from[1]];
  expect(dx * (left[1] - upright[1]) - dy * (left[0] - upright[0])).toBeGreaterThan(0);
  expect(left[2]).toBeLessThan(upright[2]);
});

it('is none for what is no line', () => {
  expect(raisedArc({ type: 'Point', coordinates: [0, 70] }, 0)).toBeNull();
});
