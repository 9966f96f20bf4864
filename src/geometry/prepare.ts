import type { LngLat, PlanePoint } from '../model/geo.ts';
import type { Geometry } from '../model/types.ts';
import { forward } from '../projection/index.ts';
import { pointInRings, signedArea } from './ring.ts';
import { joinLines, stitch } from './seam.ts';
import { unwrapLine, unwrapRing } from './unwrap.ts';

/** Square metres of the plane; a smaller ring is a slip of the pen. */
export const SMALLEST = 1;

/**
 * Makes an RFC 7946 geometry (degrees, longitude first) safe for a plane in which its vertices are
 * projected one by one. Long edges are densified, since they are straight in longitude and latitude;
 * halves cut at 180° and bands cut open round the Pole are stitched together; longitudes come out in
 * (−180, 180]; outer rings run counter-clockwise round the Pole's side of the plane, holes clockwise;
 * rings without area are dropped, and heights. Applying it twice changes nothing.
 *
 * A polygon of which nothing is left is a MultiPolygon without parts, a line of one place a MultiLineString.
 */
export function prepareGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: toPoint(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(toPoint) };
    case 'LineString':
      return prepareLines([geometry.coordinates]);
    case 'MultiLineString':
      return prepareLines(geometry.coordinates);
    case 'Polygon':
      return preparePolygons([geometry.coordinates]);
    case 'MultiPolygon':
      return preparePolygons(geometry.coordinates);
  }
}

const lngLat = (position: readonly number[]): LngLat => [position[0]!, position[1]!];
const toPoint = (position: number[]): number[] => [...unwrapLine([lngLat(position)])[0]!];

function prepareLines(lines: number[][][]): Geometry {
  const joined = joinLines(lines.map((line) => unwrapLine(line.map(lngLat)))).map((line) =>
    line.map((p) => [...p]),
  );
  const [only, second] = joined;
  if (only && !second) return { type: 'LineString', coordinates: only };
  return { type: 'MultiLineString', coordinates: joined };
}

function preparePolygons(polygons: number[][][][]): Geometry {
  const oriented = polygons.flatMap((rings) =>
    rings.flatMap((ring, i) => orient(unwrapRing(ring.map(lngLat)), i === 0)),
  );
  const nested = nest(stitch(oriented));
  const coordinates = nested.map((rings) => rings.map((ring) => [...ring, ring[0]!].map((p) => [...p])));
  const [only, second] = coordinates;
  if (only && !second) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates };
}

/** The ring with its interior to the left (`outer`) or the right; nothing when it has no area. */
function orient(ring: LngLat[], outer: boolean): LngLat[][] {
  const area = signedArea(ring.map(forward));
  if (!(Math.abs(area) > SMALLEST)) return [];
  return [area > 0 === outer ? ring : ring.reverse()];
}

/** Puts each hole into the smallest outer ring around it. */
function nest(rings: readonly LngLat[][]): LngLat[][][] {
  const measured = rings.map((ring) => {
    const plane: PlanePoint[] = ring.map(forward);
    return { ring, plane, area: signedArea(plane) };
  });
  const outer = measured
    .filter(({ area }) => area > SMALLEST)
    .map((entry) => ({ ...entry, rings: [entry.ring] }));
  const bySize = [...outer].sort((a, b) => a.area - b.area);
  for (const hole of measured.filter(({ area }) => area < -SMALLEST))
    bySize
      .find(({ plane, area }) => area > -hole.area && pointInRings(hole.plane[0]!, [plane]))
      ?.rings.push(hole.ring);
  return outer.map(({ rings: own }) => own);
}
