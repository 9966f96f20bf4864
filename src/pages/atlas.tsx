import { computed } from '@preact/signals';
import { hydrate } from 'preact';
import { ladderOf } from '../app/climb.ts';
import { fullScreenOf } from '../app/fullscreen.ts';
import { firstHint } from '../app/hint.tsx';
import { carryFragment } from '../app/language-links.ts';
import type { Loaders } from '../app/map-host.ts';
import { mapKeys } from '../app/map-keys.ts';
import { mapWords } from '../app/map-words.ts';
import { pageKeys } from '../app/page-keys.ts';
import { piece } from '../app/piece.ts';
import { ControlsRoot, FailuresRoot, PanelRoot } from '../app/roots.tsx';
import { start } from '../app/start.ts';
import { whenIdle } from '../app/when-idle.ts';
import { linkAtlas } from '../atlas/atlas.ts';
import { type Catalogue, provide } from '../i18n/index.ts';
import type { Language } from '../model/text.ts';
import type { AtlasData } from '../model/types.ts';
import { coverOf, watchCover } from '../panel/cover.ts';

const loaders: Loaders = {
  flat: piece(async () => (await import('../render/flat/index.ts')).createFlatRenderer),
  gl: piece(async () => (await import('../render/gl/index.ts')).createGlRenderer),
};

const loadKeys = piece(async () => (await import('../controls/help/key-dialog.tsx')).openKeys);

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
};

/** Brings the written page to life, in the language of its document. */
export function openAtlas(data: AtlasData, catalogue: Catalogue): void {
  const language = document.documentElement.lang as Language;
  provide(language, catalogue);
  const map = part('map');
  const running = start(linkAtlas(data), language, map, loaders);

  const ladder = ladderOf(
    running.host,
    computed(() => running.store.state.value.renderer),
  );

  hydrate(
    <PanelRoot running={running} now={new Date().toISOString().slice(0, 10)} drawing={ladder.drawing} />,
    part('words'),
  );
  const help = (): void => {
    loadKeys().then(
      (openKeys) => openKeys(language),
      () => undefined,
    );
  };
  hydrate(
    <ControlsRoot running={running} fullScreen={fullScreenOf(document.documentElement)} help={help} />,
    part('controls'),
  );
  hydrate(<FailuresRoot running={running} />, part('failures'));
  // For tests and the curious: the host of the renderer in use hangs on the map's element.
  Object.assign(map, { host: running.host });
  running.host.setPadding(coverOf(map.getBoundingClientRect(), part('panel').getBoundingClientRect()));
  running.open();
  watchCover(map, part('panel'), running.uncover);
  mapKeys(map, running);
  mapWords(map, running);
  pageKeys(running, help);
  carryFragment();

  ladder.climb();

  whenIdle(() => firstHint(running, map.parentElement!));
  // A page that could not be made ready prints as it stands.
  whenIdle(
    () =>
      void import('../app/print.tsx')
        .then(({ preparePrint }) => preparePrint(running, part('print')))
        .catch(() => undefined),
  );
}
