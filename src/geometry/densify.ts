import type { LngLat } from '../model/geo.ts';
import { forward, wrapLongitude } from '../projection/index.ts';

const RADIANS = Math.PI / 180;
/** Metres by which a straight edge in the plane may miss the edge that is straight in degrees: 1 px at zoom 7. */
const CHORD_ERROR = 200;
/** Degrees; closer points than this on a parallel serve nobody, however far out in the plane. */
const SHORTEST_STEP = 0.25;

export const isPole = (position: LngLat): boolean => position[1] > 90 - 1e-9;

/**
 * Points along the edge from `a`, `span` degrees of longitude eastwards to `b`, straight in longitude and
 * latitude as RFC 7946 has it: `a` first, without `b`, close enough for straight edges in the plane.
 */
export function densifyEdge(a: LngLat, b: LngLat, span: number): LngLat[] {
  const pieces = isPole(a) || isPole(b) ? 1 : piecesOf(a, b, span);
  return Array.from({ length: pieces }, (_, i) => {
    const t = i / pieces;
    return [wrapLongitude(a[0] + t * span), a[1] + t * (b[1] - a[1])];
  });
}

/** Metres from the Pole to the equator, and that a degree of latitude takes there, in the plane; rounded up. */
const EQUATOR = 1.24e7;
const DEGREE = 2.2e5;

/** A chord misses its curve by an eighth of the second derivative at most, here (r cos λ, r sin λ)″. */
function piecesOf(a: LngLat, b: LngLat, span: number): number {
  const turn = Math.abs(span * RADIANS);
  const worst = (EQUATOR * turn + 2 * DEGREE * Math.abs(b[1] - a[1])) * turn;
  if (a[1] > 0 && b[1] > 0 && worst < 8 * CHORD_ERROR) return 1;
  const radii = [a, b].map((position) => Math.hypot(...forward(position)));
  const farther = Math.max(...radii);
  const error = (farther * turn ** 2 + 2 * (farther - Math.min(...radii)) * turn) / 8;
  const needed = Math.ceil(Math.sqrt(error / CHORD_ERROR));
  return Math.max(1, Math.min(needed, Math.ceil(Math.abs(span) / SHORTEST_STEP)));
}
