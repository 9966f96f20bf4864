import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { AtlasApp } from '../app/atlas-app.ts';
import type { BriefingReader } from '../app/briefing.ts';
import { useBriefing } from '../app/use-briefing.ts';
import { useStill } from '../app/use-still.ts';
import { type Catalogue, t } from '../i18n/index.ts';
import type { PanelContext } from '../panel/panel-context.ts';
import { byRegion, placesOf, type RegionInList } from '../panel/places/order.ts';
import { formatFragment } from '../state/fragment.ts';
import { EmbedControls } from './controls.tsx';
import type { Manner } from './cooperative.ts';
import { FullMapLink } from './full-map.tsx';
import { Hint } from './hint.tsx';
import { Strip } from './strip.tsx';

interface StripRootProps {
  readonly app: AtlasApp;
  readonly reader: BriefingReader;
  /** Whether the map has taken up what its address says. */
  readonly opened: ReadonlySignal<boolean>;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
}

/** The strip, rendered anew when anything but the camera changes. */
export function StripRoot({ app, reader, opened, now }: StripRootProps) {
  const { atlas, language, store, missed, travel, host } = app;
  const words = t(language);
  const state = useStill(app);
  const view = useMemo(
    (): PanelContext => ({
      ...{ atlas, language, words, now, state },
      dispatch: store.dispatch,
      ways: travel,
    }),
    [state],
  );
  const places = (): readonly RegionInList[] =>
    byRegion(placesOf(view, { camera: store.state.peek().camera, ...host.size }, app.drawn()));
  return (
    <Strip view={view} missed={missed.value} places={places} briefing={useBriefing(app, reader)}>
      <FullMapRoot app={app} opened={opened} />
    </Strip>
  );
}

/** The prerendered address is that of the whole atlas; a view is in it once the map has one. */
function FullMapRoot({ app, opened }: Pick<StripRootProps, 'app' | 'opened'>) {
  const { atlas, language, store } = app;
  const fragment = opened.value ? formatFragment(atlas, store.state.value) : '';
  return <FullMapLink words={t(language)} fragment={fragment} />;
}

interface MapRootProps {
  readonly app: AtlasApp;
  readonly hint: ReadonlySignal<Manner | null>;
}

/** What stands on the map. */
export function MapRoot({ app, hint }: MapRootProps) {
  const { store, language, move, pan, home } = app;
  const words = t(language);
  const { camera, on } = store.state.value;
  return (
    <>
      <EmbedControls words={words} camera={camera} on={on} move={move} pan={pan} home={home} />
      <Hint words={words} manner={hint.value} />
    </>
  );
}

/** Said where the atlas names the sites that may show it and this is none of them; the picture stays, and the link. */
export const Refusal = ({ words }: { words: Catalogue }) => (
  <div class="failures" role="status">
    <ul>
      <li>{words.embed.refused}</li>
    </ul>
  </div>
);
