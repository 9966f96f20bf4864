import { isFreeLetter } from '../panel/shortcuts.ts';
import type { AtlasApp } from './atlas-app.ts';

/** The keys and links of the whole page: the list of keys at `?`, and the ways past the map. */
export function pageKeys(app: AtlasApp, help: () => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== '?' || !isFreeLetter(event)) return;
    event.preventDefault();
    help();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.skip') : null;
    if (!link) return;
    // The address holds the state of the map: a skip link must not put its own in its place.
    event.preventDefault();
    if (link.dataset.to === 'places') void toPlaces(app);
    else focusOn('#part-clauses h2', '.tabs [aria-selected="true"]');
  });
}

/** Focuses the first of `selectors` that is seen. */
function focusOn(...selectors: string[]): void {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element?.checkVisibility()) continue;
    element.focus();
    return;
  }
}

/** Opens the map's key at its list of places. */
async function toPlaces({ store }: AtlasApp): Promise<void> {
  store.dispatch({ type: 'panel', panel: 'layers' });
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  focusOn('#places');
}
