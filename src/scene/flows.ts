import { bundle } from '../geometry/flow.ts';
import type { LngLat, PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { forward, inverse } from '../projection/index.ts';
import type { Accent } from './accents.ts';

/**
 * How far the middle of a bundle stands off the straight line to its ends, as a part of the distance and to the left of
 * the way out; and the room between two of its arcs.
 */
const BUNDLE: Readonly<Record<Accent, number>> = { single: 0.13, double: -0.09, triple: 0.02 };
const LANE = 0.014;

interface Deployment {
  readonly id: string;
  readonly accent: Accent;
  readonly geometry: Geometry;
}

const toLngLat = (position: readonly number[]): LngLat => [position[0]!, position[1]!];

/**
 * The arcs of deployments, bundled by agreement: those of one agreement leave the place that most of them share side by
 * side and part on the way. Degrees; deployments that are no lines are left out.
 */
export function flowArcs(deployments: readonly Deployment[]): Map<string, Geometry> {
  const lines = deployments.flatMap(({ id, accent, geometry }) => {
    if (geometry.type !== 'LineString') return [];
    const [from, to] = [geometry.coordinates[0]!, geometry.coordinates.at(-1)!];
    return { id, accent, from: forward(toLngLat(from)), to: forward(toLngLat(to)) };
  });
  const arcs = new Map<string, Geometry>();
  for (const accent of new Set(lines.map((line) => line.accent))) {
    const own = lines.filter((line) => line.accent === accent);
    bundle(own, BUNDLE[accent], LANE).forEach((curve, i) => {
      arcs.set(own[i]!.id, { type: 'LineString', coordinates: curve.map(degrees) });
    });
  }
  return arcs;
}

const degrees = (point: PlanePoint): number[] => [...inverse(point)];
