import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Lets everything that Vite builds, workers included, take the few modules of proj4 that the plane
 * needs. Node alone still finds the whole library under the same name, with the same numbers.
 */
export function slimProj4(): Plugin {
  const replacement = fileURLToPath(new URL('../projection/proj4-slim.ts', import.meta.url));
  return {
    name: 'slim-proj4',
    config: () => ({
      resolve: { alias: [{ find: /^proj4$/, replacement }] },
      // Its modules import one another without file extensions, which Node alone does not resolve.
      ssr: { noExternal: ['proj4'] },
      optimizeDeps: { exclude: ['proj4'] },
    }),
  };
}
