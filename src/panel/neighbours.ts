import { polygonContains } from 'd3';
import type { Atlas } from '../atlas/atlas.ts';
import type { Geometry } from '../model/types.ts';
import { forward } from '../projection/index.ts';

type Point = [x: number, y: number];
type Line = readonly Point[];

/** A geometry in the plane of EPSG:3413, metres. */
interface Flat {
  readonly lines: readonly Line[];
  readonly areal: boolean;
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

const remembered = new WeakMap<Atlas, Map<string, Flat>>();

/** Ids of the features that share ground with an area, in layer order; none for points and lines. */
export function overlapping(atlas: Atlas, id: string): readonly string[] {
  const own = flatOf(atlas, id);
  if (!own?.areal) return [];
  return [...atlas.featureById.keys()].filter((other) => {
    const flat = other === id ? null : flatOf(atlas, other);
    return flat ? boxesMeet(own, flat) && meet(own, flat) : false;
  });
}

function flatOf(atlas: Atlas, id: string): Flat | null {
  const known = remembered.get(atlas) ?? new Map<string, Flat>();
  remembered.set(atlas, known);
  const linked = atlas.featureById.get(id);
  if (!linked) return null;
  const flat = known.get(id) ?? flatten(linked.feature.geometry);
  known.set(id, flat);
  return flat;
}

function flatten(geometry: Geometry): Flat {
  const lines = linesOf(geometry).map((line) =>
    line.map(([lng = 0, lat = 0]): Point => [...forward([lng, lat])]),
  );
  const xs = lines.flat().map(([x]) => x);
  const ys = lines.flat().map(([, y]) => y);
  return {
    lines,
    areal: geometry.type.endsWith('Polygon'),
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function linesOf(geometry: Geometry): readonly (readonly number[])[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

const boxesMeet = ({ box: a }: Flat, { box: b }: Flat): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** One holds a vertex of the other, or their outlines cross. */
const meet = (area: Flat, other: Flat): boolean =>
  other.lines.flat().some((point) => holds(area, point)) ||
  (other.areal && area.lines.flat().some((point) => holds(other, point))) ||
  area.lines.some((a) => other.lines.some((b) => cross(a, b)));

/** Even-odd over all rings, so that holes and several parts count right. */
const holds = ({ lines }: Flat, point: Point): boolean =>
  lines.filter((ring) => polygonContains(ring as Point[], point)).length % 2 === 1;

function cross(a: Line, b: Line): boolean {
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) if (edgesCross(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) return true;
  return false;
}

const edgesCross = (p: Point, q: Point, r: Point, s: Point): boolean =>
  side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;

/** Sign of the turn from a over b to c. */
const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
