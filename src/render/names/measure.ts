import type { PlacedName } from './setting.ts';
import type { TextStyle } from './style.ts';

/** Advance widths of Noto Sans, thousandths of an em. Letters not listed count as `WIDE`. */
const ADVANCES: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [258, "ijl'|"],
      [268, '.,:;·!'],
      [260, ' '],
      [322, '-()'],
      [344, 'fI[]'],
      [365, 't/'],
      [413, 'r°'],
      [480, 'cs'],
      [500, 'z–'],
      [530, 'kvxyLJ'],
      [565, 'aeFETSXYZ'],
      [572, '0123456789'],
      [615, 'bdghnopquPBRVK'],
      [640, 'AC'],
      [735, 'DGHUw'],
      [770, 'NOQ'],
      [935, 'mMW'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);
const WIDE = 640;
const BOLD = 1.06;

/** The words as they are set: in capitals where the style says so. */
export const cased = (text: string, style: TextStyle): string => (style.capitals ? text.toUpperCase() : text);

/** Advance of one letter with its spacing, CSS pixels. Accents are as wide as their letter. */
export function advance(letter: string, style: TextStyle): number {
  const bare = ADVANCES[letter] ?? ADVANCES[letter.normalize('NFD').charAt(0)] ?? WIDE;
  return style.size * ((bare / 1000) * (style.weight > 400 ? BOLD : 1) + style.spacing);
}

/**
 * Estimated width of a text already cased, CSS pixels. Estimated and not measured, so that the
 * poster made without a browser and the canvas place every word alike.
 */
export const textWidth = (text: string, style: TextStyle): number =>
  [...text].reduce((sum, letter) => sum + advance(letter, style), 0);

/** What has to be there of a font before names can be written in it. */
interface Letters {
  /** As CSS has it. */
  readonly font: string;
  readonly text: string;
}

/** The letters of names by the fonts that they are set in. */
export function lettersOf(names: readonly PlacedName[]): Letters[] {
  const texts = new Map<string, string>();
  for (const { style, setting } of names) {
    const font = `${style.italic ? 'italic ' : ''}${style.weight} 12px 'Noto Sans'`;
    const text = setting.kind === 'curved' ? setting.text : setting.lines.join('');
    texts.set(font, (texts.get(font) ?? '') + text);
  }
  return [...texts].map(([font, text]) => ({ font, text: [...new Set(text)].join('') }));
}
