import type { Theme } from '../model/vocabulary.ts';
import type { View } from '../panel/view.ts';
import { NO_SELECTION } from '../state/actions.ts';

/** Lights the places of a theme on the map, and lets go of them. */
export const lighting = ({ dispatch }: View, theme: Theme) => ({
  light: () => dispatch({ type: 'hover', selection: { kind: 'theme', id: theme } }),
  quench: () => dispatch({ type: 'hover', selection: NO_SELECTION }),
});

/** Handlers that do so while an element has the pointer or the focus. */
export function lightingHandlers(view: View, theme: Theme) {
  const { light, quench } = lighting(view, theme);
  return { onMouseEnter: light, onMouseLeave: quench, onFocus: light, onBlur: quench };
}
