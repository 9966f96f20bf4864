import type { Box } from '../../geometry/box.ts';
import type { ScreenPoint } from '../../model/geo.ts';
import { cased, textWidth } from './measure.ts';
import type { Straight } from './setting.ts';
import { LINE_HEIGHT, type TextStyle } from './style.ts';

/** Air kept round a word, CSS pixels. */
const AIR = 2;

/** Words broken into lines, with the room that they take. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What stands between two names of one place. */
export const BETWEEN = '·';

/** The words in lines of at most `limit` CSS pixels, broken at spaces; a single word stays whole. */
export function blockOf(text: string, style: TextStyle, limit = Infinity): Block {
  const lines = broken(cased(text, style), style, limit);
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, style))),
    height: lines.length * style.size * LINE_HEIGHT,
  };
}

function broken(text: string, style: TextStyle, limit: number): string[] {
  if (textWidth(text, style) <= limit) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, style) <= limit) lines[lines.length - 1] = longer;
    else if (word !== BETWEEN) {
      // Between two names one above the other the end of the line is enough.
      if (last?.endsWith(` ${BETWEEN}`)) lines[lines.length - 1] = last.slice(0, -2);
      lines.push(word);
    }
  }
  return lines;
}

/** Different ways of breaking the words, the best first: no way that another has already. */
export function blocksOf(text: string, style: TextStyle, limits: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (const limit of limits) {
    const block = blockOf(text, style, limit);
    if (!blocks.some(({ lines }) => lines.join('\n') === block.lines.join('\n'))) blocks.push(block);
  }
  return blocks;
}

/** How far words lean to a side that they stand on, -1 to 1, by a part of a unit vector: in a corner they reach both. */
export const lean = (part: number): number => Math.max(-1, Math.min(1, 1.4 * part));

/** A block of lines with its vertical middle at `at`. */
export function straight(
  { lines, width, height }: Block,
  at: ScreenPoint,
  anchor: Straight['anchor'],
  leader: Straight['leader'] = null,
): Straight {
  const left = anchor === 'start' ? at[0] : anchor === 'end' ? at[0] - width : at[0] - width / 2;
  const box: Box = {
    minX: left - AIR,
    maxX: left + width + AIR,
    minY: at[1] - height / 2 - AIR / 2,
    maxY: at[1] + height / 2 + AIR / 2,
  };
  return { kind: 'straight', lines, at, anchor, boxes: [box], leader };
}
