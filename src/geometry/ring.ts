import { type Point, rayCrosses } from './edge.ts';

type Ring = readonly Point[];

/** Area of a ring in square metres of the plane, positive when it runs counter-clockwise (x right, y up). */
export function signedArea(ring: Ring): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    twice += previous![0] * point[1] - point[0] * previous![1];
    previous = point;
  }
  return twice / 2;
}

/** Whether a point lies in rings, by the even-odd rule over all of them; on an edge either may come out. */
export function pointInRings([x, y]: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (rayCrosses(x, y, previous![0], previous![1], point[0], point[1])) inside = !inside;
      previous = point;
    }
  }
  return inside;
}
