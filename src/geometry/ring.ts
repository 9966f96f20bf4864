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

/**
 * Whether a point lies in rings, by the even-odd rule over all of them; on an edge either may come out. Counted by
 * index: it runs for thousands of points in the first picture, when the browser has not yet compiled it.
 */
export function pointInRings(at: Point, rings: readonly Ring[]): boolean {
  const x = at[0];
  const y = at[1];
  let inside = false;
  for (let r = 0; r < rings.length; r++) {
    const ring = rings[r]!;
    let previous = ring[ring.length - 1];
    for (let i = 0; i < ring.length; i++) {
      const point = ring[i]!;
      if (rayCrosses(x, y, previous![0], previous![1], point[0], point[1])) inside = !inside;
      previous = point;
    }
  }
  return inside;
}

/**
 * Rings of an even-odd fill as polygons, each with its holes after it. Rings may lie in one another at any depth; they
 * must not cross.
 */
export function polygonsOfRings(rings: readonly Ring[]): Ring[][] {
  const around = rings.map((ring, i) =>
    rings.flatMap((other, j) => (i !== j && pointInRings(ring[0]!, [other]) ? [j] : [])),
  );
  const polygons = new Map<number, Ring[]>();
  rings.forEach((ring, i) => {
    if (around[i]!.length % 2 === 0) polygons.set(i, [ring]);
  });
  const sizeOf = (i: number): number => Math.abs(signedArea(rings[i]!));
  rings.forEach((ring, i) => {
    if (around[i]!.length % 2 === 0) return;
    const outer = around[i]!.filter((j) => polygons.has(j)).sort((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (outer !== undefined) polygons.get(outer)!.push(ring);
  });
  return [...polygons.values()];
}
