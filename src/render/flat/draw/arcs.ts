import { beside, pointAtShare } from '../../../geometry/polyline.ts';
import type { ScreenPoint } from '../../../model/geo.ts';
import { FLOW } from '../../../scene/look.ts';
import type { Context } from '../../context.ts';
import { strokePaths } from './areas.ts';
import { lookAt, type MarksInput, screenParts } from './input.ts';
import { inkOf, strokesOf } from './strokes.ts';

/** The head of an arc on its way, CSS pixels: tip, corner, notch, corner. */
function headOf(line: readonly ScreenPoint[]): ScreenPoint[] {
  const on = pointAtShare(line, FLOW.headAt);
  if (!on) return [];
  const [cos, sin] = [Math.cos(on.angle) * FLOW.head, Math.sin(on.angle) * FLOW.head];
  const corner = (ahead: number, aside: number): ScreenPoint => [
    on.at[0] + ahead * cos - aside * sin,
    on.at[1] + ahead * sin + aside * cos,
  ];
  return [corner(0.5, 0), corner(-0.5, 0.45), corner(-0.25, 0), corner(-0.5, -0.45)];
}

function pathOf(points: readonly ScreenPoint[]): Path2D {
  const path = new Path2D();
  points.forEach(([x, y], i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  return path;
}

/** Draws a deployment: its line, a head on the way, and a dot at each end. */
export function drawArc(context: Context, input: MarksInput, index: number): void {
  const mark = input.marks.marks[index]!;
  const look = lookAt(input, index);
  const { shapes } = input.marks;
  const lines = screenParts(shapes, index, input.matrix);
  for (const { ink, offset, ...stroke } of strokesOf(look)) {
    context.strokeStyle = inkOf(ink, mark, input.scheme);
    strokePaths(
      context,
      lines.map((line) => pathOf(beside(line, offset))),
      stroke,
      look.opacity,
    );
  }
  context.globalAlpha = look.opacity;
  context.fillStyle = inkOf('hue', mark, input.scheme);
  context.strokeStyle = inkOf('halo', mark, input.scheme);
  context.lineWidth = 1;
  context.setLineDash([]);
  for (const line of lines) {
    const figure = pathOf(headOf(line));
    figure.closePath();
    for (const [x, y] of [line[0]!, line.at(-1)!]) {
      figure.moveTo(x + FLOW.dot, y);
      figure.arc(x, y, FLOW.dot, 0, 2 * Math.PI);
    }
    context.stroke(figure);
    context.fill(figure);
  }
  context.globalAlpha = 1;
}
