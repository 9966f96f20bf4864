import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const SOURCES = new URL('../', import.meta.url);

/**
 * A module of ours with all that it imports as one script, bundled apart from the pages; `name` from the folder of the
 * sources.
 *
 * @throws Error when more than one file comes of it.
 */
export async function bundled(name: string, output: Rolldown.OutputOptions): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: fileURLToPath(new URL(name, SOURCES)),
        output,
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1)
    throw new Error(`Found no single script made of ${name}`);
  return bundle.output[0].code;
}
