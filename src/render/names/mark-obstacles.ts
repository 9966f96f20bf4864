import { type Box, meets } from '../../geometry/box.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { DATE_STATUS } from '../../scene/date-status-looks.ts';
import type { Emphasis } from '../../scene/scene.ts';
import { BADGE_RISE, SYMBOL_PX } from '../../scene/symbols.ts';
import { CATEGORY } from '../../scene/tokens.ts';
import type { DateStatus } from '../../state/date-status.ts';
import type { MarksOnScreen } from './mark-names.ts';

/** Indices of the marks of a kind that are seen in `outer` at their full strength. */
const shown = (
  screen: MarksOnScreen,
  kind: ReturnType<MarksOnScreen['kindOf']>,
  outer: Box,
  emphasisAt: (id: string) => Emphasis,
): number[] =>
  screen.marks.flatMap(({ id }, index) =>
    screen.kindOf(index) === kind && emphasisAt(id) !== 'dimmed' && meets(screen.boxes[index]!, outer)
      ? [index]
      : [],
  );

/** Room taken by the symbols, which no word may cover: their boxes, a little smaller than drawn. */
export const symbolBoxes = (screen: MarksOnScreen, outer: Box, emphasisAt: (id: string) => Emphasis): Box[] =>
  shown(screen, 'points', outer, emphasisAt).flatMap((index) => {
    const half = SYMBOL_PX[CATEGORY[screen.marks[index]!.category].symbol] * 0.42;
    return screen
      .shapeOf(index)
      .parts.flat()
      .map(([x, y]) => ({ minX: x - half, maxX: x + half, minY: y - half, maxY: y + half }));
  });

/** The ids of all that has a badge: of the status on a date, names know no more. Alike where none has come or gone. */
export const badgedIds = (dateStatuses: ReadonlyMap<string, DateStatus>): string =>
  [...dateStatuses].flatMap(([id, status]) => (DATE_STATUS[status].badge ? [id] : [])).join();

/** Room taken by the badges of areas and lines that take place on the date asked about. */
export const badgeBoxes = (
  screen: MarksOnScreen,
  emphasisAt: (id: string) => Emphasis,
  dateStatusAt: (id: string) => DateStatus,
): Box[] =>
  screen.marks.flatMap(({ id }, index) => {
    const isBadged = DATE_STATUS[dateStatusAt(id)].badge && emphasisAt(id) !== 'dimmed';
    const at = isBadged && screen.kindOf(index) !== 'points' ? screen.representativePoint(index) : null;
    if (!at) return [];
    const [x, y, half] = [at[0], at[1] - BADGE_RISE, SYMBOL_PX.badge / 2];
    return [{ minX: x - half, maxX: x + half, minY: y - half, maxY: y + half }];
  });

/** CSS pixels from one box along an arc to the next, and half the side of each. */
const [ARC_STEP, ARC_HALF] = [8, 3];

/** The arcs of the deployments as chains of boxes: words had better not lie on them. */
export const arcBoxes = (screen: MarksOnScreen, outer: Box, emphasisAt: (id: string) => Emphasis): Box[] =>
  shown(screen, 'lines', outer, emphasisAt)
    .filter((index) => screen.marks[index]!.category === 'deployments')
    .flatMap((index) => screen.shapeOf(index).parts.flatMap(chain));

/** A line as a chain of boxes. */
export function chain(line: readonly ScreenPoint[]): Box[] {
  return line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const steps = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / ARC_STEP));
    return Array.from({ length: steps }, (_, step): Box => {
      const t = (step + 0.5) / steps;
      const [x, y] = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      return { minX: x - ARC_HALF, maxX: x + ARC_HALF, minY: y - ARC_HALF, maxY: y + ARC_HALF };
    });
  });
}
