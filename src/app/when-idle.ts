/** A map that is never at rest, because it is being used, must not put off what waits for ever; milliseconds. */
const PATIENCE = 4000;

/** Milliseconds after the map first came to rest in which a person begins to use it. */
const BEGINNING = 2000;

/**
 * Runs `work` once the map is at rest (`data-idle` on the root element), or has been running for a while, and
 * the main thread has nothing else to do: what may be needed later never delays what is needed now.
 */
export function whenIdle(work: () => void): void {
  const root = document.documentElement;
  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    watch.disconnect();
    // Safari has no idle callbacks: there the next task has to do.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: PATIENCE });
    else setTimeout(work);
  };
  const watch = new MutationObserver(() => {
    if (root.hasAttribute('data-idle')) later();
    else if (root.dataset.map !== 'poster') timer ||= window.setTimeout(later, PATIENCE);
  });
  watch.observe(root, { attributeFilter: ['data-idle', 'data-map'] });
  if (root.hasAttribute('data-idle')) later();
}

/** As `whenIdle`, some time after the page has come to life: for what nobody asks for in the first moment. */
export const whenIdleLater = (work: () => void): void =>
  whenIdle(() => setTimeout(() => whenIdle(work), BEGINNING));
