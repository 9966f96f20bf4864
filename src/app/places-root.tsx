import { useSignal, useSignalEffect } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { byRegion, placesOf } from '../panel/places/order.ts';
import { Places } from '../panel/places/places.tsx';
import { ViewContext } from '../panel/view-context.ts';
import type { AtlasApp } from './atlas-app.ts';

/** Milliseconds without a change after which the map counts as at rest. */
const REST_MS = 300;

/** The list of places on the map, in the order of where the map looks when it rests; made while its part is open. */
export function PlacesRoot({ app: { store, host } }: { app: AtlasApp }) {
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
