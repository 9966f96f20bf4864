import type { Plugin } from 'vite';
import { DETAILS, type Detail } from '../../scene/ground.ts';
import { packedBasemap } from './cache.ts';

export { buildBasemap } from './build.ts';

const VIRTUAL = 'virtual:basemap';
/** Rollup's mark of a module that is no file. */
const RESOLVED = `\0${VIRTUAL}`;
/** Where the dev server serves the packed files, below its base. */
const DEV_FOLDER = '@basemap/';

const fileOf = (detail: Detail): string => `basemap-${detail}.bin`;
const module = (addressOf: (detail: Detail) => string): string =>
  `export default { ${DETAILS.map((detail) => `'${detail}': ${addressOf(detail)}`).join(', ')} };`;

export interface BasemapOptions {
  /** Whether the files stand in the module itself as `data:` addresses, for a page that is one file. */
  readonly inline?: boolean;
}

/**
 * `virtual:basemap`: the packed basemaps as files beside the bundle, with absolute addresses made from where the
 * bundle itself lies; in development as files of the server.
 */
export function basemapPlugin({ inline = false }: BasemapOptions = {}): Plugin {
  let served: string | null = null;
  return {
    name: 'accords:basemap',
    configResolved({ command, base }) {
      if (command === 'serve') served = base + DEV_FOLDER;
    },
    // Making a basemap takes long and lets nothing else run: before the pages are written, who wait a minute at most.
    buildStart() {
      if (served === null) for (const detail of DETAILS) packedBasemap(detail);
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (inline) return module((detail) => JSON.stringify(dataAddress(detail)));
      if (served !== null) return module((detail) => JSON.stringify(served + fileOf(detail)));
      return module((detail) => {
        const reference = this.emitFile({
          type: 'asset',
          name: fileOf(detail),
          source: packedBasemap(detail),
        });
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
    },
    configureServer(server) {
      for (const detail of DETAILS)
        server.middlewares.use(served + fileOf(detail), (_request, response) => {
          response.setHeader('Content-Type', 'application/octet-stream');
          response.end(packedBasemap(detail));
        });
    },
  };
}

const dataAddress = (detail: Detail): string =>
  `data:application/octet-stream;base64,${Buffer.from(packedBasemap(detail)).toString('base64')}`;
