import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Runs `main(arguments)` of a TypeScript module beside this file; what it gives back is the exit code.
 * Node 20 does not read TypeScript, and Vite, which does, is here anyway.
 */
export async function run(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  process.exitCode = await module.main(process.argv.slice(2));
}
