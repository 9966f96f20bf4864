import { computed, signal } from '@preact/signals';
import { hydrate, render } from 'preact';
import { version } from '../../package.json';
import { type AtlasApp, createApp } from '../app/atlas-app.ts';
import { type BriefingReader, briefingReader } from '../app/briefing.ts';
import { type Deferred, deferredOf, type LoadDeferred } from '../app/deferred.ts';
import { part } from '../app/document.ts';
import { watchFurniture } from '../app/furniture.ts';
import { loaders } from '../app/loaders.ts';
import { mapKeys } from '../app/map-keys.ts';
import { mapWords } from '../app/map-words.ts';
import { NoticesRoot } from '../app/notices-root.tsx';
import { rendererSwitch } from '../app/renderer-switch.ts';
import { shippedIn } from '../app/shipped-briefings.ts';
import { tooltipLater } from '../app/tooltip-later.ts';
import { whenIdle } from '../app/when-idle.ts';
import { linkAtlas } from '../atlas/atlas.ts';
import { atRest } from '../embed/at-rest.ts';
import { watchHeight } from '../embed/height.ts';
import { hintOf } from '../embed/hint.tsx';
import { connect } from '../embed/messages/connect.ts';
import type { Frame } from '../embed/messages/frame.ts';
import { mayStandIn, withOwnSite } from '../embed/messages/hosts.ts';
import { MapRoot, Refusal, StripRoot } from '../embed/roots.tsx';
import { type Catalogue, provide } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import type { AtlasData } from '../model/types.ts';
import { coverOf, watchCover } from '../panel/cover.ts';

/** Starts the map of a frame on its prerendered page, and puts it on the wire to the page round it. */
export async function openEmbed(
  data: AtlasData,
  catalogue: Catalogue,
  fetchDeferred: LoadDeferred,
): Promise<void> {
  const language = document.documentElement.lang as Language;
  provide(language, catalogue);
  const hosts = withOwnSite(data.config.embed.allowedHosts, location.href);
  if (!mayStandIn(hosts, location.ancestorOrigins)) {
    render(<Refusal words={catalogue} />, part('failures'));
    return;
  }
  const map = part('map');
  const atlas = linkAtlas(data);
  const deferred = deferredOf(atlas, fetchDeferred);
  // Nothing is waited for where nothing is named: a message of the page round the frame may come at once.
  const waiting = deferred.before(location.hash);
  if (waiting) await waiting;
  const app = createApp(atlas, language, map, loaders, { deferred, steps: false, others: 'hidden' });
  const reader = briefingReader(app, shippedIn(language), deferred);
  const switching = rendererSwitch(
    app.host,
    computed(() => app.store.state.value.renderer),
  );
  const opened = signal(false);
  const now = new Date().toISOString().slice(0, 10);
  hydrate(<StripRoot app={app} reader={reader} opened={opened} now={now} />, part('words'));
  hydrate(<MapRoot app={app} hint={hintOf(map.parentElement!)} />, part('controls'));
  hydrate(<NoticesRoot app={app} />, part('failures'));
  // For tests and the curious: the host of the renderer in use hangs on the map's element.
  Object.assign(map, { host: app.host });
  const strip = part('panel');
  app.host.padding = coverOf(map.getBoundingClientRect(), strip.getBoundingClientRect());
  watchFurniture(map, app.host);
  app.open();
  opened.value = true;
  watchCover(map, strip, app.travel.uncover);
  mapKeys(map, app);
  mapWords(map, app);
  tooltipLater(map, app);
  switching.start();
  putOnWire(app, deferred, reader, strip.querySelector<HTMLElement>('.strip-line')!);
  whenIdle(
    app.host,
    () =>
      void import('../embed/print.ts')
        .then(({ preparePrint }) => preparePrint(app, part('print')))
        .catch(() => undefined),
  );
}

function putOnWire(app: AtlasApp, { before }: Deferred, reader: BriefingReader, line: HTMLElement): Frame {
  const image: Parameters<typeof connect>[0]['image'] = async (wanted) =>
    (await import('../share/image.ts')).imageOf(app, wanted);
  const move = async (to: Partial<Camera>): Promise<void> => {
    app.move(to);
    await atRest(app.host);
  };
  const met = (): void => {
    watchHeight(line, (px) => frame.tell({ type: 'height', px }));
  };
  const frame = connect({ ...app, move, image, before, reader }, { window, version, met });
  return frame;
}
