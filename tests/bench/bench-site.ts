import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { basemapPlugin } from '../../src/build/basemap/index.ts';
import { dataPlugin } from '../../src/build/data/index.ts';
import { DATA_FOLDER } from '../../src/build/files.ts';
import { fontSubsets } from '../../src/build/fonts.ts';
import { maplibreWorker } from '../../src/build/maplibre-worker.ts';
import { prerender } from '../../src/build/prerender.ts';
import { slimProj4 } from '../../src/build/proj4.ts';
import site from '../../vite.config.ts';
import { writeLayer } from './layer-files.ts';
import { filesOf } from './page/files.ts';
import { KM_PER_PIXEL, WRITTEN, writtenView, zoomAt } from './page/written.ts';

const inPage = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
const ENTRY = /\/src\/pages\/atlas\.[a-z]+\.ts$/;
const MAIN = /\/src\/app\/(?:loaders|flat-code)\.ts$/;
const PRERENDER = /\/src\/prerender\.tsx$/;

/** Before the page reads its address: another first view than the written one is asked for as a shared link would. */
const ADDRESS = `{
  const query = new URLSearchParams(location.search);
  const km = Number(query.get('km') ?? ${KM_PER_PIXEL});
  const renderer = query.get('renderer') ?? 'auto';
  const isWritten = Number(query.get('n') ?? 0) === ${WRITTEN} && km === ${KM_PER_PIXEL} && !query.has('data') && renderer === 'auto';
  if (!isWritten) history.replaceState(null, '', '#at=0,90,' + (${zoomAt(1)} - Math.log2(km)) + '&renderer=' + renderer);
}`;

/**
 * Puts the synthetic layer under the page's two renderers and into its written map, and the contract before its
 * first line; all else is built as it ships.
 */
function benchPage(unmet: Set<string>): Plugin {
  const instead = (name: string): string => {
    unmet.delete(name);
    return inPage(name);
  };
  return {
    name: 'accords:bench-page',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer) return null;
      if (PRERENDER.test(importer) && source.endsWith('/build/poster.ts')) return instead('poster.ts');
      if (!MAIN.test(importer)) return null;
      const kind = /\/render\/(flat|gl)\/index\.ts$/.exec(source)?.[1];
      return kind ? instead(`${kind}.ts`) : null;
    },

    transform(code, id) {
      return ENTRY.test(id) ? `import ${JSON.stringify(inPage('contract.ts'))};\n${code}` : null;
    },
    transformIndexHtml: (html) =>
      html
        .replace('<head>', () => `<head><script>${ADDRESS}</script>`)
        .replace('</head>', () => `<style>${readFileSync(inPage('page.css'), 'utf8')}</style></head>`)
        .replace('</body>', '<div id="details"></div></body>'),
  };
}

/** The atlas's data with the first view that the benchmark asks of every map. */
function benchData(folder: string): string {
  const copy = join(folder, 'data');
  cpSync(DATA_FOLDER, copy, { recursive: true });
  const file = join(copy, 'atlas.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...config, defaultView: writtenView }));
  return copy;
}

/** Builds the site with synthetic layers of the given sizes into `outDir`. */
export async function buildBenchSite(
  outDir: string,
  sizes: readonly number[],
  data: string | null = null,
): Promise<void> {
  const folder = resolve(outDir);
  const making = mkdtempSync(join(tmpdir(), 'bench-site-'));
  try {
    if (sizes.includes(WRITTEN)) {
      writeLayer(making, WRITTEN, data);
      process.env.BENCH_WRITTEN_LAYER = join(making, filesOf(WRITTEN).packed);
    }
    const atlas = benchData(making);
    // The page and its prerendering each put some of these in place.
    const unmet = new Set(['poster.ts', 'flat.ts', 'gl.ts']);
    const plugins = () => [
      benchPage(unmet),
      slimProj4(),
      dataPlugin({ folder: atlas }),
      basemapPlugin(),
      maplibreWorker(),
    ];
    await build({
      ...site,
      configFile: false,
      logLevel: 'error',
      plugins: [fontSubsets(), ...plugins(), prerender(plugins)],
      build: { ...site.build, outDir: folder, emptyOutDir: true },
    });
    if (unmet.size > 0) throw new Error(`Found no place for ${[...unmet].join(', ')} in the page`);
  } finally {
    delete process.env.BENCH_WRITTEN_LAYER;
    rmSync(making, { recursive: true });
  }
  for (const size of sizes) if (size > 0) writeLayer(folder, size, data);
}
