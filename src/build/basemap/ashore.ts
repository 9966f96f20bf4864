import { readFileSync } from 'node:fs';
import Flatbush from 'flatbush';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { nearestOnEdge } from '../../geometry/edge.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { forward, inverse } from '../../projection/index.ts';
import { type CountriesTopology, countriesFile } from './sources.ts';

/** Degrees north from which land is looked at. */
const FROM = 30;
/** Metres of the plane within which a place is moved to the coast: farther out it is meant to lie at sea. */
const REACH = 3_000;

type Edge = readonly [a: PlanePoint, b: PlanePoint];

/** The edges of the finest land that the map draws, before they are thinned by less than a pixel; and where to look for them. */
interface Coast {
  readonly edges: readonly Edge[];
  readonly index: Flatbush;
}

let known: Coast | null = null;

function coast(): Coast {
  if (known) return known;
  const world = JSON.parse(readFileSync(countriesFile('10m'), 'utf8')) as CountriesTopology;
  const edges = world.objects.land.geometries.flatMap((land) => {
    const { geometry } = feature(world, land) as Feature<MultiPolygon>;
    return geometry.coordinates.flat().filter(isNorthern).flatMap(edgesOf);
  });
  const index = new Flatbush(edges.length);
  for (const [[ax, ay], [bx, by]] of edges)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  known = { edges, index };
  return known;
}

const isNorthern = (ring: readonly number[][]): boolean => ring.some((position) => position[1]! > FROM);

function edgesOf(ring: readonly number[][]): Edge[] {
  const points = ring.map(([lng, lat]) => forward([lng!, lat!]));
  return points.slice(1).map((b, i): Edge => [points[i]!, b]);
}

/** Whether a point lies on the land: by the edges that a line from it to the right crosses, which are odd in number. */
function isOnLand([x, y]: PlanePoint): boolean {
  const { edges, index } = coast();
  const crossed = index.search(x, y, Number.POSITIVE_INFINITY, y, (i) => {
    const [[ax, ay], [bx, by]] = edges[i]!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossed.length % 2 === 1;
}

/**
 * Where the map draws a place on land, degrees: where it is, or on the coast as drawn, which misses the true one by up
 * to a kilometre and would leave ports in the water.
 */
export function ashore(at: LngLat): LngLat {
  const point = forward(at);
  if (isOnLand(point)) return at;
  const [x, y] = point;
  const { edges, index } = coast();
  let shore: PlanePoint | null = null;
  let least = REACH;
  for (const i of index.search(x - REACH, y - REACH, x + REACH, y + REACH)) {
    const nearest = nearestOnEdge(point, ...edges[i]!);
    const away = Math.hypot(nearest[0] - x, nearest[1] - y);
    if (away <= least) [shore, least] = [nearest, away];
  }
  return shore ? inverse(shore) : at;
}
