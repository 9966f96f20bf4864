import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AnyBriefing, ReadBriefing } from '../briefing/read.ts';
import type { Briefing } from '../model/types.ts';
import type { UnusedValue } from '../state/fragment.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { Deferred } from './deferred.ts';
import { retryImport } from './retry-import.ts';

type LoadBriefings = () => Promise<{ readonly default: readonly Briefing[] }>;

/** The code that reads briefings, which comes when one is opened. */
const loadCode = retryImport(async () => {
  const { mapAnnotations, openBriefing, plainWords, StepInPanel, StepKeys, StepLeft, stepValues } =
    await import('../briefing/index.ts');
  return { mapAnnotations, openBriefing, plainWords, StepInPanel, StepKeys, StepLeft, stepValues };
});
type BriefingCode = Awaited<ReturnType<typeof loadCode>>;

/** The briefing that is open, and where it stands. */
export interface OpenBriefing {
  readonly code: BriefingCode;
  readonly briefing: ReadBriefing;
  /** The same in all its languages. */
  readonly whole: AnyBriefing;
  /** As the address names it. */
  readonly id: string;
  /** From 1. */
  readonly step: number;
  /** The reader has turned to something else than the step shows. */
  readonly left: boolean;
}

export interface BriefingReader {
  /** Null where no briefing is open, or it has not come yet. */
  readonly open: ReadonlySignal<OpenBriefing | null>;
  /** Shows a step of the open briefing; numbers beyond its ends are its ends. */
  readonly go: (step: number) => void;
  /** As `go`, once the briefing has come; false where none is open or it has no such step. */
  readonly goTo: (step: number) => Promise<boolean>;
  readonly close: () => void;
}

/**
 * Reads the briefing that the state names: brings it in, shows its step on the map, and shows it anew when the address
 * leads back to it. `data-step` of the document tells which step is shown.
 */
export function briefingReader(
  app: Pick<AtlasApp, 'atlas' | 'language' | 'store' | 'host' | 'notices'>,
  fetchBriefings: LoadBriefings,
  deferred: Pick<Deferred, 'before'>,
): BriefingReader {
  const { atlas, language, store, host, notices } = app;
  const loadShipped = retryImport(fetchBriefings);
  const read = signal<Omit<OpenBriefing, 'step' | 'left'> | null>(null);
  const open = computed((): OpenBriefing | null => {
    const { briefing: place } = store.state.value;
    if (!place || read.value?.id !== place.id) return null;
    return { ...read.value, step: place.step, left: place.left };
  });

  /** What of the briefing could not be used, to be told with what of its first step cannot. */
  let unused: readonly UnusedValue[] = [];
  const go = (step: number): void => {
    const now = read.peek();
    if (!now) return;
    const within = Math.min(Math.max(1, step), now.briefing.steps.length);
    const shown = now.briefing.steps[within - 1]!;
    const show = (): void => {
      const { values, notices: found } = now.code.stepValues(atlas, language, shown);
      const all = [...unused, ...found];
      unused = [];
      if (all.length > 0) notices.tell({ kind: 'address', values: all });
      store.dispatch({ type: 'step', id: now.id, step: within, values });
    };
    const waiting = deferred.before(JSON.stringify(shown.view));
    if (waiting) {
      host.await(waiting);
      void waiting.then(show);
    } else show();
  };

  let coming: Promise<void> = Promise.resolve();
  const goTo = async (step: number): Promise<boolean> => {
    await coming.catch(() => undefined);
    const steps = open.peek()?.briefing.steps.length ?? 0;
    if (step > steps) return false;
    go(step);
    return true;
  };

  const bring = async (id: string): Promise<void> => {
    const [code, { default: shipped }] = await Promise.all([loadCode(), loadShipped()]);
    const { briefing, whole, notices: found } = await code.openBriefing(id, shipped, language);
    if (store.state.peek().briefing?.id !== id) return;
    if (briefing) unused = found;
    else notices.tell({ kind: 'address', values: found });
    read.value = briefing && whole && { code, briefing, whole, id };
    if (!briefing) store.dispatch({ type: 'close-briefing' });
  };
  /** Takes up what the address says of a briefing. */
  const take = (): void => {
    const place = store.state.peek().briefing;
    if (!place) return;
    const underWay = read.peek()?.id === place.id ? Promise.resolve() : bring(place.id);
    coming = underWay;
    host.await(underWay);
    underWay.then(
      () => {
        const now = store.state.peek().briefing;
        if (now && !now.left) go(now.step);
      },
      (error: unknown) => notices.failed('view', error, take),
    );
  };
  store.onAction(({ type }) => {
    if (type === 'restore') take();
  });
  effect(() => {
    const { dataset } = document.documentElement;
    if (open.value) dataset.step = String(open.value.step);
    else delete dataset.step;
  });

  return { open, go, goTo, close: () => store.dispatch({ type: 'close-briefing' }) };
}
