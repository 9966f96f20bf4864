import { effect } from '@preact/signals';
import type { MapHost } from './map-host.ts';

/** A map that is never at rest, because it is being used, must not put off what waits for ever; milliseconds. */
const PATIENCE = 4000;

/** Milliseconds after the map first came to rest in which a person begins to use it. */
const BEGINNING = 2000;

/** What of the map's host tells whether the map is at rest. */
export type Resting = Pick<MapHost, 'idle' | 'drawing'>;

/** Calls `then` once the map is at rest and still is after all that happens at that moment; returns how to stop. */
export function onRest({ idle }: Pick<Resting, 'idle'>, then: () => void): () => void {
  let over = false;
  const stop = effect(() => {
    if (!idle.value) return;
    queueMicrotask(() => {
      if (over || !idle.peek()) return;
      over = true;
      stop();
      then();
    });
  });
  return () => {
    over = true;
    stop();
  };
}

/**
 * Runs `work` once the map is at rest, or has been running for a while, and the main thread has nothing else to do:
 * what may be needed later never delays what is needed now.
 */
export function whenIdle(host: Resting, work: () => void): void {
  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    stopDrawing();
    stopRest();
    // Safari has no idle callbacks: there the next task has to do.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: PATIENCE });
    else setTimeout(work);
  };
  const stopDrawing = effect(() => {
    if (host.drawing.value) timer ||= window.setTimeout(later, PATIENCE);
  });
  const stopRest = onRest(host, later);
}

/** As `whenIdle`, some time after the page has come to life: for what nobody asks for in the first moment. */
export const whenIdleLater = (host: Resting, work: () => void): void =>
  whenIdle(host, () => setTimeout(() => whenIdle(host, work), BEGINNING));
