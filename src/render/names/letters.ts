import type { PlacedName } from './setting.ts';

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
