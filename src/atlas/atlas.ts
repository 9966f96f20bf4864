import type { Agreement, Article, AtlasData, Clause, Layer, LayerFeature } from '../model/types.ts';

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

/** The checked data with its links both ways. */
export interface Atlas extends AtlasData {
  readonly agreementById: ReadonlyMap<string, Agreement>;
  readonly clauseById: ReadonlyMap<string, LinkedClause>;
  readonly featureById: ReadonlyMap<string, LinkedFeature>;
  /** Feature ids of a clause, in layer order then file order; absent means none. */
  readonly placesByClause: ReadonlyMap<string, readonly string[]>;
}

/** Links clauses and places. The data must have been checked: unknown ids are the checker's to name. */
export function linkAtlas(data: AtlasData): Atlas {
  const agreementById = new Map(data.agreements.map((agreement) => [agreement.id, agreement]));
  const clauseById = new Map<string, LinkedClause>();
  for (const agreement of data.agreements)
    for (const article of agreement.articles)
      for (const clause of article.clauses) clauseById.set(clause.id, { clause, article, agreement });

  const featureById = new Map<string, LinkedFeature>();
  const placesByClause = new Map<string, string[]>();
  for (const layer of data.layers)
    for (const feature of layer.features) {
      featureById.set(feature.id, { feature, layer });
      for (const clauseId of feature.properties.clauses) {
        const places = placesByClause.get(clauseId);
        if (places) places.push(feature.id);
        else placesByClause.set(clauseId, [feature.id]);
      }
    }
  return { ...data, agreementById, clauseById, featureById, placesByClause };
}
