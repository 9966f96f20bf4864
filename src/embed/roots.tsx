import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Running } from '../app/start.ts';
import { t } from '../i18n/index.ts';
import { byRegion, placesOf, type RegionInList } from '../panel/places/order.ts';
import type { View } from '../panel/view.ts';
import { formatFragment } from '../state/fragment.ts';
import type { ViewState } from '../state/state.ts';
import { EmbedControls } from './controls.tsx';
import type { Manner } from './cooperative.ts';
import { FullMapLink } from './full-map.tsx';
import { Hint } from './hint.tsx';
import { Strip } from './strip.tsx';

interface StripRootProps {
  readonly running: Running;
  /** Whether the map has taken up what its address says. */
  readonly opened: ReadonlySignal<boolean>;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
}

/** The strip, rendered anew when anything but the camera changes. */
export function StripRoot({ running, opened, now }: StripRootProps) {
  const { atlas, language, store, missed, travel, host } = running;
  const words = t(language);
  const state = useSignal(store.state.peek());
  useSignalEffect(() => {
    const next = store.state.value;
    if (differs(next, state.peek())) state.value = next;
  });
  const { value } = state;
  const view = useMemo(
    (): View => ({ atlas, language, words, now, state: value, dispatch: store.dispatch, ways: travel }),
    [value],
  );
  const places = (): readonly RegionInList[] =>
    byRegion(placesOf(view, { camera: store.state.peek().camera, ...host.size }, running.drawn()));
  return (
    <Strip view={view} missed={missed.value} places={places}>
      <FullMapRoot running={running} opened={opened} />
    </Strip>
  );
}

/** The prerendered address is that of the whole atlas; a view is in it once the map has one. */
function FullMapRoot({ running, opened }: Pick<StripRootProps, 'running' | 'opened'>) {
  const { atlas, language, store } = running;
  const fragment = opened.value ? formatFragment(atlas, store.state.value) : '';
  return <FullMapLink words={t(language)} fragment={fragment} />;
}

const differs = ({ camera: _, ...next }: ViewState, before: ViewState): boolean =>
  (Object.keys(next) as (keyof typeof next)[]).some((key) => next[key] !== before[key]);

interface MapRootProps {
  readonly running: Running;
  readonly hint: ReadonlySignal<Manner | null>;
}

/** What stands on the map. */
export function MapRoot({ running, hint }: MapRootProps) {
  const { store, language, move, pan, home } = running;
  const words = t(language);
  const { camera, on } = store.state.value;
  return (
    <>
      <EmbedControls words={words} camera={camera} on={on} move={move} pan={pan} home={home} />
      <Hint words={words} manner={hint.value} />
    </>
  );
}
