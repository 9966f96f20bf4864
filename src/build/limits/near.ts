import { polygonContains } from 'd3';
import { toPlane } from '../../geometry/shape.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import type { Geometry, Layer, LayerFeature, LimitsNear } from '../../model/types.ts';
import { inverse } from '../../projection/index.ts';
import { geodesicDistance } from './geodesic.ts';

const LIMITS = 'limits-in-law';
/** Metres: nearer than this a place touches a limit. Coordinates go to the page rounded to about a metre. */
const TOUCHING = 5;

interface Figure {
  readonly id: string;
  /** Lines, rings closed, single points; metres of the plane. */
  readonly lines: readonly (readonly PlanePoint[])[];
  readonly areal: boolean;
}

function figureOf({ id, geometry }: Pick<LayerFeature, 'id' | 'geometry'>): Figure {
  const { type, parts } = toPlane(geometry as Geometry, id);
  return {
    id,
    areal: type === 'polygon',
    lines: type === 'polygon' ? parts.map((ring) => [...ring, ring[0]!]) : parts,
  };
}

/** Even-odd over all rings. */
const holds = ({ lines }: Figure, point: PlanePoint): boolean =>
  lines.filter((ring) => polygonContains(ring as [number, number][], [point[0], point[1]])).length % 2 === 1;

interface Nearest {
  readonly squared: number;
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

/** The point of an edge that is nearest to a point. */
function onEdge([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): PlanePoint {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return [ax + t * dx, ay + t * dy];
}

/** The nearest pair of a vertex of one figure and a point on a line of the other. */
function nearestTo(one: Figure, other: Figure): Nearest {
  let best: Nearest = { squared: Number.POSITIVE_INFINITY, from: [0, 0], to: [0, 0] };
  for (const from of one.lines.flat())
    for (const line of other.lines)
      for (let i = 0; i < line.length; i++) {
        const to = onEdge(from, line[Math.max(0, i - 1)]!, line[i]!);
        const squared = (to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2;
        if (squared < best.squared) best = { squared, from, to };
      }
  return best;
}

const crossing = (one: Figure, other: Figure): boolean =>
  one.lines.some((a) => other.lines.some((b) => linesCross(a, b)));

function linesCross(a: readonly PlanePoint[], b: readonly PlanePoint[]): boolean {
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) if (edgesCross(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) return true;
  return false;
}

const edgesCross = (p: PlanePoint, q: PlanePoint, r: PlanePoint, s: PlanePoint): boolean =>
  side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;

const side = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [cx, cy]: PlanePoint): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/**
 * Metres of the geodesic between two figures, found by their nearest points in the plane: vertices stand densely
 * enough there that the plane's scale, which differs by a few per cent between them, chooses no other.
 */
function distance(one: Figure, other: Figure): number {
  const pairs = [nearestTo(one, other), nearestTo(other, one)];
  const { from, to } = pairs[0]!.squared <= pairs[1]!.squared ? pairs[0]! : pairs[1]!;
  return geodesicDistance(inverse(from) as LngLat, inverse(to) as LngLat);
}

function nearOf(place: Figure, limits: readonly Figure[]): LimitsNear {
  const crossed: string[] = [];
  const around: string[] = [];
  let nearest: LimitsNear['nearest'] = null;
  for (const limit of limits) {
    const within = place.areal && limit.lines.flat().some((point) => holds(place, point));
    if (within || crossing(place, limit)) {
      crossed.push(limit.id);
      continue;
    }
    const metres = distance(place, limit);
    if (metres < TOUCHING) crossed.push(limit.id);
    else if (limit.areal && holds(limit, place.lines[0]![0]!)) around.push(limit.id);
    else if (!nearest || metres < nearest.metres) nearest = { id: limit.id, metres: Math.round(metres) };
  }
  return { crossed, around, nearest };
}

/**
 * How every place of the other layers lies to the limits that hold today. Geometries as they are shipped: densified,
 * so that edges are straight in the plane. Ways between places, such as deployments, are left out: they are arcs on
 * the map and lead over no ground.
 */
export function limitsNear(layers: readonly Layer[]): Record<string, LimitsNear> {
  const limits = layers
    .filter(({ id }) => id === LIMITS)
    .flatMap(({ features }) => features)
    .filter(({ properties }) => properties.status !== 'superseded')
    .map(figureOf);
  if (limits.length === 0) return {};
  const places = layers
    .filter(({ id }) => id !== LIMITS && id !== 'deployments')
    .flatMap(({ features }) => features);
  return Object.fromEntries(places.map((place) => [place.id, nearOf(figureOf(place), limits)]));
}
