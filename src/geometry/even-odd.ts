import type { PlanePoint } from '../model/geo.ts';
import { pointInRings, signedArea } from './ring.ts';

type Ring = readonly PlanePoint[];

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
