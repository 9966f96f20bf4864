import { simplify } from '../../../geometry/simplify.ts';
import { escapeText } from '../../../model/escape.ts';
import type { ScreenPoint } from '../../../model/geo.ts';
import type { Curved, Glyph, Setting } from '../../names/setting.ts';
import { BASELINE, type TextStyle } from '../../names/style.ts';
import { pathData } from './path.ts';
import { round, tag, wrap } from './tag.ts';

/** A letter of a word set straight lies no farther from its place on the line, CSS pixels. */
const STRAIGHT = 0.75;

const middleOf = ([first, last]: readonly [Glyph, Glyph]): ScreenPoint => [
  (first.x + last.x) / 2,
  (first.y + last.y) / 2,
];

const ends = ({ glyphs }: Curved): [Glyph, Glyph] => [glyphs[0]!, glyphs.at(-1)!];

/** The direction of a word from its first to its last letter, radians. */
function directionOf([first, last]: readonly [Glyph, Glyph]): number {
  return first === last ? first.angle : Math.atan2(last.y - first.y, last.x - first.x);
}

/** Whether a word follows a line that is not as good as straight. */
export function isBent(setting: Setting): setting is Curved {
  if (setting.kind !== 'curved') return false;
  const [first, last] = ends(setting);
  const angle = directionOf([first, last]);
  return setting.glyphs.some(
    ({ x, y }) => Math.abs((y - first.y) * Math.cos(angle) - (x - first.x) * Math.sin(angle)) > STRAIGHT,
  );
}

const degrees = (angle: number): number => Math.round((angle * 180) / Math.PI);

const place = ([x, y]: ScreenPoint, angle: number): string =>
  `translate(${round(x)} ${round(y)})rotate(${round((angle * 180) / Math.PI)})`;

/** A text that stands straight on its line, all of it turned as one. */
export function turned(setting: Curved, style: TextStyle): string {
  const transform = place(middleOf(ends(setting)), directionOf(ends(setting)));
  const attributes = { transform, dy: round(BASELINE * style.size), 'text-anchor': 'middle' };
  return wrap('text', attributes, escapeText(setting.text));
}

/**
 * A text letter by letter, about the origin of a group at its middle: there a style sheet can keep its size, as it
 * does that of signs.
 */
export function lettersOf(setting: Setting, style: TextStyle): string {
  if (setting.kind !== 'curved') return '';
  const [x, y] = middleOf(ends(setting));
  const down = BASELINE * style.size;
  const letters = setting.glyphs
    .filter(({ letter }) => letter !== ' ')
    .map((glyph) => {
      const at = [
        round(glyph.x - x - down * Math.sin(glyph.angle)),
        round(glyph.y - y + down * Math.cos(glyph.angle)),
      ].join(' ');
      const transform = `translate(${at})rotate(${degrees(glyph.angle)})`;
      return wrap('text', { transform }, escapeText(glyph.letter));
    });
  const transform = `translate(${round(x)} ${round(y)})`;
  return wrap('g', { transform }, wrap('g', { class: 'm-bent', 'text-anchor': 'middle' }, letters.join('')));
}

/** A text on the piece of its line that its letters cover, from the first to the last. */
export function onLine(setting: Curved, style: TextStyle, id: string): string {
  const { text, glyphs } = setting;
  const [first, last] = ends(setting);
  const beyond = style.size;
  const line = [
    first.x - Math.cos(first.angle) * beyond,
    first.y - Math.sin(first.angle) * beyond,
    ...glyphs.flatMap(({ x, y }) => [x, y]),
    last.x + Math.cos(last.angle) * beyond,
    last.y + Math.sin(last.angle) * beyond,
  ];
  const d = pathData(simplify(line, line.length / 2, false, 0.1), false);
  const path = tag('path', { id, d, fill: 'none', stroke: 'none' });
  const words = wrap('textPath', { href: `#${id}`, startOffset: '50%' }, escapeText(text));
  return path + wrap('text', { dy: round(BASELINE * style.size), 'text-anchor': 'middle' }, words);
}
