import { useEffect } from 'preact/hooks';

/** Closes an open sheet at Escape, before the map takes that key for its own; the focus stays with its button. */
export function useEscape(
  root: { readonly current: HTMLElement | null },
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!open) return;
    const closeBy = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      if (root.current?.contains(document.activeElement))
        root.current.querySelector<HTMLElement>('.strip-toggle')?.focus({ preventScroll: true });
      close();
    };
    const within = (event: Event): boolean => root.current?.contains(event.target as Node) ?? false;
    // What is open within the text is closed first, by itself.
    const before = (event: KeyboardEvent): void => {
      if (!within(event)) closeBy(event);
    };
    const after = (event: KeyboardEvent): void => {
      if (within(event)) closeBy(event);
    };
    window.addEventListener('keydown', before, { capture: true });
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, { capture: true });
      window.removeEventListener('keydown', after);
    };
  }, [open]);
}
