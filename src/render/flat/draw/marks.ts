import { dateStatusOf } from '../../../scene/scene.ts';
import { RING, SYMBOL_PX } from '../../../scene/symbols.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import { drawArc } from './arcs.ts';
import { drawAreas } from './areas.ts';
import { badgePoint, isArc, isSymbol, lookAt, type MarksInput, screenParts } from './input.ts';
import { inkOf } from './strokes.ts';
import type { Tiles } from './tiles.ts';

/** Draws areas and lines in their order, then arcs, then symbols and badges, so that no sign hides under an area. */
export function drawMarks(context: Context, input: MarksInput, tiles: Tiles): void {
  drawAreas(context, input, tiles);
  input.marks.marks.forEach((_, index) => {
    if (isArc(input.marks, index)) drawArc(context, input, index);
  });
  input.marks.marks.forEach((_, index) => {
    if (isSymbol(input.marks, index)) drawSymbols(context, input, tiles, index);
    else if (lookAt(input, index).badged)
      tiles.drawBadge(context, ...badgePoint(input.marks.marks[index]!, input.matrix));
  });
}

const MARGIN = 16;

/** Draws the symbol of a mark at each of its points, with a ring where it is selected or hovered. */
function drawSymbols(context: Context, input: MarksInput, tiles: Tiles, index: number): void {
  const mark = input.marks.marks[index]!;
  const { opacity, halo } = lookAt(input, index);
  const dateStatus = dateStatusOf(input, mark.id);
  const radius = SYMBOL_PX[CATEGORY[mark.category].symbol] / 2 + RING.gap;
  context.setLineDash([]);
  for (const [x, y] of screenParts(input.marks.shapes, index, input.matrix).flat()) {
    if (x < -MARGIN || y < -MARGIN || x > input.width + MARGIN || y > input.height + MARGIN) continue;
    if (halo) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = inkOf('halo', mark, input.scheme);
      context.globalAlpha = halo.opacity;
      context.fill();
      context.strokeStyle = inkOf('hue', mark, input.scheme);
      context.lineWidth = RING.width;
      context.stroke();
    }
    context.globalAlpha = opacity;
    tiles.drawSymbol(context, mark, dateStatus, x, y);
  }
  context.globalAlpha = 1;
}
