import type { MapHost } from '../../../src/app/map-host.ts';
import { isWritten } from './query.ts';
import { zoomAt } from './written.ts';

declare global {
  interface Window {
    __ready: Promise<void>;
    __view(lng: number, lat: number, km: number): Promise<void>;
    __project(lng: number, lat: number): readonly [number, number] | null;
  }
}

const root = document.documentElement;
const map = document.getElementById('map') as HTMLElement & { readonly host?: MapHost };

/** Settles when the page says that a renderer has drawn all and rests. */
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

/** Settles when the frame is drawn that shows the written map: it stands in the document, which has been read. */
const shown = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

window.__ready = isWritten ? shown() : atRest();
window.__view = async (lng, lat, km) => {
  await atRest();
  map.host?.moveTo({ lng, lat, zoom: zoomAt(km), bearing: 0, pitch: 0 }, { duration: 0 });
  await atRest();
};
window.__project = (lng, lat) => {
  const at = map.host?.renderer?.project([lng, lat]);
  const { left, top } = map.getBoundingClientRect();
  return at ? [at[0] + left, at[1] + top] : null;
};
