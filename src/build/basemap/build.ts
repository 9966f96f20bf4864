import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { windowBox } from '../../geometry/box.ts';
import type { BasemapCollection, PlaneShape } from '../../geometry/packed.ts';
import { piecesInside } from '../../geometry/polyline.ts';
import { prepareGeometry } from '../../geometry/prepare.ts';
import { signedArea } from '../../geometry/ring.ts';
import { alpha2 } from '../../model/countries.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { PLANE_HALF } from '../../projection/plane.ts';
import type { Detail } from '../../scene/ground.ts';
import { clipRing, type Keeps, project, thin } from './clip-and-thin.ts';
import { withHansIsland } from './hans-island.ts';
import {
  type CountriesTopology,
  countriesFile,
  readTopology,
  type WatersTopology,
  watersFile,
} from './sources.ts';

interface Fineness {
  /** Metres of the plane to which coordinates are rounded. */
  readonly grid: number;
  /** Metres by which a thinned line may miss the source. */
  readonly tolerance: number;
  /** Square metres of the plane; smaller islands are left out. */
  readonly islet: number;
  /** Square metres of the plane; smaller lakes are left out. */
  readonly pond: number;
}

/** Each below a pixel up to the zoom where the next takes over. 10m: what the source's own rounding leaves. */
export const FINENESS: Readonly<Record<Detail, Fineness>> = {
  overview: { grid: 1000, tolerance: 4500, islet: 1.5e8, pond: 6e8 },
  '50m': { grid: 400, tolerance: 1800, islet: 3e7, pond: 2e8 },
  '10m': { grid: 50, tolerance: 180, islet: 4e5, pond: 4e5 },
};

/** Degrees north: rivers further south are no part of the map's matter, nor is land wholly south of `LAND_FROM`. */
const RIVERS_FROM = 40;
const LAND_FROM = 0;

/** The basemap in metres of the plane, cut at its square. Countries have alpha-2 codes as ids, all else has ''. */
export function buildBasemap(detail: Detail): Record<BasemapCollection, PlaneShape[]> {
  const fineness = FINENESS[detail];
  const world = readTopology<CountriesTopology>(countriesFile(detail));
  const waters = readTopology<WatersTopology>(watersFile());
  const { countries, land } = world.objects;
  const { lakes, rivers, subunits } = waters.objects;
  const canada: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: subunits.geometries.filter(
      ({ properties }) => properties && 'gu' in properties && properties.gu === 'CAN',
    ),
  };
  const worldCut = cutter(world, fineness);
  // The source of the waters is coarser than either detail: thinning it by less keeps its rounding.
  const watersCut = cutter(waters, {
    ...fineness,
    islet: fineness.pond,
    tolerance: Math.max(fineness.tolerance, 1000),
  });
  // Lines first: packed, the areas then refer to them.
  const basemap = {
    coast: worldCut.lines([mesh(world, countries, (a, b) => a === b)]),
    borders: worldCut.lines([mesh(world, countries, (a, b) => a !== b)]),
    provinces: watersCut.lines([mesh(waters, canada, (a, b) => a !== b)]),
    rivers: watersCut.lines(northern(waters, rivers)),
    land: worldCut.polygons(land.geometries),
    countries: worldCut.polygons(countries.geometries, ({ id }) => alpha2(String(id)) ?? ''),
    lakes: watersCut.polygons(lakes.geometries),
  };
  return detail === '10m' ? withHansIsland(basemap) : basemap;
}

/** The rivers as lines, each of which reaches north of `RIVERS_FROM`. */
function northern(topology: Topology, rivers: GeometryCollection): MultiLineString[] {
  return rivers.geometries.flatMap((river) => {
    const { coordinates: all } = mesh(topology, river);
    const coordinates = all.filter((line) => line.some((position) => position[1]! > RIVERS_FROM));
    return coordinates.length > 0 ? [{ type: 'MultiLineString', coordinates } as const] : [];
  });
}

/** The square of the plane, metres. */
const PLANE = windowBox(0, 0, PLANE_HALF);

/** Turns geometries of one topology into shapes of the plane. */
function cutter(topology: Topology, { tolerance, islet, grid }: Omit<Fineness, 'pond'>) {
  const keeps = thin(topology.arcs, tolerance);
  const shapes = (type: PlaneShape['type'], id: string, parts: PlanePoint[][]): PlaneShape[] =>
    parts.length > 0 ? [{ id, type, parts }] : [];
  return {
    polygons: (
      geometries: readonly GeometryObject[],
      idOf: (geometry: GeometryObject) => string = () => '',
    ): PlaneShape[] =>
      geometries.flatMap((geometry) => {
        const { geometry: whole } = feature(topology, geometry) as { geometry: Polygon | MultiPolygon };
        const rings = ringsOf(whole, keeps).map((ring) => rounded(clipRing(ring, PLANE_HALF), grid));
        return shapes(
          'polygon',
          idOf(geometry),
          rings.filter((ring) => Math.abs(signedArea(ring)) > islet),
        );
      }),
    lines: (geometries: readonly MultiLineString[]): PlaneShape[] =>
      geometries.flatMap(({ coordinates }) => {
        const lines = coordinates
          .flatMap((line) => withoutSeam(line as unknown as LngLat[]))
          .map((line) => project(line, keeps))
          .filter((line) => !isIslet(line, islet))
          .flatMap((line) => piecesInside(line, PLANE))
          .map((line) => rounded(line, grid));
        return lines.filter((line) => line.length > 1).flatMap((line) => shapes('line', '', [line]));
      }),
  };
}

/** Rings of the parts that reach north of `LAND_FROM`, stitched at 180° before they are thinned. */
function ringsOf(geometry: Polygon | MultiPolygon, keeps: Keeps): PlanePoint[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.filter((rings) => rings[0]!.some((position) => position[1]! > LAND_FROM));
  const prepared = prepareGeometry({ type: 'MultiPolygon', coordinates });
  const parts = prepared.type === 'Polygon' ? [prepared.coordinates] : (prepared as MultiPolygon).coordinates;
  return parts.flat().map((ring) => project(ring.slice(0, -1) as unknown as LngLat[], keeps));
}

/** A line broken where it runs along 180°: such an edge is a cut in the source, no coast. */
function withoutSeam(line: readonly LngLat[]): LngLat[][] {
  const pieces: LngLat[][] = [[]];
  line.forEach((position, i) => {
    if (i > 0 && position[0] === 180 && line[i - 1]![0] === 180) pieces.push([]);
    pieces.at(-1)!.push(position);
  });
  return pieces.filter((piece) => piece.length > 1);
}

/** Whether a line is the closed outline of something too small, or has collapsed. */
function isIslet(line: readonly PlanePoint[], islet: number): boolean {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return false;
  return Math.abs(signedArea(line)) <= islet;
}

/** Points on the grid, each different from the one before. */
function rounded(points: readonly PlanePoint[], grid: number): PlanePoint[] {
  const snapped = points.map(
    ([x, y]): PlanePoint => [Math.round(x / grid) * grid, Math.round(y / grid) * grid],
  );
  return snapped.filter(([x, y], i) => i === 0 || x !== snapped[i - 1]![0] || y !== snapped[i - 1]![1]);
}
