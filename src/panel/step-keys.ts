import { useEffect } from 'preact/hooks';
import type { Action } from '../state/actions.ts';
import { clauseBeside } from './clause-order.ts';
import type { PanelContext } from './panel-context.ts';
import { isFreeLetter } from './shortcuts.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, j: 1, p: -1, k: -1 };

/**
 * Steps through the clauses by letters. Where the focus is on the map it stays there: then `fromMap` is told, which
 * leaves the panel's focus alone.
 */
export function useStepKeys(view: PanelContext, fromMap: (action: Action) => void): void {
  const { atlas, state, dispatch } = view;
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      if (!by || !isFreeLetter(event)) return;
      const id = clauseBeside(atlas, state.selection, by);
      if (!id) return;
      event.preventDefault();
      const tell = document.activeElement?.closest('#map') ? fromMap : dispatch;
      const selection = { kind: 'clause', id } as const;
      tell({ type: 'select', selection, ...(state.panel === 'reading' && { origin: 'reading' }) });
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [atlas, state.selection, state.panel, dispatch, fromMap]);
}
