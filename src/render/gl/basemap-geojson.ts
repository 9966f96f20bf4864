import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { unpack } from '../../geometry/pack-read.ts';
import { type PackedShapes, partsOf, SHAPE_TYPES } from '../../geometry/packed.ts';
import { signedArea } from '../../geometry/ring.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { inverse } from '../../projection/index.ts';

/** The scheme under which MapLibre's worker finds a packed basemap. */
export const BASEMAP_PROTOCOL = 'basemap';

/** What of a packed file is asked for: all of it, or its coastline. */
type Share = 'all' | 'coast';

/** The address of a packed file, absolute, as one of our protocol; inverse of `parseBasemapUrl`. */
export const basemapUrl = (address: string, share: Share, base: string): string =>
  `${BASEMAP_PROTOCOL}://${share}?${encodeURIComponent(new URL(address, base).href)}`;

/** The address of the packed file and the share of it that a URL of our protocol asks for. */
export function parseBasemapUrl(url: string): { address: string; share: Share } {
  const [, share, address] = /^\w+:\/\/(\w+)\/?\?(.*)$/.exec(url) ?? [];
  return { address: decodeURIComponent(address ?? ''), share: share === 'coast' ? 'coast' : 'all' };
}

/**
 * A packed basemap as degrees for MapLibre, every shape with its collection as `c` and its `id`.
 *
 * @throws what `unpack` throws.
 */
export function readBasemap(packed: Uint8Array, share: Share = 'all'): FeatureCollection {
  const wanted = Object.entries(unpack(packed)).filter(([c]) => share === 'all' || c === share);
  const features = wanted.flatMap(([c, shapes]) =>
    shapes.ids.map((id, index): Feature => {
      const geometry = geometryOf(shapes, index);
      return { type: 'Feature', properties: { c, id }, geometry };
    }),
  );
  return { type: 'FeatureCollection', features };
}

function geometryOf(shapes: PackedShapes, index: number): Geometry {
  const parts = partsOf(shapes, index);
  const type = SHAPE_TYPES[shapes.types[index]!];
  if (type === 'point') return { type: 'MultiPoint', coordinates: parts.flat().map(degrees) };
  if (type === 'line')
    return { type: 'MultiLineString', coordinates: parts.map((part) => part.map(degrees)) };
  const polygons = polygonsOf(parts).map((rings) => rings.map((ring) => closed(ring.map(degrees))));
  return { type: 'MultiPolygon', coordinates: polygons };
}

const degrees = (point: PlanePoint): Position => inverse(point);

const closed = (ring: Position[]): Position[] => [...ring, ring[0]!];

/**
 * Gathers rings of an even-odd fill into polygons, outer ring first. A hole runs the other way round than the
 * first ring and follows its outer ring.
 */
export function polygonsOf(rings: readonly PlanePoint[][]): PlanePoint[][][] {
  const polygons: PlanePoint[][][] = [];
  const outward = Math.sign(signedArea(rings[0] ?? []));
  for (const ring of rings) {
    const last = polygons.at(-1);
    if (last && Math.sign(signedArea(ring)) !== outward) last.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}
