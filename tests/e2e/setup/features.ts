import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { representativePlanePoint } from '../../../src/geometry/label.ts';
import { toPlane } from '../../../src/geometry/to-plane.ts';
import type { Agreement, Instrument, Layer, LayerFeature } from '../../../src/model/types.ts';
import { inverse } from '../../../src/projection/index.ts';

const DATA = join(import.meta.dirname, '../../../data');
const read = <T>(folder: string): T[] =>
  readdirSync(join(DATA, folder))
    .filter((name) => /json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(DATA, folder, name), 'utf8')) as T);

export const layers = read<Layer>('layers');
export const agreements = read<Agreement>('agreements');
export const instruments = read<Instrument>('instruments');
export const features: readonly LayerFeature[] = layers.flatMap((layer) => layer.features);

export const featuresOf = (layerId: string): readonly LayerFeature[] =>
  layers.find((layer) => layer.id === layerId)?.features ?? [];

/** A position well inside a feature, degrees. */
export function middleOf(feature: LayerFeature): readonly [number, number] {
  const point = representativePlanePoint(toPlane(feature.geometry));
  if (!point) throw new Error(`${feature.id} has no middle.`);
  return inverse(point);
}

/** The title of a clause, as the panel shows it. */
export function clauseTitle(id: string): string {
  for (const { articles } of agreements)
    for (const { clauses } of articles)
      for (const clause of clauses) if (clause.id === id) return clause.title.en;
  throw new Error(`There is no clause ${id}.`);
}
