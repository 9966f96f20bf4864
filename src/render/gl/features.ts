import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { labelPoint } from '../../geometry/label.ts';
import { toPlane } from '../../geometry/shape.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { forward, inverse } from '../../projection/index.ts';
import {
  CATEGORIES,
  type Category,
  emphasisOf,
  type Mark,
  type PlaceName,
  type Scene,
  standingOf,
} from '../../scene/scene.ts';
import { curveOf, isFlow } from './flow-shapes.ts';
import type { GeometryKinds } from './mark-layers.ts';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Where a mark's name stands, degrees. */
function anchorOf(mark: Mark): Position {
  const shape = isFlow(mark)
    ? ({ id: '', type: 'line', parts: [curveOf(mark)] } as const)
    : toPlane(mark.geometry);
  return inverse(labelPoint(shape));
}

/** The marks of each category as GeoJSON, flows left out. */
export function markCollections({ marks, standings }: Scene): Map<Category, FeatureCollection> {
  const byCategory = new Map<Category, Feature[]>(CATEGORIES.map((category) => [category, []]));
  for (const mark of marks) {
    if (isFlow(mark)) continue;
    const { id, basis, status, name, geometry } = mark;
    const properties = { id, basis, status, name, standing: standingOf({ standings }, id) };
    byCategory.get(mark.category)?.push({ type: 'Feature', properties, geometry });
  }
  return new Map([...byCategory].map(([category, features]) => [category, collection(features)]));
}

const NO_KINDS: GeometryKinds = { polygons: false, lines: false, points: false, standings: new Set() };

/** Which geometries each category has, and how they stand on the date asked about. */
export function geometryKinds({ marks, standings }: Scene): Map<Category, GeometryKinds> {
  const kinds = new Map<Category, GeometryKinds>();
  for (const mark of marks) {
    if (isFlow(mark)) continue;
    const { type } = mark.geometry;
    const had = kinds.get(mark.category) ?? NO_KINDS;
    kinds.set(mark.category, {
      polygons: had.polygons || type.endsWith('Polygon'),
      lines: had.lines || type.endsWith('LineString'),
      points: had.points || type.endsWith('Point'),
      standings: new Set([
        ...had.standings,
        ...(standings.size > 0 ? [standingOf({ standings }, mark.id)] : []),
      ]),
    });
  }
  return kinds;
}

/** Names of the marks at their anchors. Dimmed marks go without; `high` ones come before the basemap's names. */
export function labelCollection(scene: Scene): FeatureCollection {
  const features = scene.marks.flatMap((mark): Feature[] => {
    const emphasis = emphasisOf(scene, mark.id);
    if (emphasis === 'dimmed') return [];
    const chosen = emphasis === 'selected' || emphasis === 'related';
    const properties = {
      id: mark.id,
      text: mark.name,
      category: mark.category,
      beside: mark.geometry.type.endsWith('Point'),
      area: mark.geometry.type.endsWith('Polygon'),
      high: chosen || mark.category === 'headquarters',
      sort: emphasis === 'selected' ? 0 : emphasis === 'related' ? 2 : 5,
    };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: anchorOf(mark) } }];
  });
  return collection(features);
}

/**
 * A name's line led on straight at both ends by half its length. The word stands in its middle all the same; but
 * MapLibre measures it at the whole zoom below the present one, where a line that just fits would be too short.
 */
function lengthened({ coordinates }: LineString): LineString {
  const points = coordinates.map(([lng, lat]) => forward([lng!, lat!]));
  const length = points.slice(1).reduce((sum, point, i) => sum + distance(points[i]!, point), 0);
  const beyond = (from: PlanePoint, to: PlanePoint): Position => {
    const t = length / 2 / (distance(from, to) || 1);
    return inverse([to[0] + t * (to[0] - from[0]), to[1] + t * (to[1] - from[1])]);
  };
  return {
    type: 'LineString',
    coordinates: [beyond(points[1]!, points[0]!), ...coordinates, beyond(points.at(-2)!, points.at(-1)!)],
  };
}

const distance = (a: PlanePoint, b: PlanePoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Place names: those along lines, or those at points. */
export function nameCollection(
  names: readonly PlaceName[],
  along: 'LineString' | 'Point',
): FeatureCollection {
  return collection(
    names
      .filter(({ geometry }) => geometry.type === along)
      .map(({ id, text, native, kind, minZoom, maxZoom, priority, geometry }) => ({
        type: 'Feature',
        properties: { id, text, kind, minZoom, maxZoom, priority, ...(native && { native: native.text }) },
        geometry: geometry.type === 'LineString' ? lengthened(geometry) : geometry,
      })),
  );
}
