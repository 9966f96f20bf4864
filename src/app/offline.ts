import { KEEP_ALL, type KeptMessage, nameOf } from '../offline/build-manifest.ts';
import { trustedScript } from '../render/trusted.ts';

/** The build that the page belongs to, and the root of its site; written into it by the build. */
interface PageBuild {
  readonly version: string;
  /** Relative to the page, ending in a slash. */
  readonly root: string;
}

function buildOf(page: Document): PageBuild | null {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="accords-build"]');
  return meta && { version: meta.content, root: meta.dataset.root ?? './' };
}

/** Kept for a reader who comes back; a frame in another page is a visit to that page. */
const mayKeep = (): boolean =>
  'serviceWorker' in navigator &&
  'locks' in navigator &&
  /^https?:$/.test(location.protocol) &&
  window.top === window;

/** Holds the lock of a build while the page can be seen again: until then its files are kept. */
function hold(name: string): void {
  let letGo: () => void = () => undefined;
  const take = (): void => {
    void navigator.locks
      .request(name, { mode: 'shared' }, () => new Promise<void>((done) => (letGo = done)))
      .catch(() => undefined);
  };
  take();
  // A page that holds a lock can't be put aside for the way back.
  addEventListener('pagehide', () => letGo());
  addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && take());
}

/** Whether the site says that it has no worker any more. Where there is no network nothing is known. */
async function isGone(script: string): Promise<boolean> {
  const answer = await fetch(script, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return answer?.status === 404 || answer?.status === 410;
}

/** Takes the worker away, and what it kept. */
async function end(scope: string, registration: ServiceWorkerRegistration): Promise<void> {
  await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith(nameOf(scope, ''))) await caches.delete(name);
}

/**
 * Keeps the atlas for use without a network, by the service worker at the root of the site. `newer` is called
 * when the worker has another build than this page: the next page is of that one. Does nothing where the
 * page is of no site: an opened file, a frame, the development server.
 */
export async function keepOffline(newer: () => void): Promise<void> {
  const build = buildOf(document);
  if (!build || !mayKeep()) return;
  const scope = new URL(build.root, location.href).href;
  hold(nameOf(scope, build.version));
  const { serviceWorker } = navigator;
  const ask = (): void => serviceWorker.controller?.postMessage(KEEP_ALL);
  serviceWorker.addEventListener('controllerchange', ask);
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<KeptMessage>) => {
    if (data?.accords !== 'kept') return;
    if (data.version !== build.version) newer();
    else if (data.whole) document.documentElement.dataset.kept = data.version;
  });
  serviceWorker.startMessages();
  const script = `${build.root}sw.js`;
  const known = await serviceWorker.getRegistration(scope);
  // To register a worker again that is being taken away would keep it.
  if (known?.active && (await isGone(script))) return end(scope, known);
  const registration = await serviceWorker.register(trustedScript(script), { scope, updateViaCache: 'none' });
  ask();
  // A page may stay open for weeks: whoever comes back to it learns of a newer edition.
  const look = (): void => void registration.update().catch(() => undefined);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  addEventListener('online', look);
}
