import type { Plugin } from 'vite';
import { bundled } from './bundle.ts';
import { elementTypes } from './element-types.ts';

const SCRIPT = 'arctic-accords.js';
const TYPES = 'arctic-accords.d.ts';

/**
 * The element's module as one file without imports. It is bundled apart from the pages: with them it would come to
 * share pieces, and people who copy the one file would lack the others.
 */
export const bundleElement = (): Promise<string> =>
  bundled('embed/element/index.ts', { format: 'es', entryFileNames: SCRIPT });

/** `arctic-accords.js` and its types at the root of the site, under names that pages can rely on. */
export function elementPlugin(): Plugin {
  return {
    name: 'accords:element',
    configureServer(server) {
      server.middlewares.use(`/${SCRIPT}`, (_, response, next) => {
        bundleElement().then((code) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: SCRIPT, source: await bundleElement() });
      this.emitFile({ type: 'asset', fileName: TYPES, source: elementTypes() });
    },
  };
}
