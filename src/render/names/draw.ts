import type { Scheme } from '../../model/vocabulary.ts';
import { hueOf, type Inked } from '../../scene/look.ts';
import { GROUND } from '../../scene/tokens.ts';
import type { Context } from '../context.ts';
import { POLE_CROSS } from './grid-names.ts';
import { TOWN_DOT } from './place-names.ts';
import type { Curved, Leader, PlacedName, Sign, Straight } from './setting.ts';
import { BASELINE, FONT_FAMILY, HALO_WIDTH, LINE_HEIGHT, type TextStyle } from './style.ts';

export interface TextInput {
  readonly scheme: Scheme;
  /** How often fonts have arrived since the first drawing. */
  readonly fonts: number;
  readonly names: readonly PlacedName[];
  /** A mark by its id, for the hue of its name. */
  readonly markOf: (markId: string) => Inked | undefined;
}

/** Strength of a halo, and the width of a leader and of a sign's lines in CSS pixels. */
const HALO_OPACITY = 0.85;
export const LEADER_WIDTH = 0.9;
export const SIGN_WIDTH = 1.2;

/**
 * A canvas in a worker remembers what a font string came out as, fonts that were missing then included. A family
 * that nothing has, numbered by `fonts`, makes it look again.
 */
export const font = (style: TextStyle, fonts: number): string =>
  `${style.italic ? 'italic ' : ''}${style.weight} ${style.size}px ${FONT_FAMILY},look-${fonts}`;

/** Draws all names: first every halo, then every word, so that no halo eats into a neighbour. */
export function drawNames(context: Context, input: TextInput): void {
  context.lineJoin = 'round';
  context.setLineDash([]);
  for (const pass of ['halo', 'ink'] as const)
    for (const name of input.names) if (name.setting.leader) drawLeader(context, input, name, pass);
  for (const pass of ['halo', 'ink'] as const)
    for (const name of input.names) drawName(context, input, name, pass);
  for (const { sign } of input.names) if (sign) drawSign(context, input.scheme, sign);
}

type Pass = 'halo' | 'ink';

const write = (context: Context, pass: Pass, text: string, x: number, y: number): void =>
  pass === 'halo' ? context.strokeText(text, x, y) : context.fillText(text, x, y);

function drawName(context: Context, input: TextInput, name: PlacedName, pass: Pass): void {
  const { style, setting } = name;
  context.font = font(style, input.fonts);
  if (pass === 'halo') {
    context.strokeStyle = GROUND[input.scheme][style.halo];
    context.lineWidth = HALO_WIDTH;
    context.globalAlpha = HALO_OPACITY;
  } else context.fillStyle = colourOf(input, name);
  if (setting.kind === 'straight') drawLines(context, style, setting, pass);
  else drawGlyphs(context, style, setting, pass);
  context.globalAlpha = 1;
}

function colourOf({ scheme, markOf }: TextInput, { style, markId }: PlacedName): string {
  if (style.colour !== 'hue') return GROUND[scheme][style.colour];
  const mark = markId === null ? undefined : markOf(markId);
  return mark ? hueOf(mark)[scheme] : GROUND[scheme].townText;
}

function drawLines(context: Context, style: TextStyle, { lines, at, anchor }: Straight, pass: Pass): void {
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'start' ? 'left' : 'right';
  context.letterSpacing = `${style.spacing * style.size}px`;
  lines.forEach((line, index) => {
    const y = at[1] + ((index - (lines.length - 1) / 2) * LINE_HEIGHT + BASELINE) * style.size;
    write(context, pass, line, at[0], y);
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
    write(context, pass, letter, 0, BASELINE * style.size);
    context.setTransform(before);
  }
}

function drawLeader(context: Context, input: TextInput, name: PlacedName, pass: Pass): void {
  const { from, to } = name.setting.leader as Leader;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.strokeStyle = pass === 'halo' ? GROUND[input.scheme][name.style.halo] : colourOf(input, name);
  context.lineWidth = pass === 'halo' ? HALO_WIDTH : LEADER_WIDTH;
  context.globalAlpha = pass === 'halo' ? HALO_OPACITY : 1;
  context.stroke();
  context.globalAlpha = 1;
}

function drawSign(context: Context, scheme: Scheme, { kind, at: [x, y] }: Sign): void {
  const { landHalo, townText, gridText } = GROUND[scheme];
  context.lineWidth = SIGN_WIDTH;
  context.strokeStyle = kind === 'dot' ? townText : gridText;
  context.beginPath();
  if (kind === 'dot') {
    context.arc(x, y, TOWN_DOT, 0, 2 * Math.PI);
    context.fillStyle = landHalo;
    context.fill();
  } else {
    context.moveTo(x - POLE_CROSS, y);
    context.lineTo(x + POLE_CROSS, y);
    context.moveTo(x, y - POLE_CROSS);
    context.lineTo(x, y + POLE_CROSS);
  }
  context.stroke();
}
