import { hasHidden, isLinkTarget, linkTargets } from '../model/rich-text.ts';
import { LANGUAGES } from '../model/text.ts';
import type { Expected, UnusedValue } from '../state/fragment.ts';
import type { AnyBriefing, AnyText, StepView } from './read.ts';

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
  'on',
  'q',
  'panel',
  'scheme',
  'renderer',
] as const satisfies readonly (keyof StepView)[];
const STEP_KEYS = ['title', 'text', 'view', 'notes'];
const KEYS = ['$schema', 'id', 'title', 'summary', 'steps'];
/** Letters of a value that a notice repeats. */
const SHOWN = 80;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Own keys alone: what a prototype has is nobody's text. */
const at = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Characters that nobody can see, each. */
const visible = (text: string): string => [...text].filter((letter) => !hasHidden(letter)).join('');

class Reader {
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

/**
 * A briefing that a reader has made, as far as it can be used, and what of it cannot; null where nothing can. `least`:
 * fewest steps.
 */
export function readOwn(
  json: string,
  least = 1,
): {
  readonly briefing: AnyBriefing | null;
  readonly notices: readonly UnusedValue[];
} {
  const reader = new Reader();
  const refuse = (key: string, found: unknown, expected: Expected) => {
    reader.tell(key, found, expected);
    return { briefing: null, notices: reader.notices };
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('briefing', json, { what: 'briefing' });
  }
  if (!isFields(value)) return refuse('briefing', value, { what: 'briefing' });
  const steps = at(value, 'steps');
  if (!Array.isArray(steps) || steps.length < least || steps.length > MOST.steps)
    return refuse('steps', Array.isArray(steps) ? String(steps.length) : steps, {
      what: 'steps',
      most: MOST.steps,
    });
  reader.unknownKeys('', value, KEYS);
  const id = at(value, 'id');
  return {
    briefing: {
      id: typeof id === 'string' ? visible(id).slice(0, SHOWN) : '',
      title: reader.text('title', at(value, 'title'), MOST.title),
      summary: reader.text('summary', at(value, 'summary'), MOST.text),
      steps: steps.map((step, index) => {
        const where = `steps.${index + 1}`;
        const fields = isFields(step) ? step : {};
        reader.unknownKeys(`${where}.`, fields, STEP_KEYS);
        return {
          title: reader.text(`${where}.title`, at(fields, 'title'), MOST.title),
          text: reader.text(`${where}.text`, at(fields, 'text'), MOST.text),
          notes: reader.text(`${where}.notes`, at(fields, 'notes'), MOST.text),
          view: reader.view(`${where}.view`, at(fields, 'view')),
        };
      }),
    },
    notices: reader.notices,
  };
}
