import { type ReadonlySignal, signal } from '@preact/signals';

export interface FullScreen {
  readonly on: ReadonlySignal<boolean>;
  /** Null where the browser has no full screen, as on most phones. */
  readonly toggle: (() => void) | null;
}

/** The full screen of `element`. */
export function fullScreenOf(element: HTMLElement): FullScreen {
  const on = signal(false);
  document.addEventListener('fullscreenchange', () => {
    on.value = document.fullscreenElement === element;
  });
  const toggle = (): void => {
    // A refusal (a frame without the permission) leaves the page as it is; there is nothing to mend.
    const asked = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
    asked.catch(() => undefined);
  };
  return { on, toggle: document.fullscreenEnabled ? toggle : null };
}
