import type { BuildManifest } from './build-manifest.ts';

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
export async function keep(
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
export const keptIn = async (name: string, address: string): Promise<Response | undefined> =>
  (await caches.open(name)).match(address, { ignoreSearch: true, ignoreVary: true });
