import { between } from '../../geometry/edge.ts';
import { type Figure, holds } from '../../geometry/figure.ts';
import type { PlanePoint } from '../../model/geo.ts';
import type { Gazetteer } from '../../model/types.ts';
import { forward } from '../../projection/index.ts';
import type { Ground } from './ground.ts';

/** A name of the sea and the line that it is written along, metres of the plane; those that matter most first. */
export interface Water {
  readonly id: string;
  readonly line: readonly PlanePoint[];
}

const KINDS: ReadonlySet<string> = new Set(['sea', 'strait', 'bay', 'ocean']);
/** Points in which a name, or a way over the map, is looked at. */
const STEPS = 16;
/** A way over land alone counts as so much longer than one over water. */
const OVER_LAND = 6;
/** Names along a line no farther away than this, metres of the plane. */
const ALONGSIDE = 60_000;
/** A name farther from a point than this, metres of the plane, does not tell what water lies there, */
const FARTHEST = 250_000;
/** nor does one where another is hardly farther. */
const CLEARER = 1.3;
/** Share of a name that stands in an area whose water it is. */
const WITHIN = 0.3;
const MOST = 6;

/** Points evenly spread over each edge of a line. */
const spread = (line: readonly PlanePoint[]): readonly PlanePoint[] =>
  line
    .slice(1)
    .flatMap((b, at) => Array.from({ length: STEPS }, (_, step) => between(line[at]!, b, step / STEPS)));

export const watersOf = ({ features }: Gazetteer): readonly Water[] =>
  features
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ id, geometry, properties }) =>
      KINDS.has(properties.kind) && geometry.type === 'LineString'
        ? [{ id, line: spread(geometry.coordinates.map(([lng, lat]) => forward([lng!, lat!]))) }]
        : [],
    );

/** Names that the map shows sooner matter more. */
const rank = ({ properties: { minZoom, priority } }: Gazetteer['features'][number]): number =>
  minZoom + priority / 10;

const distance = (a: PlanePoint, b: PlanePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const nearestOn = (point: PlanePoint, line: readonly PlanePoint[]): PlanePoint =>
  line.reduce((best, each) => (distance(point, each) < distance(point, best) ? each : best));

/** Share of the way between two points that leads over land, 0 to 1. */
function landOn(from: PlanePoint, to: PlanePoint, { countryAt }: Ground): number {
  const on = Array.from({ length: STEPS }, (_, at) => between(from, to, (at + 1) / (STEPS + 1)));
  return on.filter((point) => countryAt(point) !== null).length / STEPS;
}

/** The water that a point at sea or by the coast belongs to, by the nearest name that is not over land; null if unclear. */
export function waterAt(point: PlanePoint, waters: readonly Water[], ground: Ground): string | null {
  const [first, second] = waters
    .map(({ id, line }) => ({ id, at: nearestOn(point, line) }))
    .filter(({ at }) => distance(point, at) < FARTHEST)
    .map(({ id, at }) => ({ id, cost: distance(point, at) * (1 + OVER_LAND * landOn(point, at, ground)) }))
    .sort((a, b) => a.cost - b.cost);
  if (!first || (second && second.cost < first.cost * CLEARER)) return null;
  return first.id;
}

/** The chief waters whose names stand in an area, those that matter most first. */
export const watersWithin = (area: Figure, waters: readonly Water[]): readonly string[] =>
  waters
    .filter(({ line }) => line.filter((point) => holds(area, point)).length >= WITHIN * line.length)
    .slice(0, MOST)
    .map(({ id }) => id);

/** The chief waters whose names stand beside a line, in its order. */
export function watersAlong(
  lines: readonly (readonly PlanePoint[])[],
  waters: readonly Water[],
): readonly string[] {
  const points = lines.flat();
  return waters
    .filter(({ line }) => line.some((point) => distance(point, nearestOn(point, points)) < ALONGSIDE))
    .slice(0, MOST)
    .map(({ id, line }) => ({
      id,
      at: points.indexOf(nearestOn(line[Math.floor(line.length / 2)]!, points)),
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
