import { useSignal, useSignalEffect } from '@preact/signals';
import { Failures } from '../controls/failures.tsx';
import { MapControls } from '../controls/map-controls.tsx';
import { Panel } from '../panel/panel.tsx';
import { groundMetresPerPixel } from '../projection/scale.ts';
import type { ViewState } from '../state/state.ts';
import type { FullScreen } from './fullscreen.ts';
import type { Running } from './start.ts';

/** The panel, rendered anew when anything but the camera changes. */
export function PanelRoot({ running, now }: { running: Running; now: string }) {
  const { atlas, language, store, missed } = running;
  const state = useSignal(store.state.peek());
  useSignalEffect(() => {
    const next = store.state.value;
    if (differs(next, state.peek())) state.value = next;
  });
  return (
    <Panel
      atlas={atlas}
      state={state.value}
      dispatch={store.dispatch}
      language={language}
      now={now}
      missed={missed.value}
    />
  );
}

const differs = ({ camera: _, ...next }: ViewState, before: ViewState): boolean =>
  (Object.keys(next) as (keyof typeof next)[]).some((key) => next[key] !== before[key]);

/** What stands on the map. */
export function ControlsRoot({ running, fullScreen }: { running: Running; fullScreen: FullScreen }) {
  const { store, language, pointer } = running;
  const { camera, scheme } = store.state.value;
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
      toggleFullScreen={fullScreen.toggle}
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
