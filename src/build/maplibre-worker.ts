import type { Plugin } from 'vite';

const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/**
 * Keeps MapLibre's worker script in our worker. It is imported for its effects, while its package says that
 * nothing under `dist` has any, so that a bundler would drop it. Belongs among the plugins of workers too.
 */
export function maplibreWorker(): Plugin {
  return {
    name: 'maplibre-worker',
    enforce: 'pre',
    // Served as they are: a bundled copy of the library would look for its worker beside itself.
    config: () => ({ optimizeDeps: { exclude: ['maplibre-gl'] } }),
    async resolveId(source, importer) {
      if (source !== WORKER) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && { ...resolved, moduleSideEffects: true };
    },
  };
}
