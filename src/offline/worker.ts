import { type BuildManifest, KEEP_ALL, type KeptMessage, nameOf } from './build-manifest.ts';

/** Carries its contents in its name, so that what the browser has of it already is right. */
const isHashed = (file: string): boolean => file.startsWith('assets/');

/** A file of the build as it was built, and no other: a host that has moved on gives an error here. */
async function load(address: string, file: string, integrity: string): Promise<Response> {
  const response = await fetch(address, { integrity, cache: isHashed(file) ? 'default' : 'no-cache' })
    .then((first) => (first.ok ? first : Promise.reject(first)))
    // The browser may have kept an error or half a file of an upload that was under way: asked for once more, past it.
    .catch(() => fetch(address, { integrity, cache: 'reload' }));
  if (!response.ok) throw new Error(`Found status ${response.status} at ${address}, expected 200`);
  // A host may have led to another address; a page must not be answered with such a response.
  const { status, headers } = response;
  return response.redirected ? new Response(await response.blob(), { status, headers }) : response;
}

/** Puts files of the build into the cache `name`, those that are missing; one after the other, out of the way. */
async function keep(
  name: string,
  scope: string,
  { files }: BuildManifest,
  wanted: readonly string[],
): Promise<void> {
  const cache = await caches.open(name);
  for (const file of wanted) {
    const address = scope + file;
    if (!(await keptIn(name, address))) await cache.put(address, await load(address, file, files[file]!));
  }
}

/** What the cache `name` has at an address, whatever the request was like. */
const keptIn = async (name: string, address: string): Promise<Response | undefined> =>
  (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true });

/** Filled in by the build. */
declare const BUILD_MANIFEST: BuildManifest;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const NAME = nameOf(scope, BUILD_MANIFEST.version);
const OURS = nameOf(scope, '');

/** The file of the build at an address; null where there is none. An address of a folder is that of its page. */
function fileAt(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const path = origin + pathname;
  // Both as they are encoded in an address: the folder may have a space or any letter in its name.
  if (!path.startsWith(scope)) return null;
  const file = decodeURIComponent(path.slice(scope.length));
  const page = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  // Some hosts leave out the extension: `embed` for `embed.html`.
  return [page, `${page}.html`].find((name) => name in BUILD_MANIFEST.files) ?? null;
}

/** What the pages that are open now need first. */
async function firstFiles(): Promise<readonly string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const folders = pages.map(({ url }) => new URL(url).href.slice(scope.length).split('/')[0] ?? '');
  const named = folders.filter((folder) => folder in BUILD_MANIFEST.first);
  return [...new Set(['', ...named].flatMap((folder) => BUILD_MANIFEST.first[folder] ?? []))];
}

/** Earlier builds go once no open page belongs to them: a page holds the lock of its build. */
async function forgetEarlier(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== NAME)
      await navigator.locks.request(name, { ifAvailable: true }, (lock) => lock && caches.delete(name));
}

async function keepAll(): Promise<boolean> {
  await forgetEarlier();
  return keep(NAME, scope, BUILD_MANIFEST, Object.keys(BUILD_MANIFEST.files)).then(
    () => true,
    () => false,
  );
}

/**
 * A page is always that of this build. What it brings with it carries its contents in its name, so that a page of
 * an earlier build finds its own files, here or in the cache of its build, and never others.
 */
async function answer(request: Request, file: string | null): Promise<Response> {
  const kept = (file && (await keptIn(NAME, scope + file))) || (await keptByEarlier(request));
  return kept ?? fetch(request);
}

async function keptByEarlier({ url, mode }: Request): Promise<Response | null> {
  if (mode === 'navigate') return null;
  for (const name of await caches.keys())
    if (name.startsWith(OURS) && name !== NAME) {
      const kept = await keptIn(name, url);
      if (kept) return kept;
    }
  return null;
}

worker.addEventListener('install', (event) => {
  // At once: pages that are open keep what is theirs, see `answer`.
  event.waitUntil(
    firstFiles()
      .then((files) => keep(NAME, scope, BUILD_MANIFEST, files))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const file = fileAt(request.url);
  if (file || /\/assets\//.test(request.url)) event.respondWith(answer(request, file));
});

worker.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data !== KEEP_ALL) return;
  const { version } = BUILD_MANIFEST;
  const tell = (whole: boolean): void => {
    const message: KeptMessage = { accords: 'kept', version, whole };
    source?.postMessage(message);
  };
  tell(false);
  event.waitUntil(keepAll().then((whole) => whole && tell(true)));
});
