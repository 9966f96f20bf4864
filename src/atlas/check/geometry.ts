import { lengthOf } from '../../geometry/polyline.ts';
import { SMALLEST } from '../../geometry/prepare.ts';
import { pointInRings, signedArea } from '../../geometry/ring.ts';
import { unwrapRing } from '../../geometry/unwrap.ts';
import type { LngLat } from '../../model/geo.ts';
import { forward } from '../../projection/index.ts';
import { at, items, type Place, problemAt, textAt } from './document.ts';
import { checkPositions, isLngLat } from './positions.ts';
import type { Problem } from './problem.ts';
import { type Edge, edgesOf, findCrossing } from './rings.ts';

/** Places of the lines of positions within a geometry: lines, and rings by polygon. */
function partsOf(geometry: Place): { lines: Place[]; polygons: Place[][] } {
  const whole = at(geometry, 'coordinates');
  switch (textAt(geometry, 'type')) {
    case 'LineString':
      return { lines: [whole], polygons: [] };
    case 'MultiLineString':
      return { lines: items(whole), polygons: [] };
    case 'Polygon':
      return { lines: [], polygons: [items(whole)] };
    case 'MultiPolygon':
      return { lines: [], polygons: items(whole).map((polygon) => items(polygon)) };
    default:
      return { lines: [], polygons: [] };
  }
}

/** The positions of a line or ring, or null where one of them is none: the schema's to name. */
function positionsOf({ value }: Place): readonly LngLat[] | null {
  return Array.isArray(value) && value.every(isLngLat) ? value : null;
}

/** Degrees from -180 to 180 again, after edges were unrolled. */
const rolled = (lng: number): number => lng - 360 * Math.round(lng / 360);
const degrees = (value: number): number => Number(value.toFixed(5));
const inWords = ([lng, lat]: LngLat): string =>
  `[${degrees(Math.abs(lng) > 180 ? rolled(lng) : lng)}, ${degrees(lat)}]`;
const same = (a: LngLat, b: LngLat): boolean => a[0] === b[0] && a[1] === b[1];

/** Positions that say what the one before them says. */
function checkLine(line: Place): Problem[] {
  const positions = positionsOf(line) ?? [];
  return positions.flatMap((position, index) =>
    index === 0 || !same(position, positions[index - 1]!)
      ? []
      : [
          problemAt(at(line, index), {
            found: `the position ${inWords(position)} repeated`,
            expected: 'each position to differ from the one before',
            mend: 'remove one of the two',
          }),
        ],
  );
}

function checkEnds(ring: Place, positions: readonly LngLat[]): Problem[] {
  const [first, last] = [positions[0], positions.at(-1)];
  if (!first || !last || same(first, last)) return [];
  return [
    problemAt(at(ring, positions.length - 1), {
      found: `a ring that ends at ${inWords(last)}`,
      expected: `a closed ring that ends where it begins, at ${inWords(first)}`,
      mend: `add ${inWords(first)} at the end`,
    }),
  ];
}

function checkLength(ring: Place, positions: readonly LngLat[]): Problem[] {
  if (positions.length >= 4) return [];
  return [
    problemAt(ring, {
      found: `a ring of ${positions.length} ${positions.length === 1 ? 'position' : 'positions'}`,
      expected: 'at least 4, the first repeated as the last',
      mend: 'add the missing positions, or use a LineString or Point',
    }),
  ];
}

/** A ring that comes back to a position touches itself; its own closing is no return. */
function checkReturns(ring: Place, positions: readonly LngLat[]): Problem[] {
  const seen = new Map<string, number>();
  return positions.slice(0, -1).flatMap((position, index) => {
    const key = position.slice(0, 2).join();
    const before = seen.get(key);
    seen.set(key, index);
    if (before === undefined) return [];
    return [
      problemAt(at(ring, index), {
        found: `the position ${inWords(position)} repeated within a ring (first as number ${before})`,
        expected: 'each position of a ring once, but for the closing one',
        mend:
          before === index - 1
            ? 'remove one of the two'
            : 'draw the ring without touching itself, or as two polygons',
      }),
    ];
  });
}

