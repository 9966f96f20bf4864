import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import { fontFiles } from '../fonts.ts';
import { SOCIAL_SIZE } from './names.ts';

const { resolve } = createRequire(import.meta.url);

let started: Promise<void> | null = null;

/** Once a process: the module can be started no more than that. */
const start = (): Promise<void> => {
  started ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return started;
};

/** SVG as PNG, in the letters of the page: no browser and no font of this machine is needed. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  await start();
  const words = [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text).join('');
  const fontBuffers = await Promise.all(
    fontFiles().map((file) => subsetFont(readFileSync(file), words, { targetFormat: 'sfnt' })),
  );
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: SOCIAL_SIZE.width },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans' },
  });
  return picture.render().asPng();
}
