import { flatCode } from './flat-code.ts';
import { pointerHandoverOf } from './pointer-handover.ts';

/** What a person does first who wants more of a page than to look at it. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'wheel',
  'touchstart',
  'hashchange',
  'message',
  'beforeprint',
] as const;
/** Milliseconds after the page has been loaded in which nothing but a sign of a person brings it to life. */
const QUIET = 250;

/** Calls `then` once: at the first sign of a person, or when what `otherwise` waits for has come. */
export function atFirstSign(then: () => void, otherwise: (come: () => void) => void): void {
  const listening = new AbortController();
  const once = (): void => {
    if (listening.signal.aborted) return;
    listening.abort();
    then();
  };
  for (const sign of SIGNS)
    addEventListener(sign, once, { capture: true, passive: true, signal: listening.signal });
  otherwise(once);
}

/** The loaded page has been quiet for a while, counted from when it is seen: on a slow machine a good while after it has been read. */
function quiet(come: () => void): void {
  const wait = (): void => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(come, QUIET)));
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** Why a page comes to life: its first picture is not what is wanted, or a person is there or may be soon. */
export type HydrationTime = 'at-once' | 'in-time';

/**
 * The written page is complete: its words and its map need no script. So the script that brings it to life waits
 * for a sign of a person or for quiet, and competes with nothing that is seen. Where the address asks for another
 * view, or the page stands in a frame whose host wants to talk to it, it comes at once. What is pressed meanwhile
 * is kept: the pointers on the map by `pointerHandoverOf`, buttons and fields until `open` has settled.
 */
export function hydrateOnInteraction(open: (occasion: HydrationTime) => Promise<unknown>): void {
  const map = document.getElementById('map');
  if (map) pointerHandoverOf(map);
  const replay = keepPresses();
  const at: HydrationTime = location.hash.length > 1 || window.parent !== window ? 'at-once' : 'in-time';
  const begin = (): void => {
    // Its failure is told by who needs it.
    flatCode().catch(() => undefined);
    const opened = open(at);
    // Where its code does not come, the picture is all there is, also under an address that asks for another view.
    opened.catch(() => {
      delete document.documentElement.dataset.view;
    });
    void opened.finally(replay);
  };
  if (at === 'at-once') begin();
  else atFirstSign(begin, quiet);
}

/** Keeps what is clicked and typed from now on, in controls that do nothing yet; returns how to do it all then. */
function keepPresses(): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const kept: (() => void)[] = [];
  const onClick = (event: MouseEvent): void => {
    const control = (event.target as Element).closest<HTMLElement>('button, input, select');
    if (!control) return;
    event.preventDefault();
    kept.push(() => control.click());
  };
  const onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    kept.push(() => {
      target.value = value;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('input', onInput, { capture: true, signal });
  return () => {
    listening.abort();
    for (const press of kept) press();
  };
}
