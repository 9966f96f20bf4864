import type { Atlas } from '../atlas/atlas.ts';
import { clausePasses, featurePasses, instrumentPasses } from '../state/selectors.ts';
import type { Filters } from '../state/state.ts';
import type { Whole } from './whole.ts';

export interface Cut {
  readonly filters: Filters;
  /** Ids of the layers whose features stay. */
  readonly layers: readonly string[];
}

/** What the filters leave of the whole: clauses that pass, places of such clauses in the layers, instruments on record. */
export function cutDown(whole: Whole, atlas: Atlas, { filters, layers }: Cut): Whole {
  const agreements = whole.agreements.map((agreement) => ({
    ...agreement,
    articles: agreement.articles
      .map((article) => ({
        ...article,
        clauses: article.clauses.filter((clause) =>
          clausePasses(atlas, filters, { clause, article, agreement }),
        ),
      }))
      .filter(({ clauses }) => clauses.length > 0),
  }));
  return {
    ...whole,
    agreements: agreements.filter(({ articles }) => articles.length > 0),
    instruments: whole.instruments.filter((instrument) => instrumentPasses(filters, instrument)),
    layers: whole.layers
      .filter(({ id }) => layers.includes(id))
      .map((layer) => ({
        ...layer,
        features: layer.features.filter((feature) => featurePasses(atlas, { filters }, feature)),
      })),
  };
}
