import { escapeText } from '../../model/escape.ts';
import type { TextStyle } from '../../render/flat/poster.ts';
import { FONT_FAMILY, tag, textWidth, wrap } from '../../render/flat/poster.ts';

/** One sign of the key with its words. `sample`: SVG in a box of `box` × 24. */
export interface KeyItem {
  readonly sample: string;
  readonly box: number;
  readonly text: string;
  /** The class that gives the sample its hue. */
  readonly class: string | null;
}

export interface FootInput {
  readonly title: string;
  readonly note: string;
  readonly key: readonly KeyItem[];
  /** Where ground and words come from, sentence by sentence. */
  readonly credits: readonly string[];
}

/** Edge of the foot, height of its lines and of a sign, CSS pixels. */
const EDGE = 12;
const LINE = 18;
const SIGN = 15;

const style = (size: number, weight: 400 | 600 = 400): TextStyle => ({
  size,
  weight,
  italic: false,
  capitals: false,
  spacing: 0,
  colour: 'townText',
  halo: 'landHalo',
});
const TITLE = style(14, 600);
const NOTE = style(11.5);
const CREDIT = style(9.5);

/** Things of different width in lines of at most `room`, each with where it begins. */
export function flow<T>(items: readonly T[], widthOf: (item: T) => number, gap: number, room: number) {
  const lines: { item: T; x: number }[][] = [];
  let x = 0;
  for (const item of items) {
    const width = widthOf(item);
    if (lines.length === 0 || x + width > room) {
      lines.push([]);
      x = 0;
    }
    lines.at(-1)!.push({ item, x });
    x += width + gap;
  }
  return lines;
}

/** A text in lines of at most `room` pixels; a word that is longer stands alone. */
const wrapped = (text: string, set: TextStyle, room: number): string[] =>
  flow(text.split(' '), (word) => textWidth(word, set), textWidth(' ', set), room).map((line) =>
    line.map(({ item }) => item).join(' '),
  );

const line = (text: string, { size, weight }: TextStyle, y: number, fill: string, x = EDGE): string =>
  wrap(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight === 400 ? null : weight, fill: `var(--map-${fill})` },
    escapeText(text),
  );

/** What stands under the map of a picture `width` wide: its subject, its key, its credits. SVG, and its height. */
export function footOf({ title, note, key, credits }: FootInput, width: number, prefix = '') {
  const room = width - 2 * EDGE;
  const parts: string[] = [];
  let y = EDGE;
  const say = (text: string, set: TextStyle, fill: string): void => {
    for (const words of wrapped(text, set, room)) {
      y += Math.round(1.3 * set.size);
      parts.push(line(words, set, y, fill));
    }
  };
  if (title) say(title, TITLE, 'townText');
  if (note) say(note, NOTE, 'landText');
  y += 6;
  const widthOf = ({ box, text }: KeyItem): number => (box / 24) * SIGN + 6 + textWidth(text, NOTE);
  for (const row of flow(key, widthOf, 16, room)) {
    for (const { item, x } of row) parts.push(sign(item, EDGE + x, y));
    y += LINE;
  }
  y += 2;
  say(credits.join(' '), CREDIT, 'landText');
  const height = Math.round(y + EDGE);
  const ground = tag('rect', { width, height, fill: 'var(--map-land)' });
  const content = wrap('g', { 'font-family': FONT_FAMILY }, parts.join(''));
  return { svg: wrap('g', { id: `${prefix}foot` }, ground + content), height };
}

function sign({ sample, box, text, class: name }: KeyItem, x: number, y: number): string {
  const scale = SIGN / 24;
  const drawn = wrap('g', { class: name, transform: `translate(${x} ${y})scale(${scale})` }, sample);
  return drawn + line(text, NOTE, y + 11.5, 'townText', x + box * scale + 6);
}
