import type {
  Agreement,
  Article,
  AtlasData,
  Clause,
  Instrument,
  InstrumentArea,
  Layer,
  LayerFeature,
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
  for (const layer of data.layers)
    for (const feature of layer.features) {
      featureById.set(feature.id, { feature, layer });
      for (const clauseId of feature.properties.clauses) push(placesByClause, clauseId, feature.id);
    }
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
    ...{ agreementById, clauseById, featureById, placesByClause },
  };
}

/** The instruments on record that an agreement is held against. */
export const instrumentsOf = (atlas: Atlas, agreementId: string): readonly Instrument[] =>
  atlas.instruments.filter(({ counterpart }) => counterpart === agreementId);
