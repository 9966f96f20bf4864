import { standingOf } from '../../../scene/scene.ts';
import { CATEGORY, FLOW_STANDING, GROUND, STANDING } from '../../../scene/tokens.ts';
import type { Context } from '../../context.ts';
import { arrowOf } from '../flows.ts';
import { casingOf } from '../marks.ts';
import { lookAt, type MarksInput } from './input.ts';

/** Draws a deployment as a tapering ribbon with a head, on a line of the ground or its casing. */
export function drawRibbon(context: Context, input: MarksInput, index: number): void {
  const mark = input.marks.marks[index]!;
  const look = lookAt(input, mark);
  const { fillOpacity, hue } = CATEGORY[mark.category];
  const standing = standingOf(input, mark.id);
  const { fill, outline } = FLOW_STANDING[standing];
  const path = new Path2D();
  for (const ring of arrowOf(input.marks.shapes, index, input.matrix)) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  const casing = casingOf(look);
  context.setLineDash([]);
  context.lineWidth = casing ? 3 : 2;
  context.strokeStyle = GROUND[input.scheme][casing?.ink ?? 'waterHalo'];
  context.globalAlpha = look.opacity * (casing?.opacity ?? 0.7);
  context.stroke(path);
  context.globalAlpha = look.opacity * fillOpacity * fill;
  context.fillStyle = hue[input.scheme];
  context.fill(path);
  if (outline > 0) {
    context.globalAlpha = look.opacity;
    context.lineWidth = outline;
    context.setLineDash([...(STANDING[standing].dash ?? [])]);
    context.strokeStyle = hue[input.scheme];
    context.stroke(path);
  }
  context.globalAlpha = 1;
}