function checkRing(ring: Place): Problem[] {
  const positions = positionsOf(ring);
  if (!positions) return [];
  const short = checkLength(ring, positions);
  if (short.length > 0) return short;
  return [...checkEnds(ring, positions), ...checkReturns(ring, positions)];
}

/** Degrees of longitude from which an edge is no side of a shape: it was meant to pass over the Pole. */
const OVER_THE_POLE = 90;
const passesPole = (edges: readonly Edge[]): boolean =>
  edges.some(({ from, to }) => Math.abs(to[0] - from[0]) >= OVER_THE_POLE);

/** How to mend a ring, if its edges go no further than shapes do. */
const mendRing = (edges: readonly Edge[], usual: string): string =>
  passesPole(edges)
    ? 'edges are straight in degrees and pass round the Pole: cut a shape that lies over it into a polygon on each side, each up to 90° N'
    : usual;

const edgeInWords = ({ from, to }: Edge): string => `${inWords(from)} to ${inWords(to)}`;

function checkCrossings(rings: readonly Place[]): Problem[] {
  const found = findCrossing(rings.flatMap((ring, number) => edgesOf(positionsOf(ring) ?? [], number)));
  if (!found) return [];
  const { first, second, at: point } = found;
  const what =
    first.ring === second.ring ? 'a ring that crosses itself' : 'two rings of a polygon that cross';
  return [
    problemAt(at(rings[first.ring]!, first.index), {
      found: `${what} near ${inWords(point)}: ${edgeInWords(first)} and ${edgeInWords(second)}`,
      expected: 'edges that do not cross',
      mend: mendRing([first, second], 'put the positions in the order of the outline'),
    }),
  ];
}

/** Metres of the plane; a shorter line is one place. */
const SHORTEST = 1;

/** A line so short that nothing is left of it on the map. */
function checkExtent(line: Place): Problem[] {
  const positions = positionsOf(line);
  if (!positions || positions.length < 2 || lengthOf(positions.map(forward)) >= SHORTEST) return [];
  return [
    problemAt(line, {
      found: 'a line shorter than a metre',
      expected: `a line of at least ${SHORTEST} m`,
      mend: 'correct the positions, or use a Point',
    }),
  ];
}

/** Rings of which nothing would be drawn: without area, or a hole that lies outside the ring it is a hole of. */
function checkAreas(rings: readonly Place[]): Problem[] {
  if (!rings.every(positionsOf)) return [];
  const planes = rings.map((ring) =>
    unwrapRing([...(positionsOf(ring) ?? [])]).map((position) => forward(position)),
  );
  const [outer] = planes;
  return rings.flatMap((ring, index) => {
    const plane = planes[index]!;
    if (Math.abs(signedArea(plane)) <= SMALLEST)
      return [
        problemAt(ring, {
          found: 'a ring without area',
          expected: `a ring round at least ${SMALLEST} m²`,
          mend: mendRing(
            edgesOf(positionsOf(ring)!, index),
            'correct the positions, or use a LineString or Point',
          ),
        }),
      ];
    if (index === 0 || !outer || pointInRings(plane[0]!, [outer])) return [];
    return [
      problemAt(ring, {
        found: `a hole at ${inWords(positionsOf(ring)![0]!)} that lies outside the first ring of its polygon`,
        expected: 'a hole within the first ring',
        mend: 'correct the hole, or make it a polygon of its own',
      }),
    ];
  });
}

function checkPolygon(rings: readonly Place[]): Problem[] {
  const problems = rings.flatMap(checkRing);
  if (problems.length > 0) return problems;
  const crossings = checkCrossings(rings);
  return crossings.length > 0 ? crossings : checkAreas(rings);
}

/**
 * What would be drawn wrong. Winding is no fault, it is mended later; nor is a ring over 180° or round
 * the Pole. Shapes are tested only where every position is one.
 */
export function checkGeometry(geometry: Place): Problem[] {
  const problems = checkPositions(at(geometry, 'coordinates'));
  if (problems.length > 0) return problems;
  const { lines, polygons } = partsOf(geometry);
  return [...lines.flatMap(checkLine), ...lines.flatMap(checkExtent), ...polygons.flatMap(checkPolygon)];
}
