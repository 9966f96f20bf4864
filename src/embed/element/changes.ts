import { FACETS } from '../../model/vocabulary.ts';
import type { Read } from './address.ts';
import type { Question } from './wire.ts';

const list = (value: string | null): string[] => (value ?? '').split(',').filter(Boolean);

/** The messages that bring a map up to date with attributes that were changed, all filters as one. */
export function changesOf(names: readonly string[], read: Read): Question[] {
  const messages: Question[] = [];
  const has = (name: string) => names.includes(name);
  const layers = read('layers');
  if (has('scheme')) messages.push({ type: 'scheme', scheme: read('scheme') ?? 'auto' });
  if (has('layers')) messages.push({ type: 'layers', ids: layers === null ? null : list(layers) });
  const filters = FACETS.filter(has).map((name) => [name, list(read(name))]);
  const on = has('on') ? { on: read('on') || null } : {};
  if (filters.length > 0 || has('on'))
    messages.push({ type: 'filter', ...Object.fromEntries(filters), ...on });
  if (has('select')) messages.push({ type: 'select', target: read('select') || null });
  if (has('step')) messages.push({ type: 'step', n: Number(read('step') ?? 1) });
  // Last, since a selection moves the map too.
  if (has('at') && read('at')) messages.push({ type: 'fly', at: read('at') });
  return messages;
}
