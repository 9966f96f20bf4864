/** Milliseconds after which a map is waited for no longer: one out of sight is given no frames to move in. */
const PATIENCE = 12_000;

/** Resolves when the map has come to where it was sent and is drawn there; at once while a picture stands for it. */
export function atRest(root: HTMLElement = document.documentElement): Promise<void> {
  const rests = (): boolean => root.dataset.map === 'poster' || root.hasAttribute('data-idle');
  if (rests()) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      watch.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const watch = new MutationObserver(() => {
      if (rests()) end();
    });
    const timer = self.setTimeout(end, PATIENCE);
    watch.observe(root, { attributeFilter: ['data-idle', 'data-map'] });
  });
}
