import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { wholeIn } from '../data/index.ts';
import { DATA_FOLDER } from '../files.ts';
import { siteRoot } from '../site-root.ts';
import { finishOneFile, finishSite } from './finish.ts';
import { PACKAGES } from './licences.ts';

/** The mode of a build that leaves one file: `vite build --mode single`. */
const SINGLE = 'single';

const config = () => JSON.parse(readFileSync(join(DATA_FOLDER, 'atlas.json'), 'utf8'));

/**
 * Finishes the built site for its hosts, when every other plugin has written what it writes: hashes and lists
 * hold only for files that change no more. In the mode `single` the whole becomes one file. `told` is the address of the
 * site, which a build cannot know by itself.
 */
export function hosting(told: string | undefined): Plugin {
  const root = siteRoot(told);
  let folder = '';
  let single = false;
  let written = false;
  return {
    name: 'accords:hosting',
    apply: 'build',
    config: (_, { mode }) => ({
      build: { license: { fileName: PACKAGES }, ...(mode === SINGLE && { outDir: 'dist-single' }) },
    }),
    configResolved({ root, build, mode }) {
      folder = resolve(root, build.outDir);
      single = mode === SINGLE;
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!written) return;
        if (single) return finishOneFile(folder);
        const { embed, name } = config();
        const { allowedHosts } = embed;
        await finishSite(folder, { root, names: name, allowedHosts, whole: wholeIn(DATA_FOLDER) });
      },
    },
  };
}
