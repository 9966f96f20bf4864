import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
  }
}

/** Builds the site once and serves what a host would serve. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env.SITE_BUILT) await build({ logLevel: 'error' });
  const server = await preview({
    logLevel: 'error',
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  });
  const site = server.resolvedUrls?.local[0];
  if (!site) throw new Error('The preview server gave no address.');
  project.provide('site', site);
  return () => server.close();
}
