import { computed } from '@preact/signals';
import { hydrate } from 'preact';
import { type AtlasApp, createApp } from '../app/atlas-app.ts';
import { type BriefingReader, briefingReader } from '../app/briefing.ts';
import { briefingMaker } from '../app/briefing-maker.ts';
import { type Deferred, deferredOf, type LoadDeferred } from '../app/deferred.ts';
import { carryFragment, followTitle, part } from '../app/document.ts';
import { flatCode } from '../app/flat-code.ts';
import { fullScreenOf } from '../app/fullscreen.ts';
import { watchFurniture } from '../app/furniture.ts';
import { firstHint } from '../app/hint.tsx';
import { atFirstSign, type HydrationTime } from '../app/hydrate-on-interaction.ts';
import { loaders } from '../app/loaders.ts';
import { mapKeys } from '../app/map-keys.ts';
import { mapWords } from '../app/map-words.ts';
import { NoticesRoot } from '../app/notices-root.tsx';
import { pageKeys } from '../app/page-keys.ts';
import { presentingOf } from '../app/presenting.ts';
import { rendererSwitch } from '../app/renderer-switch.ts';
import { retryImport } from '../app/retry-import.ts';
import { ControlsRoot, PanelRoot } from '../app/roots.tsx';
import { searchStatusOf } from '../app/search-status.ts';
import { shareMap } from '../app/sharing.ts';
import { shippedIn } from '../app/shipped-briefings.ts';
import { tooltipLater } from '../app/tooltip-later.ts';
import { whenIdle, whenIdleLater } from '../app/when-idle.ts';
import { linkAtlas } from '../atlas/atlas.ts';
import { type Catalogue, provide } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { AtlasData } from '../model/types.ts';
import { coverOf, watchCover } from '../panel/cover.ts';

const loadKeys = retryImport(async () => (await import('../controls/help/key-dialog.tsx')).openKeys);

const loadSearch = retryImport(async () => {
  const [{ Finder, resultsOf, ResultList }, { default: aliases }] = await Promise.all([
    import('../panel/search/index.ts'),
    import('virtual:aliases'),
  ]);
  return { Finder, resultsOf, ResultList, aliases };
});

/** Settles when what was rendered has its place. */
const laidOut = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Settles in a task of its own, so that what waits for the main thread comes between. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Brings the written page to life, in the language of its document. Where a map is waited for (`at-once`) it comes
 * first, and the panel, which is there to be read already, when a person turns to the page or all is quiet.
 */
export async function openAtlas(
  data: AtlasData,
  catalogue: Catalogue,
  fetchDeferred: LoadDeferred,
  occasion: HydrationTime = 'in-time',
): Promise<void> {
  const language = document.documentElement.lang as Language;
  provide(language, catalogue);
  const map = part('map');
  const atlas = linkAtlas(data);
  const deferred = deferredOf(atlas, fetchDeferred);
  await deferred.before(location.hash);
  const app = createApp(atlas, language, map, loaders, { deferred });
  const reader = briefingReader(app, shippedIn(language), deferred);
  const maker = briefingMaker(app, deferred, () => share());
  const presenting = presentingOf(app, reader);
  const share = (): void => void shareMap({ app, reader, maker, deferred });

  const switching = rendererSwitch(
    app.host,
    computed(() => app.store.state.value.renderer),
  );

  const help = (): void => {
    loadKeys().then(
      (openKeys) => openKeys(language),
      () => undefined,
    );
  };
  const searchStatus = searchOf(app, deferred);

  // For tests and the curious: the host of the renderer in use hangs on the map's element.
  Object.assign(map, { host: app.host });
  app.host.padding = coverOf(map.getBoundingClientRect(), part('panel').getBoundingClientRect());
  watchFurniture(map, app.host);
  app.open();
  switching.start();
  // Once the map is being drawn elsewhere, and in steps, all that can be read already.
  const drawing = flatCode().then(nextTask, nextTask);

  const bringControls = (): void => hydrateControls(app, map, share, help);
  const now = new Date().toISOString().slice(0, 10);
  const hydratePanel = (): void =>
    hydrate(
      <PanelRoot
        app={app}
        now={now}
        drawing={switching.status}
        searchStatus={searchStatus}
        reader={reader}
        maker={maker}
        presenting={presenting}
      />,
      part('words'),
    );
  // While the first picture is drawn a busy page would hold up the worker, which waits for it to get its canvases.
  if (occasion === 'at-once' && !app.asksForWords) {
    await drawing;
    atFirstSign(
      () => {
        bringControls();
        hydratePanel();
      },
      (come) => whenIdle(app.host, come),
    );
  } else {
    // In tasks of their own: what a person does meanwhile waits for the half of it.
    const hydrated = drawing.then(bringControls).then(nextTask).then(hydratePanel);
    // What was pressed meanwhile may yet change the map; a choice raises the panel over a phone's, which then makes way.
    app.host.await(hydrated.then(laidOut));
    await hydrated;
  }

  readyLater(app, map, reader, deferred);
}

/** Brings the buttons on the map and all that is done with the map itself to life. */
function hydrateControls(app: AtlasApp, map: HTMLElement, share: () => void, help: () => void): void {
  hydrate(
    <ControlsRoot app={app} fullScreen={fullScreenOf(document.documentElement)} share={share} help={help} />,
    part('controls'),
  );
  hydrate(<NoticesRoot app={app} />, part('failures'));
  watchCover(map, part('panel'), app.travel.uncover);
  mapKeys(map, app);
  mapWords(map, app);
  tooltipLater(map, app);
  pageKeys(app, help);
  carryFragment();
  followTitle(app);
}

/** The search, which names places of deferred layers too. */
const searchOf = ({ atlas, language, store, travel }: AtlasApp, deferred: Deferred) =>
  searchStatusOf({
    atlas,
    language,
    state: store.state,
    load: async () => {
      const [found] = await Promise.all([loadSearch(), deferred.load()]);
      return found;
    },
    go: travel.showName,
  });

/** What may be wanted later, made ready when the page has nothing else to do. */
function readyLater(app: AtlasApp, map: HTMLElement, reader: BriefingReader, deferred: Deferred): void {
  // What is kept for later is no part of the page: where it cannot be, nothing is missing here.
  whenIdleLater(
    app.host,
    () =>
      void import('../app/offline.ts')
        .then(({ keepOffline }) => keepOffline(() => app.notices.tell({ kind: 'update' })))
        .catch(() => undefined),
  );
  whenIdle(app.host, () => firstHint(app, map.parentElement!));
  // A page that could not be made ready prints as it stands.
  whenIdle(
    app.host,
    () =>
      void import('../app/print.tsx')
        .then(({ preparePrint }) => preparePrint(app, part('print'), reader, deferred))
        .catch(() => undefined),
  );
}
