import { type Atlas, linkAtlas } from '../../../src/atlas/atlas.ts';
import { checkFiles } from '../../../src/atlas/check.ts';
import { findRepresentativePoint } from '../../../src/build/data/representative-point.ts';
import { inOneLanguage, shippedGeometry } from '../../../src/build/data/shipped.ts';
import { DATA_FOLDER, readFiles } from '../../../src/build/files.ts';
import type { Language } from '../../../src/model/text.ts';

/** The atlas of `data/`, as it is shipped; with the texts of one language alone, as its page has them, if one is named. */
export function realAtlas(language?: Language): Atlas {
  const { data } = checkFiles(readFiles(DATA_FOLDER) ?? []);
  if (!data) throw new Error('The data has problems.');
  const layers = data.layers.map((layer) => ({
    ...layer,
    features: layer.features.map((feature) => {
      const geometry = shippedGeometry(feature.geometry, feature.properties.precisionKm);
      return { ...feature, geometry, anchor: findRepresentativePoint(geometry) };
    }),
  }));
  const whole = { ...data, layers };
  return linkAtlas(language ? inOneLanguage(whole, language) : whole);
}
