import type { Figure } from '../../geometry/figure.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { inverse } from '../../projection/index.ts';
import { geodesicDistance } from './geodesic.ts';

/** Factor by which the plane's scale may differ over the map: boxes farther apart than so hold no nearer pair. */
export const SCALE = 1.3;

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

/** The nearest points of two figures in the plane, as positions, and the metres of the geodesic between them. */
export function nearestPoints(one: Figure, other: Figure): { from: LngLat; to: LngLat; metres: number } {
  const best: Nearest = { squared: Infinity, from: [0, 0], to: [0, 0] };
  nearestTo(one, other, best);
  const there = { ...best, squared: best.squared };
  nearestTo(other, one, there);
  // The second search goes the other way: its points stand in the place of each other.
  const [a, b] = there.squared < best.squared ? [there.to, there.from] : [best.from, best.to];
  const [from, to] = [inverse(a), inverse(b)];
  return { from, to, metres: geodesicDistance(from, to) };
}
