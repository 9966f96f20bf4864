import { readFileSync } from 'node:fs';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { poster as plain } from '../../../src/build/poster.ts';
import { unpack } from '../../../src/geometry/pack-read.ts';
import type { Language } from '../../../src/model/text.ts';
import type { Basemap, LoadedLayer } from '../../../src/render/flat/poster.ts';

export { posterRules } from '../../../src/build/poster.ts';

/** The layer that the written map holds, packed by the build (see `bench-site.ts`). */
function written(): LoadedLayer[] {
  const file = process.env.BENCH_WRITTEN_LAYER;
  if (!file) return [];
  const collections = unpack(new Uint8Array(readFileSync(file)));
  return Object.values(collections).map((shapes) => ({ id: 'synthetic', category: 'on-record', shapes }));
}

/** The poster of the page with the synthetic layer in it. */
export const poster = (atlas: Atlas, basemap: Basemap, language: Language): string =>
  plain(atlas, basemap, language, written());
