import type { Context } from '../../context.ts';
import { drawArc } from './arcs.ts';
import { drawAreas } from './areas.ts';
import { isArc, isSymbol, type MarksInput } from './input.ts';
import { drawSymbols } from './symbols.ts';
import type { Tiles } from './tiles.ts';

/** Draws areas and lines in their order, then arcs, then symbols, so that no sign hides under an area. */
export function drawMarks(context: Context, input: MarksInput, tiles: Tiles): void {
  drawAreas(context, input, tiles);
  input.marks.marks.forEach((_, index) => {
    if (isArc(input.marks, index)) drawArc(context, input, index);
  });
  input.marks.marks.forEach((_, index) => {
    if (isSymbol(input.marks, index)) drawSymbols(context, input, tiles, index);
  });
}
