import type { PlanePoint } from '../model/geo.ts';

/** Area of a ring in square metres of the plane, positive when it runs counter-clockwise (x right, y up). */
export function signedArea(ring: readonly PlanePoint[]): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    twice += previous![0] * point[1] - point[0] * previous![1];
    previous = point;
  }
  return twice / 2;
}

/** Whether a point lies in a ring by the even-odd rule; on its edge either may come out. */
export function pointInRing([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    const [ax, ay] = previous!;
    const [bx, by] = point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    previous = point;
  }
  return inside;
}
