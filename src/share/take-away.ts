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

/** Saves a file under the name of the atlas and its own. */
export function saveBlob(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `arctic-accords${name}`;
  link.click();
  // The browser reads the address after the click; a minute later it has what it wants.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
