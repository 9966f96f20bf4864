import { keptVertices } from '../../geometry/simplify.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { forward } from '../../projection/index.ts';

const keyOf = ([lng, lat]: readonly number[]): string => `${lng} ${lat}`;

/** Says whether a position of a thinned arc stays. */
export type Keeps = (position: readonly number[]) => boolean;

/**
 * Chooses once, for all shapes that share the arcs, which positions stay: every arc keeps its ends, all that lies
 * on 180°, and enough to miss no position by more than `tolerance` metres of the plane.
 */
export function thin(arcs: readonly (readonly number[])[][], tolerance: number): Keeps {
  const kept = new Set<string>();
  for (const arc of arcs) {
    const plane = arc.map(([lng, lat]) => forward([lng!, lat!]));
    const keep = keptVertices(plane.flat(), plane.length, tolerance);
    arc.forEach((position, i) => {
      if (keep[i] || position[0] === 180) kept.add(keyOf(position));
    });
  }
  return (position) => kept.has(keyOf(position));
}

/** Positions of one shape that stay, in metres of the plane. */
export const project = (positions: readonly LngLat[], keeps: Keeps): PlanePoint[] =>
  positions.filter(keeps).map(forward);
