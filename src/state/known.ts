import type { Atlas } from '../atlas/atlas.ts';
import { COMMITMENTS, type Facet, PROVENANCE, RECORD_STATUSES, THEMES } from '../model/vocabulary.ts';

/** Values that a filter can take, or the ids of the layers, in the order in which they are written. */
function vocabulary(atlas: Atlas, name: Facet | 'layers'): readonly string[] {
  switch (name) {
    case 'layers':
      return atlas.config.layers.map(({ id }) => id);
    case 'agreement':
      return atlas.agreements.map(({ id }) => id);
    case 'theme':
      return THEMES;
    case 'force':
      return COMMITMENTS;
    case 'record':
      return RECORD_STATUSES;
    case 'basis':
      return PROVENANCE;
    case 'party': {
      const clauses = [...atlas.clauseById.values()].map(({ clause }) => clause);
      return [...new Set([...atlas.agreements, ...clauses].flatMap(({ parties }) => parties))];
    }
  }
}

/** What of some ids the atlas knows, each once and in its own order, and what it does not know. */
export function knownIn(atlas: Atlas, name: Facet | 'layers', ids: readonly string[]) {
  const all = vocabulary(atlas, name);
  const asked = [...new Set(ids)];
  return {
    known: all.filter((id) => asked.includes(id)),
    /** As `known`, in the order in which they were asked for. */
    asked: asked.filter((id) => all.includes(id)),
    unknown: asked.filter((id) => !all.includes(id)),
  };
}
