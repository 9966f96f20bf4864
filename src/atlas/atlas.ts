import type {
  Agreement,
  Article,
  AtlasData,
  Clause,
  DeferredData,
  Instrument,
  InstrumentArea,
  Layer,
  LayerFeature,
  LimitsNear,
  Surroundings,
} from '../model/types.ts';

/** A clause with the article and agreement it stands in. */
export interface LinkedClause {
  readonly clause: Clause;
  readonly article: Article;
  readonly agreement: Agreement;
}

/** A feature with the layer it stands in. */
export interface LinkedFeature {
  readonly feature: LayerFeature;
  readonly layer: Layer;
}

/** An area of cooperation with the instrument on record that it is of. */
export interface LinkedArea {
  readonly area: InstrumentArea;
  readonly instrument: Instrument;
}

/** The checked data with its links both ways. */
export interface Atlas extends AtlasData {
  readonly instruments: readonly Instrument[];
  readonly agreementById: ReadonlyMap<string, Agreement>;
  readonly clauseById: ReadonlyMap<string, LinkedClause>;
  readonly instrumentById: ReadonlyMap<string, Instrument>;
  readonly areaById: ReadonlyMap<string, LinkedArea>;
  /** Ids of the clauses that fall within an area, in their order; absent means none. */
  readonly clausesByArea: ReadonlyMap<string, readonly string[]>;
  readonly featureById: ReadonlyMap<string, LinkedFeature>;
  /** Feature ids of a clause, in layer order then file order; absent means none. */
  readonly placesByClause: ReadonlyMap<string, readonly string[]>;
  /** How places lie to the limits in law; empty until these have come. */
  readonly limitsNear: ReadonlyMap<string, LimitsNear>;
  /** What was measured of each feature; empty until it has come. */
  readonly surroundings: ReadonlyMap<string, Surroundings>;
}

/** Puts `value` at the end of the list under `key`. */
function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Links clauses with places and with the areas on record. The data must have been checked: unknown ids are the checker's to name. */
export function linkAtlas(data: AtlasData): Atlas {
  const agreementById = new Map(data.agreements.map((agreement) => [agreement.id, agreement]));
  const clauseById = new Map<string, LinkedClause>();
  const clausesByArea = new Map<string, string[]>();
  for (const agreement of data.agreements)
    for (const article of agreement.articles)
      for (const clause of article.clauses) {
        clauseById.set(clause.id, { clause, article, agreement });
        for (const areaId of clause.record.areas ?? []) push(clausesByArea, areaId, clause.id);
      }

  const featureById = new Map<string, LinkedFeature>();
  const placesByClause = new Map<string, string[]>();
  linkFeatures(data.layers, featureById, placesByClause);
  const limitsNear = new Map<string, LimitsNear>();
  const surroundings = new Map<string, Surroundings>();
  const instruments = data.instruments ?? [];
  const instrumentById = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const areaById = new Map(
    instruments.flatMap((instrument) =>
      instrument.areas.map((area): [string, LinkedArea] => [area.id, { area, instrument }]),
    ),
  );
  return {
    ...data,
    ...{ instruments, instrumentById, areaById, clausesByArea },
    ...{ agreementById, clauseById, featureById, placesByClause, limitsNear, surroundings },
  };
}

/** Fills the links of features anew, in the order of the layers. */
function linkFeatures(
  layers: readonly Layer[],
  featureById: Map<string, LinkedFeature>,
  placesByClause: Map<string, string[]>,
): void {
  featureById.clear();
  placesByClause.clear();
  for (const layer of layers)
    for (const feature of layer.features) {
      featureById.set(feature.id, { feature, layer });
      for (const clauseId of feature.properties.clauses) push(placesByClause, clauseId, feature.id);
    }
}

/**
 * Takes up what comes after the page. It changes the atlas that it is given, since everything on the page holds this
 * one; whoever has drawn from it is told by the state (`arrived`).
 */
export function joinDeferred(atlas: Atlas, { layers, limitsNear, surroundings }: DeferredData): void {
  for (const { id, features } of layers) {
    const layer = atlas.layers.find((known) => known.id === id);
    if (layer && layer.features.length === 0) layer.features.push(...features);
  }
  const near = atlas.limitsNear as Map<string, LimitsNear>;
  for (const [id, found] of Object.entries(limitsNear)) near.set(id, found);
  const around = atlas.surroundings as Map<string, Surroundings>;
  for (const [id, found] of Object.entries(surroundings)) around.set(id, found);
  linkFeatures(
    atlas.layers,
    atlas.featureById as Map<string, LinkedFeature>,
    atlas.placesByClause as Map<string, string[]>,
  );
}

/** The instruments on record that an agreement is held against. */
export const instrumentsOf = (atlas: Atlas, agreementId: string): readonly Instrument[] =>
  atlas.instruments.filter(({ counterpart }) => counterpart === agreementId);
