import { hasHidden, isLinkTarget, linkTargets } from '../model/rich-text.ts';
import { LANGUAGES } from '../model/text.ts';
import type { Expected, UnusedValue } from '../state/fragment.ts';
import type { AnyText, StepView } from './read.ts';

/** Most steps, letters of a title and of a text, and bytes of all: more than anyone sits through. */
export const MOST = { steps: 60, title: 300, text: 5000, bytes: 1_000_000 } as const;

const VIEW_KEYS = [
  'at',
  'sel',
  'layers',
  'agreement',
  'theme',
  'party',
  'force',
  'record',
  'basis',
  'on',
  'q',
  'panel',
  'scheme',
  'renderer',
] as const satisfies readonly (keyof StepView)[];
/** Letters of a value that a notice repeats. */
export const SHOWN = 80;

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Own keys alone: what a prototype has is nobody's text. */
export const at = (fields: Fields, key: string): unknown =>
  Object.hasOwn(fields, key) ? fields[key] : undefined;

/** Characters that nobody can see, each. */
export const visible = (text: string): string => [...text].filter((letter) => !hasHidden(letter)).join('');

/** Reads what is in a file part by part, and collects what of it cannot be used. */
export class Reader {
  readonly notices: UnusedValue[] = [];

  tell(key: string, found: unknown, expected: Expected): void {
    const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
    this.notices.push({ key, found: text.slice(0, SHOWN), expected });
  }

  unknownKeys(where: string, fields: Fields, options: readonly string[]): void {
    for (const key of Object.keys(fields).slice(0, 100))
      if (!options.includes(key)) this.tell(where + key, key, { what: 'choice', options });
  }

  /** A text in one language or several; of one that has none, nothing. */
  text(where: string, value: unknown, most: number): AnyText {
    const text: { [language: string]: string } = {};
    if (!isFields(value)) {
      if (value !== undefined) this.tell(where, value, { what: 'text' });
      return text;
    }
    this.unknownKeys(`${where}.`, value, LANGUAGES);
    for (const language of LANGUAGES) {
      const words = at(value, language);
      if (words === undefined) continue;
      const key = `${where}.${language}`;
      if (typeof words !== 'string') this.tell(key, words, { what: 'text' });
      else if (words.length > most) this.tell(key, words, { what: 'length', most });
      else {
        if (hasHidden(words)) this.tell(key, words, { what: 'visible' });
        for (const target of linkTargets(words))
          if (!isLinkTarget(target)) this.tell(key, target, { what: 'link' });
        text[language] = visible(words);
      }
    }
    return text;
  }

  view(where: string, value: unknown): StepView {
    const view: { [key: string]: string } = {};
    if (!isFields(value)) return view;
    this.unknownKeys(`${where}.`, value, VIEW_KEYS);
    for (const key of VIEW_KEYS) {
      const found = at(value, key);
      if (typeof found === 'string' && found.length <= MOST.title) view[key] = found;
      else if (found !== undefined) this.tell(`${where}.${key}`, found, { what: 'text' });
    }
    return view as StepView;
  }
}
