import { computed } from '@preact/signals';
import { render } from 'preact';
import { createApp } from '../app/atlas-app.ts';
import { type BriefingReader, briefingReader } from '../app/briefing.ts';
import { deferredOf, type LoadDeferred } from '../app/deferred.ts';
import { part } from '../app/document.ts';
import { watchFurniture } from '../app/furniture.ts';
import { loaders } from '../app/loaders.ts';
import { mapKeys } from '../app/map-keys.ts';
import { mapWords } from '../app/map-words.ts';
import { NoticesRoot } from '../app/notices-root.tsx';
import { rendererSwitch } from '../app/renderer-switch.ts';
import { tooltipLater } from '../app/tooltip-later.ts';
import { whenIdle } from '../app/when-idle.ts';
import { linkAtlas } from '../atlas/atlas.ts';
import { lightLinks, watchSteps } from '../briefing/scroll.ts';
import { hintOf } from '../embed/hint.tsx';
import { MapRoot } from '../embed/roots.tsx';
import { type Catalogue, provide } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { AtlasData, Briefing } from '../model/types.ts';
import { LiveRegion } from '../panel/announcer.tsx';
import { TextButton } from '../panel/text-button.tsx';
import { selectionOf } from '../state/selectors.ts';

/**
 * Lays one map over the maps of the steps, which follows the text as it is scrolled, forwards and backwards. Where the
 * reader moves the map or chooses something on it, it stays, until it is asked to follow again.
 */
export async function openBriefingPage(
  data: AtlasData,
  catalogue: Catalogue,
  fetchDeferred: LoadDeferred,
  briefings: readonly Briefing[],
): Promise<void> {
  const language = document.documentElement.lang as Language;
  provide(language, catalogue);
  const [map, steps] = [part('map'), part('steps')];
  const id = steps.dataset.briefing ?? '';
  const atlas = linkAtlas(data);
  const deferred = deferredOf(atlas, fetchDeferred);
  const app = createApp(atlas, language, map, loaders, { deferred, steps: false });
  const reader = briefingReader(app, async () => ({ default: briefings }), deferred);
  const switching = rendererSwitch(
    app.host,
    computed(() => app.store.state.value.renderer),
  );
  // For tests and the curious: the host of the renderer in use hangs on the map's element.
  Object.assign(map, { host: app.host });

  const hint = hintOf(map.parentElement!);
  const reading = watchSteps(steps, (step) => {
    if (!app.store.state.peek().briefing?.left) reader.go(step);
  });
  const follow = (): void => reader.go(reading());
  render(
    <>
      <MapRoot app={app} hint={hint} />
      <FollowAgain words={catalogue} reader={reader} follow={follow} />
      <LiveRegion />
    </>,
    part('controls'),
  );
  render(<NoticesRoot app={app} />, part('failures'));
  watchFurniture(map, app.host);
  app.store.dispatch({
    type: 'restore',
    values: { camera: app.host.camera, briefing: { id, step: reading(), left: false } },
  });
  mapKeys(map, app);
  mapWords(map, app);
  tooltipLater(map, app);
  lightLinks(steps, (target) => app.store.dispatch({ type: 'hover', selection: selectionOf(atlas, target) }));
  switching.start();
  // The page is printed whole, wherever its map has been moved to.
  const open = computed(() => reader.open.value && { ...reader.open.value, left: false });
  whenIdle(
    app.host,
    () =>
      void import('../app/print.tsx')
        .then(({ preparePrint }) => preparePrint(app, part('print'), { open }, deferred))
        .catch(() => undefined),
  );
  // From now on the one map stands for those of the steps, for ears and keys too.
  for (const own of steps.querySelectorAll<HTMLElement>('.step-map')) own.inert = true;
}

interface FollowAgainProps {
  readonly words: Catalogue;
  readonly reader: BriefingReader;
  readonly follow: () => void;
}

/** Says that the map no longer follows the text, and lets it follow again. */
function FollowAgain({ words, reader, follow }: FollowAgainProps) {
  return (
    <div class="briefing-left" role="status">
      {reader.open.value?.left && (
        <p data-furniture="">
          {words.reading.stopped} <TextButton onClick={follow}>{words.reading.again}</TextButton>
        </p>
      )}
    </div>
  );
}
