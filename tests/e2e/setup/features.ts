import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepresentativePoint } from '../../../src/build/data/representative-point.ts';
import { representativePoint } from '../../../src/geometry/representative-point.ts';
import type { Agreement, Briefing, Instrument, Layer, LayerFeature } from '../../../src/model/types.ts';

const DATA = join(import.meta.dirname, '../../../data');
const read = <T>(folder: string): T[] =>
  readdirSync(join(DATA, folder))
    .filter((name) => /json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(DATA, folder, name), 'utf8')) as T);

/** The layers of `data/`, each feature with the point that the build finds for it. */
export const layers: readonly Layer[] = read<Layer>('layers').map((layer) => ({
  ...layer,
  features: layer.features.map((feature) => ({
    ...feature,
    anchor: findRepresentativePoint(feature.geometry),
  })),
}));
export const agreements = read<Agreement>('agreements');
export const briefings = read<Briefing>('briefings');
export const instruments = read<Instrument>('instruments');
export const features: readonly LayerFeature[] = layers.flatMap((layer) => layer.features);

export const featuresOf = (layerId: string): readonly LayerFeature[] =>
  layers.find((layer) => layer.id === layerId)?.features ?? [];

/** A position well inside a feature, degrees. */
export const middleOf = representativePoint;

/** The title of a clause, as the panel shows it. */
export function clauseTitle(id: string): string {
  for (const { articles } of agreements)
    for (const { clauses } of articles)
      for (const clause of clauses) if (clause.id === id) return clause.title.en;
  throw new Error(`There is no clause ${id}.`);
}
