import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { DATA_FOLDER, readFiles } from './files.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WORDS = join(ROOT, 'src/i18n');
const FOLDER = join(ROOT, 'node_modules/.cache/arctic-accords/fonts');
/** What a style sheet or a module calls a font file by. */
const FILE = /^@fontsource\/([a-z-]+)\/files\/([a-z0-9-]+)\.woff2/;

/** What a reader may type, and marks that scripts put between words: always there, whatever the texts use. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0\u202f−–—’‘“”…·×°′″←↑→↓`;

/** Every letter that the data and the interface are written with, and those that may be typed. */
export function lettersInUse(texts: Iterable<string>): string {
  const letters = new Set(ALWAYS);
  for (const text of texts) for (const letter of text) letters.add(letter).add(letter.toUpperCase());
  return [...letters].sort().join('');
}

function* sourceTexts(): Iterable<string> {
  for (const { text } of readFiles(DATA_FOLDER) ?? []) yield text;
  for (const name of readdirSync(WORDS, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts')) yield readFileSync(join(WORDS, name), 'utf8');
}

/** Every letter that this atlas is written with. */
export const lettersOfAll = (): string => lettersInUse(sourceTexts());

/** Kerning and the placing of accents; ligatures, small figures and the like are used nowhere. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp'];

/** The bytes of a WOFF2 font with nothing in it but `letters`. */
export const subset = (font: Buffer, letters: string): Promise<Buffer> =>
  subsetFont(font, letters, { targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES });

const PACKAGES = ['noto-sans', 'noto-sans-canadian-aboriginal'];

/** The font files of a package that the page names: those of its letters, faces and weights. Absolute paths. */
function filesOf(name: string): string[] {
  const folder = join(ROOT, 'node_modules/@fontsource', name, 'files');
  return readdirSync(folder)
    .filter((file) => /-(400|600)-(normal|italic)\.woff2$/.test(file))
    .filter((file) => /-(latin|latin-ext|cyrillic|canadian-aboriginal)-/.test(file))
    .map((file) => join(folder, file));
}

/** All font files that the page names. Absolute paths. */
export const fontFiles = (): string[] => PACKAGES.flatMap(filesOf);

/** Cuts every font file that the page names down to the letters in use. */
async function cutDown(letters: string): Promise<void> {
  for (const name of PACKAGES) {
    mkdirSync(join(FOLDER, name), { recursive: true });
    for (const file of filesOf(name))
      writeFileSync(join(FOLDER, name, basename(file)), await subset(readFileSync(file), letters));
  }
}

/**
 * Gives a build fonts that hold the letters its texts use and no others; some 9 kB a face instead of 70. In
 * development, where texts change while one looks, they stay whole.
 */
export function fontSubsets(): Plugin {
  return {
    name: 'accords:font-subsets',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      await cutDown(lettersOfAll());
      const replacement = `${FOLDER}/$1/$2.woff2`;
      return { resolve: { alias: [{ find: FILE, replacement }] } };
    },
  };
}
