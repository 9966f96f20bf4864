import type { Expected, UnusedValue } from '../state/fragment.ts';
import { readAnnotations } from './own-annotations.ts';
import { at, isFields, MOST, Reader, SHOWN, visible } from './own-reader.ts';
import type { AnyBriefing } from './read.ts';

export { MOST } from './own-reader.ts';

const STEP_KEYS = ['title', 'text', 'view', 'notes', 'annotations'];
const KEYS = ['$schema', 'id', 'title', 'summary', 'steps'];

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
          annotations: readAnnotations(reader, `${where}.annotations`, at(fields, 'annotations')),
        };
      }),
    },
    notices: reader.notices,
  };
}
