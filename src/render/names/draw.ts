import type { Scheme } from '../../model/vocabulary.ts';
import type { Category } from '../../scene/scene.ts';
import { CATEGORY, GROUND } from '../../scene/tokens.ts';
import type { Context } from '../context.ts';
import type { Label } from './label.ts';
import { LINE_HEIGHT } from './straight.ts';
import { FONT_FAMILY, type TextStyle } from './style.ts';

export const HALO_WIDTH = 2.6;
/** Letters stand on the middle of the line: this share of the size lies below the capital's middle. */
export const BASELINE = 0.36;

export interface TextInput {
  readonly scheme: Scheme;
  /** How often fonts have arrived since the first drawing. */
  readonly fonts: number;
  readonly labels: readonly Label[];
  /** Category of a mark by its id, for the hue of its name. */
  readonly categoryOf: (markId: string) => Category | undefined;
}

/**
 * A canvas in a worker remembers what a font string came out as, fonts that were missing then included. A family
 * that nothing has, numbered by `fonts`, makes it look again.
 */
const font = (style: TextStyle, fonts: number): string =>
  `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${FONT_FAMILY},look-${fonts}`;

/** Draws all labels: first every halo, then every word, so that no halo eats into a neighbour. */
export function drawLabels(context: Context, input: TextInput): void {
  context.lineJoin = 'round';
  context.setLineDash([]);
  for (const pass of ['strokeText', 'fillText'] as const)
    for (const label of input.labels) drawLabel(context, input, label, pass);
  for (const label of input.labels) if (label.dot) drawDot(context, input.scheme, label.dot);
}

function drawLabel(context: Context, input: TextInput, label: Label, pass: 'strokeText' | 'fillText'): void {
  const { style, setting } = label;
  context.font = font(style, input.fonts);
  if (pass === 'strokeText') {
    context.strokeStyle = GROUND[input.scheme][style.halo];
    context.lineWidth = HALO_WIDTH;
    context.globalAlpha = 0.85;
  } else context.fillStyle = colourOf(input, label);
  if (setting.kind === 'straight') drawLines(context, style, setting, pass);
  else drawGlyphs(context, style, setting, pass);
  context.globalAlpha = 1;
}

function colourOf({ scheme, categoryOf }: TextInput, { style, markId }: Label): string {
  if (style.colour !== 'hue') return GROUND[scheme][style.colour];
  const category = markId === null ? undefined : categoryOf(markId);
  return category ? CATEGORY[category].hue[scheme] : GROUND[scheme].townText;
}

type Pass = 'strokeText' | 'fillText';
type Straight = Extract<Label['setting'], { kind: 'straight' }>;
type Curved = Extract<Label['setting'], { kind: 'curved' }>;

function drawLines(context: Context, style: TextStyle, { lines, at, anchor }: Straight, pass: Pass): void {
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
  context.letterSpacing = `${style.spacing * style.size}px`;
  lines.forEach((line, index) => {
    const y = at[1] + ((index - (lines.length - 1) / 2) * LINE_HEIGHT + BASELINE) * style.size;
    context[pass](line, at[0], y);
  });
  context.letterSpacing = '0px';
}

function drawGlyphs(context: Context, style: TextStyle, { glyphs }: Curved, pass: Pass): void {
  context.textAlign = 'center';
  const before = context.getTransform();
  for (const { letter, x, y, angle } of glyphs) {
    if (letter === ' ') continue;
    context.translate(x, y);
    context.rotate(angle);
    context[pass](letter, 0, BASELINE * style.size);
    context.setTransform(before);
  }
}

function drawDot(context: Context, scheme: Scheme, [x, y]: readonly [number, number]): void {
  context.beginPath();
  context.arc(x, y, 2, 0, 2 * Math.PI);
  context.fillStyle = GROUND[scheme].landHalo;
  context.fill();
  context.strokeStyle = GROUND[scheme].townText;
  context.lineWidth = 1.2;
  context.stroke();
}
