/** What presenting asks of the briefing that is open. */
export interface Presented {
  /** The step that is shown, from 1; null where none is open any more. */
  readonly step: () => number | null;
  readonly steps: () => number;
  /** Shows a step; numbers beyond the ends are the ends. */
  readonly go: (step: number) => void;
}

/** What a key does; a presenter's remote sends the Page keys, and `b` or a full stop for black. */
type Move = 'next' | 'previous' | 'first' | 'last' | 'black' | 'jump' | 'end' | number;

const KEYS: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  B: 'black',
  '.': 'black',
  Enter: 'jump',
  Escape: 'end',
};

/** What a key does while a briefing is presented; null where it is none of ours. A digit is itself. */
export const moveOf = (key: string): Move | null =>
  /^\d$/.test(key) ? Number(key) : Object.hasOwn(KEYS, key) ? KEYS[key]! : null;

/** The step that a move leads to from `step` of `steps`; `typed`: the digits before it. Beyond the ends stand the ends. */
export function stepAfter(move: Move, step: number, steps: number, typed: string): number {
  const ways: Readonly<Partial<Record<Move, number>>> = {
    ...{ next: step + 1, previous: step - 1, first: 1, last: steps },
    jump: Number(typed) || step,
  };
  return Math.min(Math.max(1, ways[move] ?? step), steps);
}

/** Milliseconds without a further change of the window's size after which it has come to it. */
const SETTLED_MS = 300;
/** Digits of a step's number. */
const MOST_DIGITS = 2;

/**
 * Presents the open briefing: the whole screen where the browser gives it, large letters, and keys that move from step
 * to step wherever the focus is. `data-presenting` on the root element has the style sheet do the rest, `data-black`
 * has it darken all. Ends with Escape or with the full screen, where the page stands as it was left.
 */
export function present({ step, steps, go }: Presented): void {
  const root = document.documentElement;
  if (root.hasAttribute('data-presenting')) return;
  const listening = new AbortController();
  const { signal } = listening;
  let typed = '';
  const end = (): void => {
    listening.abort();
    root.removeAttribute('data-presenting');
    root.removeAttribute('data-black');
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  };
  const onKey = (event: KeyboardEvent): void => {
    const move = event.ctrlKey || event.altKey || event.metaKey ? null : moveOf(event.key);
    const now = step();
    if (now === null) end();
    if (move === null || now === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (move === 'end') end();
    else if (move === 'black') root.toggleAttribute('data-black');
    else if (typeof move === 'number') typed = (typed + move).slice(-MOST_DIGITS);
    else {
      root.removeAttribute('data-black');
      const to = stepAfter(move, now, steps(), typed);
      typed = '';
      if (to !== now) go(to);
    }
  };
  // The map takes its new size as a move away from the step: once it has come to it, the step is shown anew.
  let timer = 0;
  const onResize = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = step();
      if (now !== null && !signal.aborted) go(now);
    }, SETTLED_MS);
  };
  window.addEventListener('resize', onResize, { signal });
  // Before the keys of the map and of the panel.
  window.addEventListener('keydown', onKey, { capture: true, signal });
  root.setAttribute('data-presenting', '');
  // Where it is refused, the window is presented as it is.
  root.requestFullscreen?.().then(
    () =>
      document.addEventListener('fullscreenchange', () => document.fullscreenElement ?? end(), { signal }),
    () => undefined,
  );
}
