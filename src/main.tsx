import data from 'virtual:atlas';
import { computed, effect } from '@preact/signals';
import { hydrate } from 'preact';
import { fullScreenOf } from './app/fullscreen.ts';
import { detectGpu } from './app/gpu.ts';
import { rung } from './app/ladder.ts';
import type { Loaders } from './app/map-host.ts';
import { ControlsRoot, FailuresRoot, PanelRoot } from './app/roots.tsx';
import { start } from './app/start.ts';
import { linkAtlas } from './atlas/atlas.ts';
import type { Language } from './model/text.ts';
import { coverOf, watchCover } from './panel/cover.ts';

const loaders: Loaders = {
  flat: async () => (await import('./render/flat/index.ts')).createFlatRenderer,
  gl: async () => (await import('./render/gl/index.ts')).createGlRenderer,
};

const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}.`);
  return element;
};

const map = part('map');
const running = start(linkAtlas(data), document.documentElement.lang as Language, map, loaders);

hydrate(<PanelRoot running={running} now={new Date().toISOString().slice(0, 10)} />, part('words'));
hydrate(
  <ControlsRoot running={running} fullScreen={fullScreenOf(document.documentElement)} />,
  part('controls'),
);
hydrate(<FailuresRoot running={running} />, part('failures'));
running.host.setPadding(coverOf(map.getBoundingClientRect(), part('panel').getBoundingClientRect()));
running.open();
watchCover(map, part('panel'), (cover) => running.host.setPadding(cover));

const gpu = detectGpu();
const choice = computed(() => running.store.state.value.renderer);
effect(() => {
  void running.host.use(rung(choice.value, gpu, false).kind);
});
