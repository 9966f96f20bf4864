import type { ScreenPoint } from '../../model/geo.ts';
import type { Emphasis } from '../../scene/scene.ts';
import { SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import type { Box } from '../box.ts';
import type { PlaneMark, PlaneMarks } from '../prepared.ts';
import { POINT, screenBox } from '../shapes.ts';
import { type Affine, toScreen } from '../view.ts';
import { anchorOf } from './anchors.ts';
import type { Candidate, Setting } from './label.ts';
import { cased, textWidth } from './measure.ts';
import { aroundPoint, straight } from './straight.ts';
import { atZoom, MARK_STYLE, type TextStyle } from './style.ts';

/** Widest line of an area's name before it is broken, CSS pixels. */
const WRAP = 120;
/** Zoom from which the symbols of a crowd of sites are named without being selected. */
const SITE_ZOOM = 3.2;

/** Priority of a mark's name against place names (10 to 99): what is selected comes before all. */
function priorityOf(mark: PlaneMark, emphasis: Emphasis): number {
  if (emphasis === 'selected') return 0;
  if (emphasis === 'related') return 2;
  return mark.category === 'headquarters' ? 5 : 25;
}

/** Whether an unselected mark is large or near enough to be named. */
function isNamed(mark: PlaneMark, isPoint: boolean, box: Box, zoom: number, style: TextStyle): boolean {
  if (mark.category === 'headquarters') return true;
  if (isPoint) return zoom >= SITE_ZOOM;
  if (mark.category === 'deployments') return zoom >= SITE_ZOOM;
  const room = Math.hypot(box.maxX - box.minX, box.maxY - box.minY);
  return room >= 0.7 * Math.min(WRAP, textWidth(cased(mark.name, style), style));
}

function* areaSettings(name: string, style: TextStyle, at: ScreenPoint, box: Box): Iterable<Setting> {
  yield straight(name, style, at, 'middle', WRAP);
  yield straight(name, style, at, 'middle', 80);
  const middle = (box.minX + box.maxX) / 2;
  yield straight(name, style, [middle, box.maxY + style.size], 'middle', WRAP);
  yield straight(name, style, [middle, box.minY - style.size], 'middle', WRAP);
}

/** Candidates of the names of marks; dimmed marks go without. */
export function markCandidates(
  { marks, shapes }: PlaneMarks,
  m: Affine,
  zoom: number,
  emphasisAt: (id: string) => Emphasis,
): Candidate[] {
  const style = atZoom(MARK_STYLE, zoom);
  return marks.flatMap((mark, index) => {
    const emphasis = emphasisAt(mark.id);
    const isPoint = shapes.types[index] === POINT;
    const box = screenBox(shapes, index, m);
    const anchor = (): ScreenPoint => toScreen(m, anchorOf(shapes, index));
    const chosen = emphasis === 'selected' || emphasis === 'related';
    if (emphasis === 'dimmed' || !(chosen || isNamed(mark, isPoint, box, zoom, style))) return [];
    const radius = SYMBOL_PX[CATEGORY[mark.category].symbol] / 2;
    return {
      id: `mark:${mark.id}`,
      priority: priorityOf(mark, emphasis),
      style,
      markId: mark.id,
      dot: null,
      settings: () =>
        isPoint
          ? aroundPoint(mark.name, style, anchor(), radius)
          : areaSettings(mark.name, style, anchor(), box),
    };
  });
}

/** Room taken by the symbols, which no word may cover: their boxes, a little smaller than drawn. */
export function symbolBoxes(
  { marks, shapes }: PlaneMarks,
  m: Affine,
  emphasisAt: (id: string) => Emphasis,
): Box[] {
  return marks.flatMap((mark, index) => {
    if (shapes.types[index] !== POINT || emphasisAt(mark.id) === 'dimmed') return [];
    const half = SYMBOL_PX[CATEGORY[mark.category].symbol] * 0.42;
    const boxes: Box[] = [];
    const end = shapes.partStart[shapes.shapeStart[index + 1]!]!;
    for (let v = shapes.partStart[shapes.shapeStart[index]!]!; v < end; v++) {
      const [x, y] = toScreen(m, [shapes.xy[2 * v]! * shapes.grid, shapes.xy[2 * v + 1]! * shapes.grid]);
      boxes.push({ minX: x - half, maxX: x + half, minY: y - half, maxY: y + half });
    }
    return boxes;
  });
}
