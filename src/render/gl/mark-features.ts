import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { pointAtShare } from '../../geometry/polyline.ts';
import { toPlane } from '../../geometry/to-plane.ts';
import type { PlanePoint } from '../../model/geo.ts';
import { inverse } from '../../projection/index.ts';
import { DATE_STATUS } from '../../scene/date-status-looks.ts';
import { FLOW, hueKeyOf, isDotted, isFlow, lookOf } from '../../scene/look.ts';
import { dateStatusOf, type Mark, type Scene } from '../../scene/scene.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import { bandsOf } from './band-features.ts';
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
  const edge = feature(isFlow(mark) ? 'arc' : 'edge', mark.geometry, dashOf(mark, scene));
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

/** How the edge of a mark is broken, in widths of the line; that of what has none shows when it is chosen. */
function dashOf(mark: Mark, scene: Scene): { dash: string; round: boolean } {
  const dateStatus = dateStatusOf(scene, mark.id);
  const look = lookOf(mark, isArea(mark), 'plain', false, dateStatus);
  const edge = look.edge ?? lookOf(mark, isArea(mark), 'selected', false, dateStatus).edge;
  if (!edge || edge.dash.length === 0) return { dash: '', round: false };
  const width = look.gap > 0 ? (edge.width - look.gap) / 2 : edge.width;
  const dash = edge.dash.map((length) => Math.round((100 * length) / width) / 100).join(' ');
  return { dash, round: isDotted(edge) };
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

/** All ways in which lines of a collection are broken. */
export const dashesIn = ({ features }: FeatureCollection): string[] =>
  [
    ...new Set(features.flatMap(({ properties }) => (properties?.dash ? [String(properties.dash)] : []))),
  ].sort();
