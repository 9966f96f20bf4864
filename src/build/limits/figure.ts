import { polygonContains } from 'd3';
import { type Box, bounds, toPlane } from '../../geometry/shape.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import type { LayerFeature } from '../../model/types.ts';
import { inverse } from '../../projection/index.ts';
import { geodesicDistance } from './geodesic.ts';

/**
 * Factor by which the plane's scale may differ over the map: boxes farther apart than so hold no nearer pair.
 */
export const SCALE = 1.3;

/** A feature in the plane. */
export interface Figure {
  readonly id: string;
  /** Lines, rings closed, single points; metres of the plane. */
  readonly lines: readonly (readonly PlanePoint[])[];
  readonly areal: boolean;
  readonly box: Box;
}

export function figureOf({ id, geometry }: Pick<LayerFeature, 'id' | 'geometry'>): Figure {
  const shape = toPlane(geometry, id);
  const areal = shape.type === 'polygon';
  const lines = areal ? shape.parts.map((ring) => [...ring, ring[0]!]) : shape.parts;
  return { id, lines, areal, box: bounds(shape) };
}

/** Even-odd over all rings. */
export const holds = ({ lines }: Figure, point: PlanePoint): boolean =>
  lines.filter((ring) => polygonContains(ring as [number, number][], [point[0], point[1]])).length % 2 === 1;

/** Metres between two boxes; 0 where they meet. */
export const boxDistance = (a: Box, b: Box): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

interface Nearest {
  squared: number;
  from: PlanePoint;
  to: PlanePoint;
}

/** Brings `best` nearer by the vertices of one figure and the edges of the other. Numbers alone: it runs for millions. */
function nearestTo(one: Figure, other: Figure, best: Nearest): void {
  for (const vertices of one.lines)
    for (const from of vertices) {
      const [x, y] = from;
      for (const line of other.lines)
        for (let i = 0; i < line.length; i++) {
          const a = line[i === 0 ? 0 : i - 1]!;
          const b = line[i]!;
          const dx = b[0] - a[0];
          const dy = b[1] - a[1];
          const length = dx * dx + dy * dy;
          const along = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
          const t = Math.max(0, Math.min(1, along));
          const px = a[0] + t * dx;
          const py = a[1] + t * dy;
          const squared = (px - x) * (px - x) + (py - y) * (py - y);
          if (squared >= best.squared) continue;
          best.squared = squared;
          best.from = from;
          best.to = [px, py];
        }
    }
}

export const crossing = (one: Figure, other: Figure): boolean =>
  boxDistance(one.box, other.box) === 0 &&
  one.lines.some((a) => other.lines.some((b) => linesCross(a, b, one.box)));

/** Whether two lines cross; `box` is that of the first. */
function linesCross(a: readonly PlanePoint[], b: readonly PlanePoint[], box: Box): boolean {
  for (let j = 1; j < b.length; j++) {
    const [r, s] = [b[j - 1]!, b[j]!];
    const minX = Math.min(r[0], s[0]);
    const maxX = Math.max(r[0], s[0]);
    if (minX > box[2] || maxX < box[0]) continue;
    if (Math.min(r[1], s[1]) > box[3] || Math.max(r[1], s[1]) < box[1]) continue;
    for (let i = 1; i < a.length; i++) {
      const [p, q] = [a[i - 1]!, a[i]!];
      if (p[0] > maxX && q[0] > maxX) continue;
      if (p[0] < minX && q[0] < minX) continue;
      if (edgesCross(p, q, r, s)) return true;
    }
  }
  return false;
}

const edgesCross = (p: PlanePoint, q: PlanePoint, r: PlanePoint, s: PlanePoint): boolean =>
  side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;

const side = (a: PlanePoint, b: PlanePoint, c: PlanePoint): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** The nearest points of two figures in the plane, as positions, and the metres of the geodesic between them. */
export function nearestPoints(one: Figure, other: Figure): { from: LngLat; to: LngLat; metres: number } {
  const best: Nearest = { squared: Number.POSITIVE_INFINITY, from: [0, 0], to: [0, 0] };
  nearestTo(one, other, best);
  const there = { ...best, squared: best.squared };
  nearestTo(other, one, there);
  // The second search goes the other way: its points stand in the place of each other.
  const [a, b] = there.squared < best.squared ? [there.to, there.from] : [best.from, best.to];
  const [from, to] = [inverse(a), inverse(b)];
  return { from, to, metres: geodesicDistance(from, to) };
}
