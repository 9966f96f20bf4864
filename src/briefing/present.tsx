import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../model/text.ts';
import { type Presented, Presenter, takeKeys } from './presenting.ts';
import { Slides } from './slides.tsx';
import './presenting.css';

export { showNotes } from './notes-window.tsx';

interface PresentOptions {
  readonly atlas: Atlas;
  readonly language: Language;
}

/** Milliseconds without a further change of the window's size after which it has come to it. */
const SETTLED_MS = 300;

/**
 * Makes the page able to present the briefing that is open: the whole screen where the browser gives it, large letters,
 * slides before and after the steps, and keys that move from one to the next. While it does, `data-presenting` of the
 * root element has the style sheet do the rest; `data-black` darkens all. Ends with Escape or with the full screen, and
 * the page then stands as it was left, the focus too.
 */
export function presenterOn(presented: Presented, { atlas, language }: PresentOptions): Presenter {
  const presenter = new Presenter(presented);
  const root = document.documentElement;
  effect(() => {
    root.toggleAttribute('data-black', presenter.black.value);
  });
  effect(() => {
    if (presenter.since.value === null) return;
    const listening = new AbortController();
    const { signal } = listening;
    const focused = document.activeElement;
    const place = document.createElement('div');
    document.body.append(place);
    root.setAttribute('data-presenting', '');
    takeKeys(window, presenter, signal);
    watchSize(presented, signal);
    takeScreen(() => presenter.end(), signal);
    render(<Slides atlas={atlas} language={language} presenter={presenter} />, place);
    return () => {
      listening.abort();
      render(null, place);
      place.remove();
      void leaveScreen().then(() => {
        root.removeAttribute('data-presenting');
        // The words of another step may have taken the place of those that had the focus.
        const words = document.querySelector<HTMLElement>('.step h2');
        const back = focused instanceof HTMLElement && focused.isConnected ? focused : words;
        back?.focus({ preventScroll: true });
      });
    };
  });
  effect(() => {
    if (!presented.open.value) presenter.end();
  });
  return presenter;
}

/** The map takes its new size as a move away from the step: once it has come to it, the step is shown anew. */
function watchSize({ open, go }: Presented, signal: AbortSignal): void {
  let timer = 0;
  const onResize = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = open.peek();
      if (now && !signal.aborted) go(now.step);
    }, SETTLED_MS);
  };
  window.addEventListener('resize', onResize, { signal });
}

/** The whole screen; where it is refused, the window is presented as it is. */
function takeScreen(end: () => void, signal: AbortSignal): void {
  const onChange = (): void => {
    if (!document.fullscreenElement) end();
  };
  document.documentElement.requestFullscreen?.().then(
    () => document.addEventListener('fullscreenchange', onChange, { signal }),
    () => undefined,
  );
}

/** Resolves once the page has its window again. */
const leaveScreen = (): Promise<void> =>
  document.fullscreenElement ? document.exitFullscreen().catch(() => undefined) : Promise.resolve();
