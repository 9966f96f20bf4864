import type { Plugin } from 'vite';
import '../all-languages.ts';
import { linkAtlas } from '../../atlas/atlas.ts';
import { LANGUAGES } from '../../model/text.ts';
import { readBasemap } from '../../render/flat/poster.ts';
import { packedBasemap } from '../basemap/cache.ts';
import { atlasIn } from '../data/index.ts';
import { DATA_FOLDER } from '../files.ts';
import { socialCard } from './card.ts';
import { socialPicture } from './names.ts';
import { pngOf } from './png.ts';

/** Writes for each language the picture that other sites show beside a link to the atlas. */
export function socialPictures(): Plugin {
  return {
    name: 'accords:social-pictures',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const atlas = linkAtlas(atlasIn(DATA_FOLDER));
      const basemap = readBasemap(packedBasemap('50m'));
      for (const language of LANGUAGES) {
        const source = await pngOf(socialCard(atlas, basemap, language));
        this.emitFile({ type: 'asset', fileName: socialPicture(language), source });
      }
    },
  };
}
