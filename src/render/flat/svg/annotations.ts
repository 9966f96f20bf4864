import { ANNOTATION_INK, type AnnotationInk, PIN } from '../../../scene/annotations.ts';
import { figuresOf } from '../../annotations/figures.ts';
import type { Project } from '../../names/shape.ts';
import { ANNOTATION_STYLE, BASELINE, FONT_FAMILY } from '../../names/style.ts';
import type { PlaneAnnotation } from '../../prepared.ts';
import { round, tag, wrap } from './tag.ts';

const colour = (ink: AnnotationInk | null): string => (ink ? `var(--map-${ANNOTATION_INK[ink]})` : 'none');

const NUMBER = {
  class: 'sign',
  y: round(BASELINE * PIN.number - PIN.rise),
  fill: colour('rim'),
  'font-family': FONT_FAMILY,
  'font-size': PIN.number,
  'font-weight': ANNOTATION_STYLE.weight,
  'text-anchor': 'middle',
};

/** Annotations as SVG, but for their texts, which are names; signs about origins of their own, so that CSS can keep their size. */
export function svgAnnotations(annotations: readonly PlaneAnnotation[], project: Project): string {
  const drawn = figuresOf(annotations, project).map(
    ({ sign, path, fill, stroke, width, opacity, number }) => {
      const figure = tag('path', {
        d: path,
        class: sign ? 'sign' : null,
        fill: colour(fill),
        stroke: colour(stroke),
        'stroke-width': width,
        'stroke-opacity': opacity < 1 ? opacity : null,
        'paint-order': fill ? 'stroke' : null,
      });
      if (!sign) return figure;
      const turn = sign.turn === 0 ? '' : `rotate(${Math.round(sign.turn)})`;
      const transform = `translate(${round(sign.at[0])} ${round(sign.at[1])})${turn}`;
      return wrap('g', { transform }, figure + (number ? wrap('text', NUMBER, number) : ''));
    },
  );
  return drawn.length === 0
    ? ''
    : wrap('g', { class: 'm-annotations', 'aria-hidden': 'true', 'pointer-events': 'none' }, drawn.join(''));
}
