import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { labelPoint } from '../../geometry/label.ts';
import { toPlane } from '../../geometry/shape.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { forward, inverse } from '../../projection/index.ts';
import { emphasisOf, type Mark, type PlaceName, type Scene } from '../../scene/scene.ts';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Where a mark's name stands, degrees. */
const anchorOf = (mark: Mark): Position => inverse(labelPoint(toPlane(mark.geometry)));

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
