import type { Context } from '../../context.ts';
import { badgePoint } from '../badges.ts';
import { drawArc } from './arcs.ts';
import { drawAreas } from './areas.ts';
import { isArc, isSymbol, lookAt, type MarksInput } from './input.ts';
import { drawSymbols } from './symbols.ts';
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
