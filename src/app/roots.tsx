import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useCallback, useContext, useMemo } from 'preact/hooks';
import type { PresentProps } from '../briefing/step.tsx';
import { AgreementSwitch } from '../controls/agreement-switch.tsx';
import { MapControls } from '../controls/map-controls.tsx';
import { MapKey } from '../controls/map-key.tsx';
import { RendererSetting } from '../controls/renderer-setting.tsx';
import { Panel } from '../panel/index.tsx';
import { ViewContext } from '../panel/panel-context.ts';
import { byRegion, placesOf } from '../panel/places/order.ts';
import { Places } from '../panel/places/places.tsx';
import type { SearchStatus } from '../panel/search/status.ts';
import { groundMetresPerPixel } from '../projection/scale.ts';
import type { AtlasApp } from './atlas-app.ts';
import type { BriefingReader } from './briefing.ts';
import type { BriefingMaker } from './briefing-maker.ts';
import type { FullScreen } from './fullscreen.ts';
import type { RendererStatus } from './renderer-choice.ts';
import { useBriefing } from './use-briefing.ts';
import { useLazyViews } from './use-lazy-views.ts';
import { useStill } from './use-still.ts';

interface PanelRootProps {
  readonly app: AtlasApp;
  /** Today, `YYYY-MM-DD`. */
  readonly now: string;
  readonly drawing: ReadonlySignal<RendererStatus>;
  readonly searchStatus: ReadonlySignal<SearchStatus>;
  readonly reader: BriefingReader;
  readonly maker: BriefingMaker;
  readonly presenting: PresentProps;
}

/** The panel, rendered anew when anything but the camera changes. */
export function PanelRoot({ app, now, drawing, searchStatus, reader, maker, presenting }: PanelRootProps) {
  const { atlas, language, store, missed, travel } = app;
  const state = useStill(app);
  const setting = useCallback(
    () => (
      <>
        <PlacesRoot app={app} />
        <SettingRoot app={app} drawing={drawing} />
      </>
    ),
    [app, drawing],
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
      searchStatus={searchStatus.value}
      opened={useLazyViews(app, state.panel)}
      briefing={useBriefing(app, reader, { maker, presenting })}
      make={maker.start}
      ways={travel}
    />
  );
}

/** The choice of a renderer, rendered anew when it or what draws changes. */
function SettingRoot({ app, drawing }: Pick<PanelRootProps, 'app' | 'drawing'>) {
  const { language, store } = app;
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

interface ControlsRootProps {
  readonly app: AtlasApp;
  readonly fullScreen: FullScreen;
  readonly share: () => void;
  readonly help?: () => void;
}

/** What stands on the map. */
export function ControlsRoot({ app, fullScreen, share, help }: ControlsRootProps) {
  const { store, language, pointer } = app;
  // First as the page was written, then as it is by now.
  const state = useSignal(app.written);
  useSignalEffect(() => {
    state.value = store.state.value;
  });
  const { camera, scheme, on } = state.value;
  const head = useMemo(() => <SwitchRoot app={app} />, [app]);
  const foot = useMemo(() => <KeyRoot app={app} />, [app]);
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
      move={app.move}
      pan={app.pan}
      home={app.home}
      share={share}
      toggleFullScreen={fullScreen.toggle}
      help={help}
      head={head}
      foot={foot}
    />
  );
}

function SwitchRoot({ app }: { app: AtlasApp }) {
  const { atlas, language, store } = app;
  const { filters } = useStill(app);
  return <AgreementSwitch {...{ atlas, language, filters }} dispatch={store.dispatch} />;
}

function KeyRoot({ app }: { app: AtlasApp }) {
  const { atlas, language, store } = app;
  return <MapKey {...{ atlas, language }} state={useStill(app)} dispatch={store.dispatch} />;
}

/** Milliseconds without a change after which the map counts as at rest. */
const REST_MS = 300;

/** The list of places on the map, in the order of where the map looks when it rests; made while its part is open. */
function PlacesRoot({ app: { store, host } }: { app: AtlasApp }) {
  const view = useContext(ViewContext);
  const camera = useSignal(store.state.peek().camera);
  useSignalEffect(() => {
    const { camera: next, panel } = store.state.value;
    // Who opens the list finds it in the order of the map as it is.
    if (panel !== 'layers') {
      camera.value = next;
      return;
    }
    const timer = setTimeout(() => {
      // What has the focus must not change its place under it.
      if (!document.activeElement?.closest('.places li')) camera.value = next;
    }, REST_MS);
    return () => clearTimeout(timer);
  });
  if (view?.state.panel !== 'layers') return null;
  const mapView = { camera: camera.value, ...host.size };
  return <Places view={view} regions={byRegion(placesOf(view, mapView))} />;
}
