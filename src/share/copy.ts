/** What became of the wish to copy: done, or the text stands selected for the reader's own hand. */
export type Copied = 'done' | 'selected';

/** Puts the text of `field` on the clipboard. Where the browser forbids it, selects the text instead. */
export async function copyFrom(field: HTMLTextAreaElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'done';
  } catch {
    field.focus();
    field.select();
    return 'selected';
  }
}

/** The key that copies beside C on this machine. */
export const copyKey = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl');

/**
 * The keys for copying, pressed anywhere in the dialog: with nothing selected they mean its code.
 * Returns whether they did.
 */
export function copyInstead(event: ClipboardEvent, text: string): boolean {
  const field = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName);
  if (field || document.getSelection()?.isCollapsed === false || !event.clipboardData) return false;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return true;
}
