import type { ScreenPoint } from '../../model/geo.ts';
import type { Box } from '../box.ts';
import type { Setting } from './label.ts';
import { cased, textWidth } from './measure.ts';
import type { TextStyle } from './style.ts';

/** Air kept round a word, CSS pixels. */
const AIR = 2;
export const LINE_HEIGHT = 1.2;

type Anchor = 'start' | 'middle' | 'end';

/** A block of lines with its vertical middle at `at`. */
export function straight(
  text: string,
  style: TextStyle,
  at: ScreenPoint,
  anchor: Anchor,
  wrapAt = Infinity,
): Setting {
  const lines = wrap(cased(text, style), style, wrapAt);
  const width = Math.max(...lines.map((line) => textWidth(line, style)));
  const height = lines.length * style.size * LINE_HEIGHT;
  const left = anchor === 'start' ? at[0] : anchor === 'end' ? at[0] - width : at[0] - width / 2;
  const box: Box = {
    minX: left - AIR,
    maxX: left + width + AIR,
    minY: at[1] - height / 2 - AIR / 2,
    maxY: at[1] + height / 2 + AIR / 2,
  };
  return { kind: 'straight', lines, at, anchor, boxes: [box] };
}

/** Breaks at spaces so that no line is much wider than `limit`; a single word stays whole. */
function wrap(text: string, style: TextStyle, limit: number): string[] {
  if (textWidth(text, style) <= limit) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, style) <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The four sides of a dot or symbol of `radius`, the right first as a reader expects it. */
export function* aroundPoint(
  text: string,
  style: TextStyle,
  [x, y]: ScreenPoint,
  radius: number,
): Iterable<Setting> {
  const beside = radius + 3;
  const above = radius + style.size * 0.65 + 1;
  yield straight(text, style, [x + beside, y], 'start');
  yield straight(text, style, [x - beside, y], 'end');
  yield straight(text, style, [x, y + above], 'middle');
  yield straight(text, style, [x, y - above], 'middle');
  yield straight(text, style, [x + beside, y + above * 0.7], 'start');
  yield straight(text, style, [x + beside, y - above * 0.7], 'start');
  yield straight(text, style, [x - beside, y - above * 0.7], 'end');
}
