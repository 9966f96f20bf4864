import type { Scheme } from '../../model/vocabulary.ts';
import { ANNOTATION_INK, type AnnotationInk, PIN } from '../../scene/annotations.ts';
import { GROUND } from '../../scene/tokens.ts';
import type { Context } from '../context.ts';
import { font } from '../names/draw.ts';
import type { Project } from '../names/shape.ts';
import { ANNOTATION_STYLE, BASELINE } from '../names/style.ts';
import type { PlaneAnnotation } from '../prepared.ts';
import { figuresOf } from './figures.ts';

interface AnnotationsInput {
  readonly annotations: readonly PlaneAnnotation[];
  readonly project: Project;
  readonly scheme: Scheme;
  /** How often fonts have arrived since the first drawing. */
  readonly fonts: number;
}

/** Draws annotations on a canvas, but for their texts, which are names. */
export function drawAnnotations(context: Context, input: AnnotationsInput): void {
  const { annotations, project, scheme, fonts } = input;
  const colour = (ink: AnnotationInk): string => GROUND[scheme][ANNOTATION_INK[ink]];
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  context.setLineDash([]);
  for (const { sign, path, fill, stroke, width, opacity, number } of figuresOf(annotations, project)) {
    context.save();
    if (sign) {
      context.translate(...sign.at);
      context.rotate((sign.turn * Math.PI) / 180);
    }
    const drawn = new Path2D(path);
    context.globalAlpha = opacity;
    context.lineWidth = width;
    if (stroke) {
      context.strokeStyle = colour(stroke);
      context.stroke(drawn);
    }
    if (fill) {
      context.fillStyle = colour(fill);
      context.fill(drawn);
    }
    if (number) {
      context.font = font({ ...ANNOTATION_STYLE, size: PIN.number }, fonts);
      context.textAlign = 'center';
      context.fillStyle = colour('rim');
      context.fillText(number, 0, BASELINE * PIN.number - PIN.rise);
    }
    context.restore();
  }
}
