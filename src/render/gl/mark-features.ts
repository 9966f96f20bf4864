import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { pointAtShare } from '../../geometry/polyline.ts';
import { toPlane } from '../../geometry/to-plane.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { inverse } from '../../projection/index.ts';
import { DATE_STATUS } from '../../scene/date-status-looks.ts';
import { FLOW, hueKeyOf, isFlow } from '../../scene/look.ts';
import { dateStatusOf, type Mark, type Scene } from '../../scene/scene.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import { bandsOf } from './band-features.ts';
import { dashOf } from './dashes.ts';
import { patternImage, symbolImage } from './images.ts';

/** The source of all marks. */
export const MARKS = 'marks';

export const isArea = ({ geometry }: Mark): boolean => geometry.type.endsWith('Polygon');

/** What a feature of the source is part of a mark: layers choose by it. */
export type Part = 'band' | 'edge' | 'arc' | 'head' | 'end' | 'point' | 'badge';

/** All marks as features of one source, in the order of drawing. */
export function markCollection(scene: Scene): FeatureCollection {
  const areas = scene.marks.filter(isArea).length;
  return {
    type: 'FeatureCollection',
    features: scene.marks.flatMap((mark) => featuresOf(scene, mark, areas)),
  };
}

function featuresOf(scene: Scene, mark: Mark, areas: number): Feature[] {
  const dateStatus = dateStatusOf(scene, mark.id);
  const ink = hueKeyOf(mark);
  const feature = (part: Part, geometry: Geometry, more: object = {}): Feature => ({
    type: 'Feature',
    properties: { id: mark.id, part, ink, ...more },
    geometry,
  });
  if (mark.geometry.type.endsWith('Point'))
    return [feature('point', mark.geometry, { icon: symbolImage({ ...mark, dateStatus }) })];
  const edge = feature(isFlow(mark) ? 'arc' : 'edge', mark.geometry, dashOf(mark, isArea(mark), dateStatus));
  const badges = DATE_STATUS[dateStatus].badge
    ? [feature('badge', { type: 'Point', coordinates: [...mark.anchor] })]
    : [];
  if (isFlow(mark)) return [edge, ...arcEnds(mark, feature), ...badges];
  if (!isArea(mark)) return [edge, ...badges];
  const { pattern } = CATEGORY[mark.category];
  const image = pattern === 'none' ? null : { pattern: patternImage(mark.category) };
  const bands = bandsOf(mark, areas).map(({ far, near, geometry }) =>
    feature('band', geometry, { far, near, ...image }),
  );
  return [...bands, edge, ...badges];
}

const pointAt = (at: PlanePoint): Geometry => ({ type: 'Point', coordinates: [...inverse(at)] });

/** The head of an arc on its way, and its ends. */
function arcEnds(mark: Mark, feature: (part: Part, geometry: Geometry, more?: object) => Feature): Feature[] {
  const line = toPlane(mark.geometry).parts[0] ?? [];
  const on = pointAtShare(line, FLOW.headAt);
  if (!on) return [];
  // MapLibre turns clockwise from up, the plane counter-clockwise from its first axis.
  const head = feature('head', pointAt(on.at), { turn: 90 - (on.angle * 180) / Math.PI });
  return [head, ...[line[0]!, line.at(-1)!].map((end) => feature('end', pointAt(end)))];
}
