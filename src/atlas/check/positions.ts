import type { LngLat } from '../../model/geo.ts';
import { at, type Place, problemAt } from './document.ts';
import type { Finding, Path, Problem } from './problem.ts';

interface Position {
  readonly path: Path;
  readonly lng: number;
  readonly lat: number;
}

/** No angle in degrees is larger; lengths in metres in the Arctic always are. */
const LARGEST_ANGLE = 360;
/** Degrees north. Every layer lies north of this; a feature south of it that would not, once its numbers were swapped, has them swapped. */
const ARCTIC_FROM = 40;
/** Degrees north. What lies further south is off the map's useful plane. */
const PLANE_FROM = 30;

export const isLngLat = (value: unknown): value is LngLat =>
  Array.isArray(value) && value.length >= 2 && value.every((number) => typeof number === 'number');

/** The positions in nested coordinates of any depth; what is none is passed over. */
function positionsIn(coordinates: unknown, path: Path = []): Position[] {
  if (isLngLat(coordinates)) return [{ path, lng: coordinates[0], lat: coordinates[1] }];
  if (!Array.isArray(coordinates)) return [];
  return coordinates.flatMap((inner, index) => positionsIn(inner, [...path, index]));
}

const pair = ({ lng, lat }: Position): string => `[${lng}, ${lat}]`;
const swapped = ({ lng, lat }: Position): string => `[${lat}, ${lng}]`;
const within = (value: number, limit: number): boolean => Math.abs(value) <= limit;
const inRange = ({ lng, lat }: Position): boolean => within(lng, 180) && within(lat, 90);
const isMetres = ({ lng, lat }: Position): boolean =>
  !within(lng, LARGEST_ANGLE) || !within(lat, LARGEST_ANGLE);
/** The second number can be no latitude, the first can. */
const isSwapped = ({ lng, lat }: Position): boolean =>
  within(lng, 90) && !within(lat, 90) && within(lat, 180);
const liesNorthIfSwapped = ({ lng, lat }: Position): boolean =>
  lng >= ARCTIC_FROM && lng <= 90 && within(lat, 180);

const metres = (position: Position): Finding => ({
  found: `${pair(position)}, which looks like metres`,
  expected: 'degrees, WGS 84: [longitude, latitude]',
  mend: 'export the layer in EPSG:4326',
});

const certainlySwapped = (position: Position): Finding => ({
  found: `${pair(position)} with a latitude beyond ±90: swapped latitude and longitude`,
  expected: '[longitude, latitude]',
  mend: `write ${swapped(position)}`,
});

const probablySwapped = (position: Position): Finding => ({
  found: `${pair(position)}, far south of the Arctic: probably swapped latitude and longitude`,
  expected: '[longitude, latitude]',
  mend: `write ${swapped(position)}`,
});

function outOfRange(position: Position): Finding {
  const { lng, lat } = position;
  const turn = lng - 360 * Math.sign(lng);
  return {
    found: `${pair(position)}, out of range`,
    expected: 'a longitude from -180 to 180 and a latitude from -90 to 90',
    mend: within(lat, 90) ? `write [${Number(turn.toFixed(6))}, ${lat}]` : 'correct the position',
  };
}

const tooFarSouth = (position: Position): Finding => ({
  found: `${pair(position)}, off this map`,
  expected: `a latitude of ${PLANE_FROM} or more`,
  mend: 'correct the position, or leave the feature out',
});

/** One problem for all positions with the same fault: a layer in metres has thousands. */
function report(
  coordinates: Place,
  faulty: readonly Position[],
  say: (position: Position) => Finding,
): Problem[] {
  const [first] = faulty;
  if (!first) return [];
  const finding = say(first);
  const more = faulty.length > 1 ? `, and ${faulty.length - 1} more like it in this geometry` : '';
  return [problemAt(at(coordinates, ...first.path), { ...finding, found: finding.found + more })];
}

/** Positions that are not where they say, or not on the map. `coordinates` of any geometry. */
export function checkPositions(coordinates: Place): Problem[] {
  const all = positionsIn(coordinates.value);
  const degrees = all.filter((position) => !isMetres(position));
  const wrong = degrees.filter((position) => !inRange(position));
  const problems = [
    ...report(coordinates, all.filter(isMetres), metres),
    ...report(coordinates, wrong.filter(isSwapped), certainlySwapped),
    ...report(
      coordinates,
      wrong.filter((position) => !isSwapped(position)),
      outOfRange,
    ),
  ];
  if (problems.length > 0) return problems;
  const south = all.filter(({ lat }) => lat < ARCTIC_FROM);
  if (south.length > 0 && all.every(liesNorthIfSwapped)) return report(coordinates, south, probablySwapped);
  return report(
    coordinates,
    all.filter(({ lat }) => lat < PLANE_FROM),
    tooFarSouth,
  );
}
