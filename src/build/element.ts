import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const FOLDER = fileURLToPath(new URL('../embed/element/', import.meta.url));
const SCRIPT = 'arctic-accords.js';
const TYPES = 'arctic-accords.d.ts';

/**
 * The element's module as one file without imports. It is bundled apart from the pages: with them it would come to
 * share pieces, and people who copy the one file would lack the others.
 */
export async function bundleElement(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: `${FOLDER}index.ts`,
        output: { format: 'es', entryFileNames: SCRIPT },
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1)
    throw new Error(`${SCRIPT}: expected one file of its own`);
  return bundle.output[0].code;
}

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
      this.emitFile({ type: 'asset', fileName: TYPES, source: readFileSync(`${FOLDER}${TYPES}`, 'utf8') });
    },
  };
}
