import type { Feature, Polygon, Position } from 'geojson';
import { readAngle, writeAngle } from './angle.ts';

/** How a description comes to a corner: straight, or along the parallel or the meridian of the corner before. */
type Way = 'line' | 'parallel' | 'meridian';

/** An area as GeoJSON; `ways[i]` is the way from corner `i` to the next, the last one back to the first. */
export interface DescribedFeature extends Feature<Polygon, null> {
  readonly ways: readonly Way[];
}

const ANGLE = String.raw`(\d+°\d+′(?:\d+″)?)`;
const FORM = '00°00′';
const LEGS = [
  {
    way: 'line',
    pattern: new RegExp(`^THENCE along a line to latitude ${ANGLE},? (?:to )?longitude ${ANGLE}$`),
  },
  {
    way: 'parallel',
    pattern: new RegExp(`^THENCE along (?:the )?parallel of latitude ${ANGLE},? to longitude ${ANGLE}$`),
  },
  {
    way: 'meridian',
    pattern: new RegExp(`^THENCE along meridian of longitude ${ANGLE},? to latitude ${ANGLE}$`),
  },
] as const;
const START = new RegExp(`^COMMENCING at latitude ${ANGLE}, longitude ${ANGLE}$`);
const HOME =
  /^THENCE along (a line|(?:the )?(parallel|meridian) of l[a-z]+ \S+?),? to the point of commencement$/;

/** Longitudes are west of Greenwich, and the text does not say so again. */
const corner = (lat: string, lng: string): Position => [-readAngle(lng), readAngle(lat)];

function readLeg(leg: string): { at: Position; way: Way } | null {
  for (const { way, pattern } of LEGS) {
    const [, first, second] = pattern.exec(leg) ?? [];
    if (first && second)
      return { way, at: way === 'meridian' ? corner(second, first) : corner(first, second) };
  }
  return null;
}

/**
 * Reads an area that a regulation describes corner by corner: "COMMENCING at latitude …, longitude …; THENCE along
 * parallel of latitude … to longitude …; … to the point of commencement".
 *
 * @throws RangeError with the first leg that gives no coordinates, such as one along a shore.
 */
export function fromDescription(text: string): DescribedFeature {
  const [first = '', ...legs] = text.trim().replace(/\.$/, '').split(/;\s*/);
  const last = legs.pop() ?? '';
  const [, lat, lng] = START.exec(first) ?? [];
  const [, , home] = HOME.exec(last) ?? [];
  const read = legs.map(readLeg);
  const lost = lat ? legs.find((_, index) => read[index] === null) : first;
  if (!lat || !lng || lost !== undefined)
    throw new RangeError(`Found the leg "${lost}", expected one between latitudes and longitudes`);
  if (!HOME.test(last))
    throw new RangeError(`Found "${last}" at the end, expected a way to the point of commencement`);
  const known = read.filter((leg) => leg !== null);
  const start = corner(lat, lng);
  return {
    type: 'Feature',
    properties: null,
    geometry: { type: 'Polygon', coordinates: [[start, ...known.map(({ at }) => at), start]] },
    ways: [...known.map(({ way }) => way), (home as Way | undefined) ?? 'line'],
  };
}

/** The description of an area; the inverse of `fromDescription` but for commas, which the texts set now and then. */
export function toDescription({ geometry, ways }: DescribedFeature): string {
  const corners = geometry.coordinates[0]!.slice(0, -1);
  const lat = (position: Position): string => writeAngle(position[1]!, FORM, 'lat');
  const lng = (position: Position): string => writeAngle(-position[0]!, FORM, 'lng');
  const place = (position: Position): string => `latitude ${lat(position)}, longitude ${lng(position)}`;
  const legs = ways.map((way, index) => {
    const [from, to] = [corners[index]!, corners[index + 1]];
    const along = {
      line: 'a line',
      parallel: `parallel of latitude ${lat(from)}`,
      meridian: `meridian of longitude ${lng(from)}`,
    };
    const goal = {
      line: to && place(to),
      parallel: to && `longitude ${lng(to)}`,
      meridian: to && `latitude ${lat(to)}`,
    };
    return `THENCE along ${along[way]} to ${goal[way] ?? 'the point of commencement'}`;
  });
  return `${[`COMMENCING at ${place(corners[0]!)}`, ...legs].join('; ')}.`;
}
