import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Failures } from '../controls/failures.tsx';
import { MapControls } from '../controls/map-controls.tsx';
import { RendererSetting } from '../controls/renderer-setting.tsx';
import { Panel } from '../panel/panel.tsx';
import type { Finding } from '../panel/search/finding.ts';
import { groundMetresPerPixel } from '../projection/scale.ts';
import type { ViewState } from '../state/state.ts';
import type { FullScreen } from './fullscreen.ts';
import type { Drawing } from './ladder.ts';
import { PlacesRoot } from './places-root.tsx';
import type { Running } from './start.ts';
import { useOpened } from './use-opened.ts';

interface PanelRootProps {
  readonly running: Running;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  readonly drawing: ReadonlySignal<Drawing>;
  readonly finding: ReadonlySignal<Finding>;
}

/** The panel, rendered anew when anything but the camera changes. */
export function PanelRoot({ running, now, drawing, finding }: PanelRootProps) {
  const { atlas, language, store, missed } = running;
  // First as the page was written, then as it is by now.
  const state = useSignal(running.written);
  useSignalEffect(() => {
    const next = store.state.value;
    if (differs(next, state.peek())) state.value = next;
  });
  const setting = useMemo(
    () => (
      <>
        <PlacesRoot running={running} />
        <SettingRoot running={running} drawing={drawing} />
      </>
    ),
    [running, drawing],
  );
  return (
    <Panel
      atlas={atlas}
      state={state.value}
      dispatch={store.dispatch}
      language={language}
      now={now}
      missed={missed.value}
      keyFoot={setting}
      finding={finding.value}
      opened={useOpened(running, state.value.panel)}
    />
  );
}

/** The choice of a renderer, rendered anew when it or what draws changes. */
function SettingRoot({ running, drawing }: Pick<PanelRootProps, 'running' | 'drawing'>) {
  const { language, store } = running;
  const choice = useComputed(() => store.state.value.renderer);
  return (
    <RendererSetting
      language={language}
      choice={choice.value}
      drawing={drawing.value}
      dispatch={store.dispatch}
    />
  );
}

const differs = ({ camera: _, found: __, ...next }: ViewState, before: ViewState): boolean =>
  (Object.keys(next) as (keyof typeof next)[]).some((key) => next[key] !== before[key]);

interface ControlsRootProps {
  readonly running: Running;
  readonly fullScreen: FullScreen;
  readonly share: () => void;
  readonly help?: () => void;
}

/** What stands on the map. */
export function ControlsRoot({ running, fullScreen, share, help }: ControlsRootProps) {
  const { store, language, pointer } = running;
  // First as the page was written, then as it is by now.
  const state = useSignal(running.written);
  useSignalEffect(() => {
    state.value = store.state.value;
  });
  const { camera, scheme } = state.value;
  return (
    <MapControls
      language={language}
      camera={camera}
      scheme={scheme}
      metresPerPixel={groundMetresPerPixel(camera.lat, camera.zoom)}
      pointer={pointer.value}
      fullScreen={fullScreen.on.value}
      dispatch={store.dispatch}
      move={running.move}
      home={running.home}
      share={share}
      toggleFullScreen={fullScreen.toggle}
      help={help}
    />
  );
}

/** What could not be drawn or read, each with a way on. */
export function FailuresRoot({ running }: { running: Running }) {
  const { failures, language } = running;
  return (
    <Failures
      language={language}
      failures={failures.value}
      dismiss={(gone) => {
        failures.value = failures.value.filter((failure) => failure !== gone);
      }}
    />
  );
}
