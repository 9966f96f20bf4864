import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { fontFiles, lettersOfAll } from '../fonts.ts';
import { SOCIAL_SIZE } from './names.ts';

const { resolve } = createRequire(import.meta.url);

let started: Promise<void> | null = null;

/** Once a process: the module can be started no more than that. */
const start = (): Promise<void> => {
  started ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return started;
};

/** The upright faces of common letters first: where a letter is looked for anywhere, the first that has it is taken. */
const ORDER = [/-latin-\d+-normal/, /-latin-\d+-italic/, /-normal/, /-italic/];
const rank = (file: string): number => ORDER.findIndex((pattern) => pattern.test(file));

/** Names of a font by which all its weights are one family. */
const FAMILY_NAMES = [16, 17];

let fonts: Promise<Uint8Array[]> | null = null;

/** The page's fonts as they can be read here; once a process. */
const readFonts = (): Promise<Uint8Array[]> => {
  const files = fontFiles().sort((a, b) => rank(a) - rank(b));
  const letters = lettersOfAll();
  fonts ??= Promise.all(
    files.map((file) =>
      subsetFont(readFileSync(file), letters, { targetFormat: 'sfnt', preserveNameIds: FAMILY_NAMES }),
    ),
  );
  return fonts;
};

/** SVG as PNG, in the letters of the page: no browser and no font of this machine is needed. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  await start();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: SOCIAL_SIZE.width },
    font: { fontBuffers: await readFonts(), defaultFontFamily: 'Noto Sans' },
  });
  return picture.render().asPng();
}
