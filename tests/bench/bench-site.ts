import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { writeLayer } from './layer-files.ts';

const inPage = (name: string): string => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
const MAIN = /\/src\/main\.tsx$/;

/**
 * Puts the synthetic layer under the page's two renderers and the contract before its first line; all else is
 * built as it ships.
 */
function benchPage(): Plugin {
  return {
    name: 'accords:bench-page',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !MAIN.test(importer)) return null;
      const kind = /\/render\/(flat|gl)\/index\.ts$/.exec(source)?.[1];
      return kind ? inPage(`${kind}.ts`) : null;
    },
    transform(code, id) {
      return MAIN.test(id) ? `import ${JSON.stringify(inPage('contract.ts'))};\n${code}` : null;
    },
    transformIndexHtml: (html) =>
      html
        .replace('</head>', () => `<style>${readFileSync(inPage('page.css'), 'utf8')}</style></head>`)
        .replace('</body>', '<div id="details"></div></body>'),
  };
}

/** Builds the site with synthetic layers of the given sizes into `outDir`. */
export async function buildBenchSite(
  outDir: string,
  sizes: readonly number[],
  data: string | null = null,
): Promise<void> {
  const folder = resolve(outDir);
  await build({ logLevel: 'error', plugins: [benchPage()], build: { outDir: folder, emptyOutDir: true } });
  for (const size of sizes) if (size > 0) writeLayer(folder, size, data);
}
