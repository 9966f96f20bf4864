import type { Atlas } from '../atlas/atlas.ts';
import { formatFragment, parseFragment, type UnusedValue } from '../state/fragment.ts';
import type { ViewState } from '../state/state.ts';
import type { StepView } from './read.ts';

/** The fragment that a step's view is. */
export const fragmentOf = (view: StepView): string =>
  Object.entries(view)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value).toWellFormed())}`)
    .join('&');

/** What a step shows, read as an address is; of what cannot be used it tells, and leaves it out. */
export function valuesOf(
  atlas: Atlas,
  view: StepView,
): { readonly values: Partial<ViewState>; readonly notices: readonly UnusedValue[] } {
  const { values, notices } = parseFragment(atlas, fragmentOf(view));
  const { briefing: _, ...shown } = values;
  return { values: shown, notices };
}

/** The view of a state, as a step holds it: its fragment, key by key. */
export function viewOf(atlas: Atlas, state: ViewState): StepView {
  const fragment = formatFragment(atlas, { ...state, briefing: null }).slice(1);
  return Object.fromEntries(
    fragment.split('&').map((pair) => {
      const cut = pair.indexOf('=');
      return [pair.slice(0, cut), decodeURIComponent(pair.slice(cut + 1))];
    }),
  );
}

/** What a step takes of the present view: what the map shows, not how the page stands. */
export function viewToTake(atlas: Atlas, state: ViewState): StepView {
  const { panel: _, scheme: __, renderer: ___, ...view } = viewOf(atlas, state);
  return view;
}
