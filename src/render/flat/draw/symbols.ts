import { dateStatusOf } from '../../../scene/scene.ts';
import { RING, SYMBOL_PX } from '../../../scene/symbols.ts';
import { CATEGORY } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import { inkOf } from '../marks.ts';
import { lookAt, type MarksInput, screenParts } from './input.ts';
import type { Tiles } from './tiles.ts';

const MARGIN = 16;

/** Draws the symbol of a mark at each of its points, with a ring where it is selected or hovered. */
export function drawSymbols(context: Context, input: MarksInput, tiles: Tiles, index: number): void {
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
