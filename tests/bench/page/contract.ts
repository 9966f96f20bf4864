import type { MapHost } from '../../../src/app/map-host.ts';
import { kmPerPixel, renderer, zoomAt } from './query.ts';

declare global {
  interface Window {
    __ready: Promise<void>;
    __view(lng: number, lat: number, km: number): Promise<void>;
    __project(lng: number, lat: number): readonly [number, number] | null;
  }
}

// Before the page reads its address: the first view is asked for as a shared link would ask for it.
history.replaceState(null, '', `#at=0,90,${zoomAt(kmPerPixel)}&renderer=${renderer}`);

const root = document.documentElement;
const map = document.getElementById('map') as HTMLElement & { readonly host: MapHost };

/** Settles when the page says that its map is complete and at rest. */
const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    const isThere = () => root.hasAttribute('data-idle') && root.dataset.map !== 'poster';
    const observer = new MutationObserver(() => {
      if (isThere()) done();
    });
    const done = (): void => {
      observer.disconnect();
      resolve();
    };
    if (isThere()) resolve();
    else observer.observe(root, { attributes: true });
  });

window.__ready = atRest();
window.__view = (lng, lat, km) => {
  map.host.moveTo({ lng, lat, zoom: zoomAt(km), bearing: 0, pitch: 0 }, { duration: 0 });
  return atRest();
};
window.__project = (lng, lat) => {
  const at = map.host.renderer?.project([lng, lat]);
  const { left, top } = map.getBoundingClientRect();
  return at ? [at[0] + left, at[1] + top] : null;
};
