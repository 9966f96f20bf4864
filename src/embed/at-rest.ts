/** Milliseconds in which a movement has begun. */
const BEGUN = 50;
/** Milliseconds after which a map is waited for no longer: one out of sight may not move at all. */
const PATIENCE = 3000;

/** Resolves when the map has come to where it was sent and is drawn there; at once while a picture stands for it. */
export function atRest(root: HTMLElement = document.documentElement): Promise<void> {
  if (root.dataset.map === 'poster') return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      watch.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const look = (): void => {
      if (root.hasAttribute('data-idle')) end();
    };
    const watch = new MutationObserver(look);
    let timer = self.setTimeout(() => {
      timer = self.setTimeout(end, PATIENCE);
      watch.observe(root, { attributeFilter: ['data-idle'] });
      look();
    }, BEGUN);
  });
}
