import { computed, signal } from '@preact/signals';
import { hydrate, render } from 'preact';
import { version } from '../../package.json';
import { ladderOf } from '../app/climb.ts';
import { type Deferred, deferredOf, type LoadDeferred } from '../app/deferred.ts';
import { watchFurniture } from '../app/furniture.ts';
import type { Loaders } from '../app/map-host.ts';
import { mapKeys } from '../app/map-keys.ts';
import { mapWords } from '../app/map-words.ts';
import { piece } from '../app/piece.ts';
import { FailuresRoot } from '../app/roots.tsx';
import { type Running, start } from '../app/start.ts';
import { tooltipLater } from '../app/tooltip-later.ts';
import { whenIdle } from '../app/when-idle.ts';
import { linkAtlas } from '../atlas/atlas.ts';
import { atRest } from '../embed/at-rest.ts';
import { watchHeight } from '../embed/height.ts';
import { hintOf } from '../embed/hint.tsx';
import { connect } from '../embed/messages/connect.ts';
import type { Frame } from '../embed/messages/frame.ts';
import { mayStandIn, withOwnSite } from '../embed/messages/hosts.ts';
import { Refusal } from '../embed/refusal.tsx';
import { MapRoot, StripRoot } from '../embed/roots.tsx';
import { type Catalogue, provide } from '../i18n/index.ts';
import type { Camera } from '../model/geo.ts';
import type { Language } from '../model/text.ts';
import type { AtlasData } from '../model/types.ts';
import { coverOf, watchCover } from '../panel/cover.ts';

const loaders: Loaders = {
  flat: piece(async () => (await import('../render/flat/index.ts')).createFlatRenderer),
  gl: piece(async () => (await import('../render/gl/index.ts')).createGlRenderer),
};

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
};

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
  const running = start(atlas, language, map, loaders, { deferred, steps: false, others: 'hidden' });
  const ladder = ladderOf(
    running.host,
    computed(() => running.store.state.value.renderer),
  );
  const opened = signal(false);
  const now = new Date().toISOString().slice(0, 10);
  hydrate(<StripRoot running={running} opened={opened} now={now} />, part('words'));
  hydrate(<MapRoot running={running} hint={hintOf(map.parentElement!)} />, part('controls'));
  hydrate(<FailuresRoot running={running} />, part('failures'));
  // For tests and the curious: the host of the renderer in use hangs on the map's element.
  Object.assign(map, { host: running.host });
  const strip = part('panel');
  running.host.setPadding(coverOf(map.getBoundingClientRect(), strip.getBoundingClientRect()));
  watchFurniture(map, running.host);
  running.open();
  opened.value = true;
  watchCover(map, strip, running.travel.uncover);
  mapKeys(map, running);
  mapWords(map, running);
  tooltipLater(map, running);
  ladder.climb();
  putOnWire(running, deferred, strip.querySelector<HTMLElement>('.strip-line')!);
  whenIdle(
    () =>
      void import('../embed/print.ts')
        .then(({ preparePrint }) => preparePrint(running, part('print')))
        .catch(() => undefined),
  );
}

function putOnWire(running: Running, { before }: Deferred, line: HTMLElement): Frame {
  const image: Parameters<typeof connect>[0]['image'] = async (wanted) =>
    (await import('../share/image.ts')).imageOf(running, wanted);
  const move = async (to: Partial<Camera>): Promise<void> => {
    running.move(to);
    await atRest();
  };
  const met = (): void => {
    watchHeight(line, (px) => frame.tell({ type: 'height', px }));
  };
  const frame = connect({ ...running, move, image, before }, { window, version, met });
  return frame;
}
