import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Runs `main(arguments)` of a TypeScript module beside this file, which Node 20 alone does not read. */
export async function runHere(name) {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const { main } = await server.ssrLoadModule(fileURLToPath(new URL(name, import.meta.url)));
    await main(process.argv.slice(2));
  } finally {
    await server.close();
  }
}
