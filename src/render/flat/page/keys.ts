import type { Viewport } from '../../../projection/viewport.ts';
import { dragged, middleOf, turned, zoomed } from './moves.ts';

const PAN = 100;
const TURN = 15;

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};

const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** The view a key asks for, or null where the key is not the map's. Shift with left and right turns. */
export function viewByKey(
  event: KeyboardEvent,
  view: Viewport,
  keep: (view: Viewport) => Viewport,
): Viewport | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const pan = PANS[event.key];
  if (pan && event.shiftKey && pan[0] !== 0) return turned(view, pan[0] > 0 ? TURN : -TURN, middleOf(view));
  const middle = middleOf(view);
  if (pan && !event.shiftKey) return keep(dragged(view, middle, [middle[0] + pan[0], middle[1] + pan[1]]));
  const levels = ZOOMS[event.key];
  return levels === undefined ? null : keep(zoomed(view, levels, middle, keep));
}
