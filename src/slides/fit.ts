import { type Block, type Inline, inlineWords } from '../model/rich-text.ts';
import { type TextStyle, textWidth } from '../render/flat/poster.ts';

/** A line of letters of one point, and what parts one paragraph from the next, in points. */
export const LINE = 1.2;
export const BETWEEN = 0.5;
/** What an item of a list is moved in, in points to one of the letters. */
export const INDENT = 1;

export interface Sizes {
  readonly most: number;
  readonly least: number;
  readonly bold?: boolean;
}

export interface Fitted {
  /** Points. */
  readonly size: number;
  /** What the text takes of its box, points. */
  readonly height: number;
}

/** Words and what they measure, for letters of one point. */
function measured(content: readonly Inline[], bold: boolean): number[] {
  const style: TextStyle = {
    ...{ size: 1, weight: bold ? 600 : 400, italic: false, capitals: false, spacing: 0 },
    ...{ colour: 'townText', halo: 'landHalo' },
  };
  return inlineWords(content)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => textWidth(word, style));
}

const SPACE = 0.26;

/** Lines that words take where a line is `room` wide; a word that is longer is broken. */
function linesOf(words: readonly number[], room: number): number {
  let lines = 1;
  let x = 0;
  for (const width of words) {
    if (x > 0 && x + SPACE + width > room) {
      lines++;
      x = 0;
    }
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    x = broken > 0 ? width - broken * room : x + (x > 0 ? SPACE : 0) + width;
  }
  return lines;
}

interface Line {
  readonly words: readonly number[];
  readonly indent: number;
}

const linesIn = (text: readonly Block[], bold: boolean): Line[] =>
  text.flatMap((block) =>
    block.kind === 'paragraph'
      ? [{ words: measured(block.content, bold), indent: 0 }]
      : block.items.map((item) => ({ words: measured(item, bold), indent: INDENT })),
  );

const heightOf = (lines: readonly Line[], size: number, width: number): number => {
  const room = width / size;
  const all = lines.reduce((sum, { words, indent }) => sum + linesOf(words, room - indent), 0);
  return size * (all * LINE + Math.max(0, lines.length - 1) * BETWEEN);
};

/** What a text of `size` takes of a column, points. */
export const heightOfText = (text: readonly Block[], size: number, width: number): number =>
  heightOf(linesIn(text, false), size, width);

/** The largest size, in halves of a point, at which a text keeps within a box; the least where none does. */
export function fitting(
  text: readonly Block[],
  { width, height }: { readonly width: number; readonly height: number },
  { most, least, bold = false }: Sizes,
): Fitted {
  const lines = linesIn(text, bold);
  let size = most;
  while (size > least && heightOf(lines, size, width) > height) size -= 0.5;
  return { size, height: heightOf(lines, size, width) };
}
