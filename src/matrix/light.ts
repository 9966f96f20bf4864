import type { Theme } from '../model/vocabulary.ts';
import type { View } from '../panel/view.ts';
import { NO_SELECTION } from '../state/actions.ts';

/** Handlers that light the places of a theme on the map while an element has the pointer or the focus. */
export function lighting({ dispatch }: View, theme: Theme) {
  const light = () => dispatch({ type: 'hover', selection: { kind: 'theme', id: theme } });
  const quench = () => dispatch({ type: 'hover', selection: NO_SELECTION });
  return { onMouseEnter: light, onMouseLeave: quench, onFocus: light, onBlur: quench };
}
