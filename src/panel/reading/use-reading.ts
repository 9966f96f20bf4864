import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { selectionOf } from '../../state/selectors.ts';
import { announcement } from '../announcement.ts';
import { announce } from '../announcer.tsx';
import { idOf, type PanelContext } from '../panel-context.ts';

/** The height at which one reads: a band from 12 % to 13 % below the upper edge of the panel. */
const READING_HEIGHT = '-12% 0px -87% 0px';
/** Milliseconds for which a clause must stand there: one that is scrolled past is not being read. */
const LINGER_MS = 150;

const partOf = (root: HTMLElement, id: string): HTMLElement | null =>
  root.querySelector(`[data-reads="${CSS.escape(id)}"]`);

/**
 * Keeps text and state together: what stands at reading height becomes the selection, and a selection from elsewhere,
 * a key, the contents, the address, is scrolled to. Parts of the text say by `data-reads` what they are.
 */
export function useReading(root: { readonly current: HTMLElement | null }, view: PanelContext): void {
  const byScroll = useRef('');
  const lingering = useRef(0);
  const id = idOf(view.state.selection);
  const { atlas, dispatch } = view;

  useEffect(() => {
    const text = root.current;
    if (!text) return;
    return watchReadingHeight(text, lingering, (read) => {
      byScroll.current = read;
      dispatch({ type: 'select', selection: selectionOf(atlas, read), origin: 'reading' });
    });
  }, [atlas, dispatch]);

  // Before the next task: a clause that was about to count as read must not undo what was chosen meanwhile.
  useLayoutEffect(() => {
    clearTimeout(lingering.current);
    const text = root.current;
    const scrolledHere = byScroll.current === id;
    byScroll.current = '';
    if (!text || scrolledHere) return;
    const part = partOf(text, id);
    if (part) scrollTo(part);
    // The focus goes along where it was in the text; else, as on the map, ears are told.
    if (text.contains(document.activeElement))
      part?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    else if (document.activeElement?.closest('#map')) announce(announcement(view));
  }, [id]);
}

/** CSS pixels that stay above a part which is scrolled to: the line that says whether the map follows. */
const ABOVE = 36;

/** Scrolls the panel, and nothing around it, so that a part of the text stands at its top. */
function scrollTo(part: HTMLElement): void {
  const panel = part.closest('.panel-scroll');
  if (!panel) return;
  panel.scrollTop += part.getBoundingClientRect().top - panel.getBoundingClientRect().top - ABOVE;
}

/** Tells which part of a text comes to stand at reading height and stays there; returns what ends that. */
function watchReadingHeight(
  text: HTMLElement,
  timer: { current: number },
  read: (id: string) => void,
): () => void {
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      clearTimeout(timer.current);
      const part = [...inView].at(-1);
      const id = part?.getAttribute('data-reads');
      if (id) timer.current = window.setTimeout(() => read(id), LINGER_MS);
    },
    { root: text.closest('.panel-scroll'), rootMargin: READING_HEIGHT },
  );
  for (const part of text.querySelectorAll('[data-reads]')) observer.observe(part);
  return () => {
    clearTimeout(timer.current);
    observer.disconnect();
  };
}
