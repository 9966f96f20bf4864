import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Scheme, SchemeChoice } from '../model/vocabulary.ts';

/** The scheme in force: the reader's choice, or with `auto` what the system prefers, followed as it changes. */
export function schemeInForce(choice: ReadonlySignal<SchemeChoice>): ReadonlySignal<Scheme> {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(query.matches);
  query.addEventListener('change', () => {
    dark.value = query.matches;
  });
  return computed(() => (choice.value === 'auto' ? (dark.value ? 'dark' : 'light') : choice.value));
}
