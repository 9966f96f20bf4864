import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { AgreementSwitch } from '../controls/agreement-switch.tsx';
import { Failures } from '../controls/failures.tsx';
import { MapControls } from '../controls/map-controls.tsx';
import { MapKey } from '../controls/map-key.tsx';
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
  const { atlas, language, store, missed, travel } = running;
  const state = useStill(running);
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
      state={state}
      dispatch={store.dispatch}
      language={language}
      now={now}
      missed={missed.value}
      keyFoot={setting}
      finding={finding.value}
      opened={useOpened(running, state.panel)}
      ways={travel}
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
  const { camera, scheme, on } = state.value;
  const head = useMemo(() => <SwitchRoot running={running} />, [running]);
  const foot = useMemo(() => <KeyRoot running={running} />, [running]);
  return (
    <MapControls
      language={language}
      camera={camera}
      scheme={scheme}
      on={on}
      metresPerPixel={groundMetresPerPixel(camera.lat, camera.zoom)}
      pointer={pointer.value}
      fullScreen={fullScreen.on.value}
      dispatch={store.dispatch}
      move={running.move}
      pan={running.pan}
      home={running.home}
      share={share}
      toggleFullScreen={fullScreen.toggle}
      help={help}
      head={head}
      foot={foot}
    />
  );
}

/** The state that the page was written with, then as it is by now; rendered anew when anything but the camera changes. */
function useStill({ store, written }: Running): ViewState {
  const state = useSignal(written);
  useSignalEffect(() => {
    const next = store.state.value;
    if (differs(next, state.peek())) state.value = next;
  });
  return state.value;
}

function SwitchRoot({ running }: { running: Running }) {
  const { atlas, language, store } = running;
  const { filters } = useStill(running);
  return <AgreementSwitch {...{ atlas, language, filters }} dispatch={store.dispatch} />;
}

function KeyRoot({ running }: { running: Running }) {
  const { atlas, language, store } = running;
  return <MapKey {...{ atlas, language }} state={useStill(running)} dispatch={store.dispatch} />;
}

/** What could not be drawn or read, each with a way on. */
export function FailuresRoot({ running }: { running: Running }) {
  const { failures, notices, language } = running;
  return (
    <Failures
      language={language}
      notices={notices.value}
      forget={() => {
        notices.value = [];
      }}
      failures={failures.value}
      dismiss={(gone) => {
        failures.value = failures.value.filter((failure) => failure !== gone);
      }}
    />
  );
}
