import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import proj4 from 'proj4';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { OUTLINE } from '../../../src/build/basemap/hans-island.ts';
import { PROJ_STRING } from '../../../src/projection/plane.ts';

const toPlane = proj4(PROJ_STRING);
const ROW_METRES = 20_000;

type Edge = readonly [x0: number, y0: number, x1: number, y1: number];

/** `[lng, lat]` in degrees → `[x, y]` in metres of EPSG:3413. */
export const inPlane = ([lng, lat]: Position): Position => toPlane.forward([lng!, lat!]);

/** Reads a JSON file, named from the root of the project. */
export const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

function landRings(): Position[][] {
  const world = readJson('node_modules/world-atlas/land-10m.json') as Topology;
  const { features } = feature(world, world.objects.land as GeometryCollection);
  return (features as Feature<Polygon | MultiPolygon>[]).flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
}

/** Edges of the coast by the rows of the plane they reach into. South of the Equator the coast is flattened. */
function readCoast(): Map<number, Edge[]> {
  const rows = new Map<number, Edge[]>();
  const northern = landRings().filter((outline) => outline.some(([, lat]) => lat! > 30));
  const rings = northern.map((ring) => ring.map(([lng, lat]) => inPlane([lng!, Math.max(lat!, 0)])));
  // Hans Island stands in the countries of Natural Earth alone, and beside its place: the map has its own.
  for (const points of [...rings, [...OUTLINE, OUTLINE[0]!] as unknown as Position[]]) {
    for (let i = 1; i < points.length; i++)
      addEdge(rows, [...points[i - 1]!, ...points[i]!] as unknown as Edge);
  }
  return rows;
}

function addEdge(rows: Map<number, Edge[]>, edge: Edge): void {
  const from = Math.floor(Math.min(edge[1], edge[3]) / ROW_METRES);
  const to = Math.floor(Math.max(edge[1], edge[3]) / ROW_METRES);
  for (let row = from; row <= to; row++) {
    const edges = rows.get(row);
    if (edges) edges.push(edge);
    else rows.set(row, [edge]);
  }
}

const coast = readCoast();

/** Whether a point of the plane, metres, lies on land of Natural Earth 1:10m: the even-odd rule over all coasts. */
export function isOnLand([x, y]: Position): boolean {
  const crossed = (coast.get(Math.floor(y! / ROW_METRES)) ?? []).filter(
    ([x0, y0, x1, y1]) => y0 > y! !== y1 > y! && x! < x0 + ((x1 - x0) * (y! - y0)) / (y1 - y0),
  );
  return crossed.length % 2 === 1;
}
