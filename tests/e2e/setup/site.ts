import { build, type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { prepareBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
  }
}

/** Tests see the network, not what an earlier page kept of it: `offline.test.ts` has a host with a service worker. */
const withoutServiceWorker: Plugin = {
  name: 'without-service-worker',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use('/sw.js', (_, response) => {
      // One that does nothing: where there is none the browser would say so in the console.
      response.setHeader('Content-Type', 'text/javascript');
      response.end();
    });
  },
};

/** Vitest sets `NODE_ENV`, by which the build would take the parts of libraries that are meant for development. */
async function buildAsShipped(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error' });
  process.env.NODE_ENV = NODE_ENV;
}

/** Builds the site once and serves what a host would serve. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepareBrowser();
  if (!process.env.SITE_BUILT) await buildAsShipped();
  const server = await preview({
    logLevel: 'error',
    plugins: [withoutServiceWorker],
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  });
  const site = server.resolvedUrls?.local[0];
  if (!site) throw new Error('The preview server gave no address.');
  project.provide('site', site);
  return () => server.close();
}
