import { standingOf } from '../../../scene/scene.ts';
import { SYMBOL_PX } from '../../../scene/symbols.ts';
import { CATEGORY, GROUND } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import { casingOf } from '../marks.ts';
import { lookAt, type MarksInput, screenParts } from './input.ts';
import type { Tiles } from './tiles.ts';

const MARGIN = 16;

/** Draws the symbol of a mark at each of its points, with a ring where it is selected or hovered. */
export function drawSymbols(context: Context, input: MarksInput, tiles: Tiles, index: number): void {
  const mark = input.marks.marks[index]!;
  const look = lookAt(input, mark);
  const casing = casingOf(look);
  const standing = standingOf(input, mark.id);
  const radius = SYMBOL_PX[CATEGORY[mark.category].symbol] / 2;
  context.setLineDash([]);
  for (const [x, y] of screenParts(input.marks.shapes, index, input.matrix).flat()) {
    if (x < -MARGIN || y < -MARGIN || x > input.width + MARGIN || y > input.height + MARGIN) continue;
    if (casing) {
      context.beginPath();
      context.arc(x, y, radius + 2, 0, 2 * Math.PI);
      context.strokeStyle = GROUND[input.scheme][casing.ink];
      context.globalAlpha = casing.opacity;
      context.lineWidth = 2;
      context.stroke();
    }
    context.globalAlpha = look.opacity;
    tiles.drawSymbol(context, mark.category, standing, x, y);
  }
  context.globalAlpha = 1;
}
