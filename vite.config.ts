import { defineConfig } from 'vite';
import atlas from './data/atlas.json' with { type: 'json' };
import { basemapPlugin } from './src/build/basemap/index.ts';
import { briefingPages } from './src/build/briefing-pages.ts';
import { chunks } from './src/build/chunks.ts';
import { dataPlugin } from './src/build/data/index.ts';
import { dataFilesPlugin } from './src/build/data-files/index.ts';
import { elementPlugin } from './src/build/element.ts';
import { fontSubsets } from './src/build/fonts.ts';
import { hosting } from './src/build/hosting/index.ts';
import { maplibreWorker } from './src/build/maplibre-worker.ts';
import { oEmbed } from './src/build/oembed.ts';
import { languagePages } from './src/build/pages.ts';
import { prerender } from './src/build/prerender.ts';
import { slimProj4 } from './src/build/proj4.ts';
import { socialPictures } from './src/build/social/index.ts';

/** What every module of the page needs, in the browser, in workers and while prerendering. */
const pagePlugins = () => [slimProj4(), dataPlugin(), basemapPlugin(), maplibreWorker()];

/** Who builds it is not helped by how long our plugins take. */
const QUIET = { pluginTimings: false };

export default defineConfig({
  base: './',
  plugins: [
    fontSubsets(),
    languagePages(['index.html', 'embed.html'], briefingPages()),
    ...pagePlugins(),
    prerender(pagePlugins),
    elementPlugin(),
    oEmbed(process.env.SITE, atlas.name),
    dataFilesPlugin(process.env.SITE, atlas.name),
    socialPictures(),
    hosting(process.env.SITE),
  ],
  worker: {
    format: 'es',
    plugins: () => [slimProj4(), maplibreWorker()],
    rolldownOptions: { checks: QUIET },
  },
  build: {
    target: 'es2022',
    // The GL chunk is large by nature and loaded when the page is already there; sizes are tested instead.
    chunkSizeWarningLimit: 1600,
    reportCompressedSize: false,
    rolldownOptions: { checks: QUIET, output: { codeSplitting: chunks() } },
    modulePreload: { polyfill: false },
    // A font in a style sheet would be sent to those too who never need its letters.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
  },
  // A frame without an origin, such as the preview of the share dialog, reads the site's files as a stranger does.
  preview: { port: 4173, strictPort: true, host: 'localhost', cors: true },
});
