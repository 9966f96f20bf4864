import { signal } from '@preact/signals';

const KEPT_AS = 'accords-letters';

function kept(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off';
  } catch {
    return true;
  }
}

/** Whether letters and signs are keys outside the map; a person may switch them off (WCAG 2.1.4). */
export const lettersOn = signal(kept());

export function setLetters(on: boolean): void {
  lettersOn.value = on;
  try {
    localStorage.setItem(KEPT_AS, on ? 'on' : 'off');
  } catch {
    // Where nothing can be kept the choice holds for this visit.
  }
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
