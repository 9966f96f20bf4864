import { effect } from '@preact/signals';
import { t } from '../i18n/index.ts';
import { mapSummary } from '../panel/places/summary.ts';
import type { AtlasApp } from './atlas-app.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds without a change after which the map counts as at rest. */
const REST_MS = 400;

/**
 * Gives the map its name and, when it rests, its text of its own: what is on it, where it looks, what is chosen. The
 * canvas of whichever renderer is in use is described by that text.
 */
export function mapWords(container: HTMLElement, app: AtlasApp): void {
  const { atlas, language, store, host } = app;
  const words = t(language);
  const text = document.createElement('p');
  text.id = 'map-summary';
  text.className = 'sr-only';
  container.after(text);

  effect(() => {
    const state = store.state.value;
    let overtaken = false;
    const write = (): void => {
      if (overtaken) return;
      text.textContent = mapSummary(
        { atlas, language, words, state },
        { camera: state.camera, ...host.size },
        app.drawn(),
      );
    };
    // The first time every place is looked for, which must not fall into a drag.
    const timer = setTimeout(() => whenIdle(host, write), REST_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  });
  effect(() => {
    if (!host.drawing.value) return;
    const canvas = container.querySelector('canvas[tabindex]');
    // Arrow keys go to the map, also where a screen reader would keep them for itself.
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', words.site.map);
    canvas?.setAttribute('aria-describedby', text.id);
  });
}
