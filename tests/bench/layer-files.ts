import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../src/geometry/pack-write.ts';
import { prepareGeometry } from '../../src/geometry/prepare.ts';
import { toPlane } from '../../src/geometry/to-plane.ts';
import { DETAILS_A_FILE, filesOf } from './page/files.ts';
import { type SyntheticFeature, syntheticFeatures } from './synthetic.ts';

/** Metres to which coordinates are rounded: below a pixel at the closest zoom. */
const GRID = 50;

/** The features of `features-<count>.json` in `folder`, or made here where no folder is given. */
function featuresOf(count: number, folder: string | null): readonly SyntheticFeature[] {
  if (!folder) return syntheticFeatures(count);
  const file = join(folder, `features-${count}.json`);
  if (!existsSync(file)) throw new Error(`Found no ${file}, expected GeoJSON of ${count} features`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { features: SyntheticFeature[] }).features;
}

/**
 * Writes a synthetic layer of `count` features into the site at `site`: packed as the build packs its shapes, as
 * GeoJSON, and what the details say of each feature, in files of some hundreds.
 */
export function writeLayer(site: string, count: number, folder: string | null): void {
  const features = featuresOf(count, folder);
  const files = filesOf(count);
  mkdirSync(join(site, files.details), { recursive: true });
  const shapes = features.map(({ id, geometry }) => toPlane(prepareGeometry(geometry), String(id)));
  writeFileSync(join(site, files.packed), pack({ synthetic: shapes }, { grid: GRID }));
  writeFileSync(join(site, files.geojson), JSON.stringify({ type: 'FeatureCollection', features }));
  for (let from = 0; from < count; from += DETAILS_A_FILE) {
    const some = features.slice(from, from + DETAILS_A_FILE).map(({ properties }) => properties);
    writeFileSync(join(site, files.details, `${from / DETAILS_A_FILE}.json`), JSON.stringify(some));
  }
}
