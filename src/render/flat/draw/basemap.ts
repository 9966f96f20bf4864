import { unpack } from '../../../geometry/pack-read.ts';
import { BASEMAP_COLLECTIONS, type BasemapCollection, type PackedShapes } from '../../../geometry/packed.ts';

/** The ground in the plane, by collection. */
export type Basemap = Readonly<Record<BasemapCollection, PackedShapes>>;

/**
 * The basemap in packed bytes, ready for drawing.
 *
 * @throws RangeError when the bytes are no packed basemap, or a collection is missing.
 */
export function readBasemap(bytes: Uint8Array): Basemap {
  const collections = unpack(bytes);
  for (const name of BASEMAP_COLLECTIONS)
    if (!collections[name])
      throw new RangeError(`Found no collection "${name}" in the basemap, expected one`);
  return collections as Basemap;
}
