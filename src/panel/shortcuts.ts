import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keep, readKept } from '../model/kept.ts';
import type { Action } from '../state/actions.ts';
import { clauseBeside } from './clause-order.ts';
import type { PanelContext } from './panel-context.ts';

const KEPT_AS = 'accords-letters';

/** Whether letters and signs are keys outside the map; a person may switch them off (WCAG 2.1.4). */
export const lettersOn = signal(readKept('localStorage', KEPT_AS) !== 'off');

export function setLetters(on: boolean): void {
  lettersOn.value = on;
  // Where nothing can be kept the choice holds for this visit.
  keep('localStorage', KEPT_AS, on ? 'on' : 'off');
}

const TYPED_IN =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]';

/** Whether a key that was pressed is free to mean something to the page: nothing is typed, no dialog is open. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]')) return false;
  return !(event.target instanceof Element && event.target.closest(TYPED_IN));
}

/** As `isFree`, for a letter or sign. */
export const isFreeLetter = (event: KeyboardEvent): boolean => lettersOn.peek() && isFree(event);

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
