import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Flags for a bare machine: no sandbox as root, nothing sent home, WebGL by SwiftShader. */
const COMMON = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];
// Canvases stay with the CPU, as on every machine without a graphics card: rasterising them in SwiftShader
// crashes this browser.
const SOFTWARE_WEBGL = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  '--disable-accelerated-2d-canvas',
];
const NO_WEBGL = ['--disable-gpu', '--disable-webgl', '--disable-3d-apis'];

export interface BrowserOptions {
  /** `false`: a machine on which WebGL cannot be had. */
  readonly webgl?: boolean;
}

/** Whether the tests run in the browser that comes with the packages: the same to the pixel on every machine. */
export const isPackaged = !process.env.CHROMIUM && process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the packaged browser where it is the one to be used: once, before several tests ask for it at a time. */
export async function prepareBrowser(): Promise<void> {
  if (isPackaged) await packagedBrowser();
}

/** Starts the browser of the tests: the one in `CHROMIUM`, the packaged one on Linux x64, or an installed Chrome. */
export async function launch({ webgl = true }: BrowserOptions = {}): Promise<Browser> {
  const args = [...COMMON, ...(webgl ? SOFTWARE_WEBGL : NO_WEBGL)];
  const given = process.env.CHROMIUM;
  if (given) return chromium.launch({ executablePath: given, args });
  if (isPackaged) {
    const { executablePath, env } = await packagedBrowser();
    return chromium.launch({
      executablePath,
      args,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  }
  return chromium.launch({ channel: 'chrome', args }).catch(() => chromium.launch({ args }));
}

/**
 * Unpacks the browser of @sparticuz/chromium once, beside its package, with the shared libraries and
 * fonts that a bare machine lacks. The package unpacks these only where it sees its own host's name
 * and always into the temporary folder, so both are lent to it while it works.
 */
async function packagedBrowser(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = resolve('node_modules/.cache/arctic-accords/browser');
  mkdirSync(folder, { recursive: true });
  const libraries = join(folder, 'al2023', 'lib');
  const lent = { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const before = { ...process.env };
  Object.assign(process.env, lent);
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    if (!existsSync(libraries))
      throw new Error(`The test browser is not whole: remove ${folder} and try again.`);
    return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontsFile(folder) } };
  } finally {
    for (const key of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'] as const)
      if (before[key] === undefined) delete process.env[key];
      else process.env[key] = before[key];
  }
}

/** The package's own list of font folders names those of its host: without a font the browser writes no text at all. */
function fontsFile(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')];
  if (!existsSync(file))
    writeFileSync(file, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`);
  return file;
}
