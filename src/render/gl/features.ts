import type { Feature, FeatureCollection, Position } from 'geojson';
import { labelPoint } from '../../geometry/label.ts';
import { toPlane } from '../../geometry/shape.ts';
import { inverse } from '../../projection/index.ts';
import { CATEGORIES, type Category, type Mark, type PlaceName, type Scene } from '../../scene/scene.ts';
import { emphasisOf } from './emphasis.ts';
import { curveOf, isFlow } from './flow-shapes.ts';
import type { GeometryKinds } from './mark-layers.ts';

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Where a mark's name stands, degrees. */
function anchorOf(mark: Mark): Position {
  const shape = isFlow(mark)
    ? ({ id: '', type: 'line', parts: [curveOf(mark)] } as const)
    : toPlane(mark.geometry);
  return inverse(labelPoint(shape) ?? [0, 0]);
}

/** The marks of each category as GeoJSON, flows left out. */
export function markCollections(marks: readonly Mark[]): Map<Category, FeatureCollection> {
  const byCategory = new Map<Category, Feature[]>(CATEGORIES.map((category) => [category, []]));
  for (const mark of marks) {
    if (isFlow(mark)) continue;
    const { id, basis, name, geometry } = mark;
    byCategory.get(mark.category)?.push({ type: 'Feature', properties: { id, basis, name }, geometry });
  }
  return new Map([...byCategory].map(([category, features]) => [category, collection(features)]));
}

/** Which geometries each category has. */
export function geometryKinds(marks: readonly Mark[]): Map<Category, GeometryKinds> {
  const kinds = new Map<Category, GeometryKinds>();
  for (const mark of marks) {
    if (isFlow(mark)) continue;
    const { type } = mark.geometry;
    const had = kinds.get(mark.category) ?? { polygons: false, lines: false, points: false };
    kinds.set(mark.category, {
      polygons: had.polygons || type.endsWith('Polygon'),
      lines: had.lines || type.endsWith('LineString'),
      points: had.points || type.endsWith('Point'),
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
      high: chosen || mark.category === 'headquarters',
      sort: emphasis === 'selected' ? 0 : emphasis === 'related' ? 2 : 5,
    };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: anchorOf(mark) } }];
  });
  return collection(features);
}

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
        geometry,
      })),
  );
}
