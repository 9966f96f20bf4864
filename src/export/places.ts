import { inLanguage, type Language, type LocalizedText } from '../model/text.ts';
import type { FeatureSource, Layer, LayerFeature } from '../model/types.ts';
import { type Cell, type Column, csvOf } from './csv.ts';
import type { Whole } from './whole.ts';

interface Row {
  readonly layer: Layer;
  readonly feature: LayerFeature;
  /** Where it is, or is spoken of; degrees, longitude first. */
  readonly at: readonly number[] | undefined;
}

type Said = LayerFeature['properties'];

const of =
  (say: (said: Said) => Cell) =>
  ({ feature }: Row): Cell =>
    say(feature.properties);
/** Columns about the sources: the first item of each is of the first source, and so on. */
const ofSources = (say: (source: FeatureSource) => string) => of(({ sources }) => sources.map(say));

function columnsIn(language: Language): readonly Column<Row>[] {
  const text = (say: (said: Said) => LocalizedText | undefined) =>
    of((said) => {
      const found = say(said);
      return found && inLanguage(found, language);
    });
  return [
    ['language', () => language],
    ['id', ({ feature }) => feature.id],
    ['layer', ({ layer }) => layer.id],
    ['layer_title', ({ layer }) => inLanguage(layer.title, language)],
    ['kind', of(({ kind }) => kind)],
    ['name', text(({ name }) => name)],
    ['native_name', of(({ nativeName }) => nativeName?.text)],
    ['native_name_language', of(({ nativeName }) => nativeName?.lang)],
    ['description', text(({ description }) => description)],
    ['geometry', ({ feature }) => feature.geometry.type],
    ['longitude', ({ at }) => at?.[0]],
    ['latitude', ({ at }) => at?.[1]],
    ['basis', of(({ basis }) => basis)],
    ['precision_km', of(({ precisionKm }) => precisionKm)],
    ['rationale', text(({ rationale }) => rationale)],
    ['clauses', of(({ clauses }) => clauses)],
    ['parties', of(({ parties }) => parties)],
    ['from_place', of(({ from }) => from)],
    ['to_place', of(({ to }) => to)],
    ['period_from', of(({ period }) => period?.from)],
    ['period_to', of(({ period }) => period?.to)],
    ['period_basis', text(({ period }) => period?.basis)],
    ['instrument', text(({ instrument }) => instrument)],
    ['instrument_article', text(({ article }) => article)],
    ['datum', of(({ datum }) => datum)],
    ['in_force', of(({ inForce }) => inForce)],
    ['edges', of(({ edges }) => edges)],
    ['longest_edge_nm', of(({ longestEdgeNm }) => longestEdgeNm)],
    ['status', of(({ status }) => status)],
    ['source_titles', ofSources(({ title }) => title)],
    ['source_publishers', ofSources(({ publisher }) => publisher ?? '')],
    ['source_urls', ofSources(({ url }) => url ?? '')],
    ['source_uses', ofSources((source) => source.for)],
    ['source_verified', ofSources(({ verified }) => String(verified))],
  ];
}

/** A point is where its file has it; of a line or an area, where it is spoken of. */
const placeOf = ({ id, geometry }: LayerFeature, anchors: Whole['anchors']): Row['at'] =>
  geometry.type === 'Point' ? geometry.coordinates : anchors[id];

/**
 * The places as a table, a row each, with their texts in one language. Longitude and latitude, degrees WGS 84, are those
 * of the place where an area or a line is spoken of; its shape is in the GeoJSON.
 */
export const placesCsv = ({ layers, anchors }: Whole, language: Language): string =>
  csvOf(
    columnsIn(language),
    layers.flatMap((layer) =>
      layer.features.map((feature) => ({ layer, feature, at: placeOf(feature, anchors) })),
    ),
  );
