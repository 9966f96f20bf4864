import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of ours with all that it imports as one plain script; `name` from the folder of the sources. */
export async function plainScript(name: string): Promise<string> {
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
        input: fileURLToPath(new URL(`../../${name}`, import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`Found no script made of ${name}`);
  return output.output[0].code.trim();
}
