import { pointAlong } from '../../../geometry/flow.ts';
import type { PlanePoint, ScreenPoint } from '../../../model/geo.ts';
import { FLOW } from '../../../scene/flows.ts';
import { windowBox } from '../../box.ts';
import type { Context } from '../../context.ts';
import { inkOf, strokesOf } from '../marks.ts';
import { strokePaths } from './areas.ts';
import { lookAt, type MarksInput, screenParts } from './input.ts';
import { pathsOf } from './paths.ts';

const MARGIN = 24;

/** The head of an arc on its way, CSS pixels: tip, corner, notch, corner. */
export function headOf(line: readonly ScreenPoint[]): ScreenPoint[] {
  const on = pointAlong(line as readonly PlanePoint[], FLOW.headAt);
  if (!on) return [];
  const [cos, sin] = [Math.cos(on.angle) * FLOW.head, Math.sin(on.angle) * FLOW.head];
  const corner = (ahead: number, aside: number): ScreenPoint => [
    on.at[0] + ahead * cos - aside * sin,
    on.at[1] + ahead * sin + aside * cos,
  ];
  return [corner(0.5, 0), corner(-0.5, 0.45), corner(-0.25, 0), corner(-0.5, -0.45)];
}

/** Draws a deployment: its line, a head on the way, and a dot at each end. */
export function drawArc(context: Context, input: MarksInput, index: number): void {
  const mark = input.marks.marks[index]!;
  const look = lookAt(input, index);
  const { shapes } = input.marks;
  const paths = pathsOf(shapes, input.matrix, windowBox(input.width, input.height, MARGIN), [index], 1);
  for (const stroke of strokesOf(look)) {
    context.strokeStyle = inkOf(stroke.ink, mark, input.scheme);
    strokePaths(context, paths, stroke, look.opacity);
  }
  context.globalAlpha = look.opacity;
  context.fillStyle = inkOf('hue', mark, input.scheme);
  context.strokeStyle = inkOf('halo', mark, input.scheme);
  context.lineWidth = 1;
  context.setLineDash([]);
  for (const line of screenParts(shapes, index, input.matrix)) {
    const figure = new Path2D();
    headOf(line).forEach(([x, y], i) => {
      if (i === 0) figure.moveTo(x, y);
      else figure.lineTo(x, y);
    });
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
