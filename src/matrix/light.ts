import type { Theme } from '../model/vocabulary.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import { NO_SELECTION } from '../state/actions.ts';

/** Lights the places of a theme on the map, and lets go of them. */
export const lighting = ({ dispatch }: PanelContext, theme: Theme) => ({
  light: () => dispatch({ type: 'hover', selection: { kind: 'theme', id: theme } }),
  quench: () => dispatch({ type: 'hover', selection: NO_SELECTION }),
});

/** Handlers that do so while an element has the pointer or the focus. */
export function lightingHandlers(view: PanelContext, theme: Theme) {
  const { light, quench } = lighting(view, theme);
  return { onMouseEnter: light, onMouseLeave: quench, onFocus: light, onBlur: quench };
}
