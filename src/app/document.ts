import { computed, effect } from '@preact/signals';
import { t } from '../i18n/index.ts';
import { pageTitle } from '../panel/titles.ts';
import type { AtlasApp } from './atlas-app.ts';

/**
 * The title of the page names what is selected. It is set in a task of its own, after the step of the history whose
 * title it is.
 */
export function followTitle({ atlas, language, store }: AtlasApp): void {
  const selection = computed(() => store.state.value.selection);
  effect(() => {
    const title = pageTitle({ atlas, language, words: t(language) }, selection.value);
    setTimeout(() => {
      document.title = title;
    });
  });
}

/** Lets the links to other languages keep what the page shows: the fragment goes along at the moment they are used. */
export function carryFragment(): void {
  const carry = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.languages a') : null;
    if (link) link.hash = location.hash;
  };
  for (const type of ['pointerdown', 'focusin', 'click'] as const)
    document.addEventListener(type, carry, { capture: true });
}

/** The part of the page that an id names. @throws Error where the page has none */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
}
