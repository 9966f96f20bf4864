import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type ComponentChildren, h } from 'preact';
import type { Draft } from '../briefing/draft.ts';
import type { MakingProps } from '../briefing/making-props.ts';
import type { Workshop } from '../briefing/workshop.ts';
import { keep, readKept } from '../model/kept.ts';
import { NO_ANNOTATIONS } from '../model/map-annotation.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { Deferred } from './deferred.ts';
import { retryImport } from './retry-import.ts';

const loadMaking = retryImport(() => import('../briefing/making-piece.ts'));

const OPEN_AS = 'accords-making';

/** Remembers in this tab whether a briefing is being made, so that a page opened anew goes on with it. */
const remember = (open: boolean): boolean => keep('sessionStorage', OPEN_AS, open ? 'yes' : null);
const wasOpen = (): boolean => typeof readKept('sessionStorage', OPEN_AS) === 'string';

/** It begins where the panel may have been scrolled from. */
const showBeginning = (): void => {
  requestAnimationFrame(() => document.getElementById('making-title')?.focus());
};

export interface BriefingMaker {
  /** The briefing in the making, as the panel shows it; null where none is. */
  readonly shown: ReadonlySignal<(() => ComponentChildren) | null>;
  /** Opens the one that this browser keeps, or an empty one. */
  readonly start: () => void;
  /** The briefing in the making, if there is one with a step. */
  readonly draft: () => Draft | null;
}

/** Lets a reader make a briefing beside the map; its code comes when it is asked for. */
export function briefingMaker(
  app: Pick<AtlasApp, 'atlas' | 'language' | 'store' | 'notices' | 'host' | 'picking'>,
  deferred: Pick<Deferred, 'before'>,
  share: () => void,
): BriefingMaker {
  const { atlas, language, store, notices, host, picking } = app;
  const shown = signal<(() => ComponentChildren) | null>(null);
  const annotations = signal(NO_ANNOTATIONS);
  // Back, forward and a step that is shown anew set the state without them.
  effect(() => {
    const { briefing } = store.state.value;
    if (!briefing) store.dispatch({ type: 'annotate', annotations: annotations.value });
  });
  let workshop: Workshop | null = null;
  const open = async (): Promise<void> => {
    const { Making, openWorkshop, valuesOf } = await loadMaking();
    workshop ??= openWorkshop();
    const props: MakingProps = {
      ...{ atlas, language, workshop, share },
      state: () => store.state.value,
      show: async (view) => {
        await deferred.before(JSON.stringify(view));
        const { scheme, renderer } = store.state.peek();
        const { values } = valuesOf(atlas, view);
        store.dispatch({ type: 'restore', values: { ...values, scheme, renderer } });
      },
      annotate: (next) => {
        annotations.value = next;
      },
      seen: () => ({ camera: host.camera, size: host.size, padding: host.padding }),
      picking,
      read: (fragment) => {
        location.hash = fragment;
      },
      close: () => {
        shown.value = null;
        remember(false);
      },
    };
    shown.value = () => h(Making, props);
    remember(true);
  };
  const bring = (opened?: () => void): void => {
    open().then(opened, (error: unknown) => notices.failed('view', error, () => bring(opened)));
  };
  const start = (): void => bring(showBeginning);
  if (wasOpen()) bring();
  const draft = (): Draft | null => {
    const made = shown.peek() && workshop?.history.peek().present;
    return made && made.steps.length > 0 ? made : null;
  };
  return { shown, start, draft };
}
