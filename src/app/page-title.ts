import { computed, effect } from '@preact/signals';
import { t } from '../i18n/index.ts';
import { pageTitle } from '../panel/titles.ts';
import type { AtlasApp } from './atlas-app.ts';

/** The title of the page names what is selected. */
export function followTitle({ atlas, language, store }: AtlasApp): void {
  const selection = computed(() => store.state.value.selection);
  effect(() => {
    document.title = pageTitle({ atlas, language, words: t(language) }, selection.value);
  });
}
