import { effect } from '@preact/signals';
import { type Atlas, joinDeferred } from '../atlas/atlas.ts';
import type { DeferredData } from '../model/types.ts';
import { namesDeferred, wantsDeferred } from '../state/selectors.ts';
import type { Store } from '../state/store.ts';
import { retryImport } from './retry-import.ts';

export type LoadDeferred = () => Promise<{ readonly default: DeferredData }>;

/** What comes after the page, and when. */
export interface Deferred {
  /** Brings it in, once; every call waits for the same. @throws what kept it from coming */
  readonly load: () => Promise<void>;
  /** What to wait for before an address or an id can be read that names a part of it; null where it names none. */
  readonly before: (text: string) => Promise<void> | null;
  /** Brings it in when the state wants it. `waiting` is told what is under way, `failed` what did not come. */
  readonly follow: (
    store: Store,
    waiting: (underWay: Promise<unknown>) => void,
    failed: (error: unknown, again: () => void) => void,
  ) => void;
}

/** The features of deferred layers of an atlas. */
export function deferredOf(atlas: Atlas, fetchDeferred: LoadDeferred): Deferred {
  const fetchData = retryImport(fetchDeferred);
  let coming: Promise<void> | null = null;
  let here = false;
  let tell = (): void => undefined;
  const load = (): Promise<void> => {
    coming ??= fetchData().then(
      ({ default: data }) => {
        joinDeferred(atlas, data);
        here = true;
        tell();
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return {
    load,
    // Where it does not come the text is read without it: what it names is then told as unknown.
    before: (text) => (here || !namesDeferred(atlas, text) ? null : load().catch(() => undefined)),
    follow: (store, waiting, failed) => {
      tell = () => store.dispatch({ type: 'arrived' });
      if (here) tell();
      const bring = (): void => {
        const underWay = load();
        waiting(underWay);
        underWay.catch((error: unknown) => failed(error, bring));
      };
      const stop = effect(() => {
        if (wantsDeferred(atlas, store.state.value)) {
          queueMicrotask(() => stop());
          if (!here) bring();
        }
      });
    },
  };
}
