import { signal } from '@preact/signals';

/** Milliseconds without a further announcement after which the last one is spoken. */
const QUIET_MS = 300;

/** What the page's one live region says now. */
export const spoken = signal('');

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells screen readers something, politely. Of announcements in quick succession the last one is spoken; an empty
 * text takes back what is waiting and clears the region.
 */
export function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // The same words twice are told twice only if the region was empty in between.
    if (spoken.peek() === text) spoken.value = '';
    queueMicrotask(() => {
      spoken.value = text;
    });
  }, QUIET_MS);
}

/** The one live region of the page: everything that is announced is announced here. */
export const LiveRegion = () => (
  <p class="sr-only" role="status">
    {spoken.value}
  </p>
);
