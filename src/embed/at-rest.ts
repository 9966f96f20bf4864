import { onRest, type Resting } from '../app/when-idle.ts';

/** Milliseconds after which a map is waited for no longer: one out of sight is given no frames to move in. */
const PATIENCE = 12_000;

/** Resolves when the map has come to where it was sent and is drawn there; at once while a picture stands for it. */
export function atRest(host: Resting): Promise<void> {
  if (!host.drawing.peek() || host.idle.peek()) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = self.setTimeout(() => {
      stop();
      resolve();
    }, PATIENCE);
    const stop = onRest(host, () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
