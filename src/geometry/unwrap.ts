import type { LngLat } from '../model/geo.ts';
import { wrapLongitude } from '../projection/index.ts';
import { densifyEdge, isPole } from './densify.ts';

/** Degrees: positions nearer than this are the same; ten centimetres. */
const SAME = 1e-6;
/** Where the square of Web Mercator ends. Files cut there have lost the Pole but mean it. */
const MERCATOR_END = 85.051129;
/** Any longitude would do at the Pole; one makes it comparable. */
const POLE: LngLat = [0, 90];

const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;
const samePosition = (a: LngLat, b: LngLat): boolean => same(a[0], b[0]) && same(a[1], b[1]);

/**
 * The positions of a line in (−180, 180], densified for the plane. A jump of more than half a turn is
 * taken as a crossing of 180° by the short way: files that do so are far more common than edges that
 * run round half the world.
 */
export function unwrapLine(positions: readonly LngLat[]): LngLat[] {
  const line = positions.slice(0, -1).flatMap((a, i) => {
    const b = positions[i + 1]!;
    return densifyEdge(a, b, shortWay(b[0] - a[0]));
  });
  line.push(...positions.slice(-1));
  return withoutRepeats(line.map(canonical));
}

/**
 * The positions of a ring, like `unwrapLine`, without repeating the first at the end. An edge of a full
 * turn along a parallel is a jump of nothing, as at the closing of a ring round the Pole, except in a band
 * (see `isBand`), where it is the whole parallel.
 */
export function unwrapRing(positions: readonly LngLat[]): LngLat[] {
  const first = positions[0];
  if (!first) return [];
  const closed = samePosition(first, positions.at(-1)!) ? positions : [...positions, first];
  const band = isBand(closed);
  const ring = band ? closed.map(liftToPole) : closed;
  const points = ring.slice(0, -1).flatMap((a, i) => {
    const b = ring[i + 1]!;
    const span = b[0] - a[0];
    return densifyEdge(a, b, band && same(Math.abs(span), 360) && same(a[1], b[1]) ? span : shortWay(span));
  });
  const unwrapped = withoutRepeats(points.map(canonical));
  while (unwrapped.length > 1 && samePosition(unwrapped[0]!, unwrapped.at(-1)!)) unwrapped.pop();
  return unwrapped;
}

const shortWay = (span: number): number =>
  Math.abs(span) > 180 ? span - 360 * Math.round(span / 360) : span;

/**
 * Whether a ring is a band round the Pole cut open along a meridian, as from −180 to 180 by four corners:
 * it spans a full turn, has an edge up or down that meridian, and would otherwise be a mere slit, or go
 * round the Pole.
 */
function isBand(ring: readonly LngLat[]): boolean {
  const longitudes = ring.filter((position) => !isPole(position)).map(([lng]) => lng);
  const west = longitudes.reduce((a, b) => Math.min(a, b), Infinity);
  const east = longitudes.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!same(east - west, 360)) return false;
  const onSeam = (position: LngLat): boolean =>
    isPole(position) || same(position[0], west) || same(position[0], east);
  const edges = ring.slice(1).map((b, i): [LngLat, LngLat] => [ring[i]!, b]);
  const upTheSeam = edges.some(([a, b]) => onSeam(a) && onSeam(b) && !same(a[1], b[1]));
  const turn = edges.reduce((sum, [a, b]) => sum + (isPole(a) || isPole(b) ? 0 : shortWay(b[0] - a[0])), 0);
  return upTheSeam && (ring.every(onSeam) || Math.abs(turn) > 180);
}

const liftToPole = (position: LngLat): LngLat =>
  Math.abs(position[1] - MERCATOR_END) < 0.01 ? [position[0], 90] : position;

/** Degrees as other shapes write them too: 180 instead of −180, one Pole. */
function canonical(position: LngLat): LngLat {
  if (isPole(position)) return POLE;
  const lng = wrapLongitude(position[0]);
  return [Math.abs(lng) > 180 - SAME ? 180 : lng, position[1]];
}

const withoutRepeats = (positions: LngLat[]): LngLat[] =>
  positions.filter((position, i) => i === 0 || !samePosition(position, positions[i - 1]!));
