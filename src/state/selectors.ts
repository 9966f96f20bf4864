import type { Atlas, LinkedArea, LinkedClause } from '../atlas/atlas.ts';
import { FEATURE_PREFIXES } from '../model/ids.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Instrument, LayerFeature } from '../model/types.ts';
import { FACETS } from '../model/vocabulary.ts';
import type { Filters, Hover, Selection, ViewState } from './state.ts';

/** Ids of the layers that are switched on, as they were asked for; of those that are on at first, the lowest first. */
export const visibleLayers = (atlas: Atlas, state: Pick<ViewState, 'layers'>): readonly string[] =>
  state.layers ?? atlas.config.layers.filter((layer) => layer.visible).map((layer) => layer.id);

export const hasFilters = (filters: Filters): boolean => FACETS.some((facet) => filters[facet].length > 0);

const allowed = (wanted: readonly string[], having: readonly string[]): boolean =>
  wanted.length === 0 || having.some((value) => wanted.includes(value));

/**
 * Whether a clause passes the filters: any of the values within one, all of the filters together. By provenance it
 * passes with one of its places, and without a place never.
 */
export const clausePasses = (atlas: Atlas, filters: Filters, { clause, agreement }: LinkedClause): boolean =>
  allowed(filters.agreement, [agreement.id]) &&
  allowed(filters.theme, clause.themes) &&
  allowed(filters.party, clause.parties) &&
  allowed(filters.force, [clause.force]) &&
  allowed(filters.record, [clause.record.status]) &&
  allowed(filters.basis, basesOf(atlas, clause.id));

/** How the places of a clause are known. */
const basesOf = (atlas: Atlas, clauseId: string): readonly string[] =>
  (atlas.placesByClause.get(clauseId) ?? []).map((id) => atlas.featureById.get(id)!.feature.properties.basis);

/**
 * Whether an area of an instrument passes the filters, but for those by force and by other sources, which tell reports
 * apart, and by provenance, which tells places apart: an area on record is no report and has no place.
 */
export const areaPasses = (filters: Filters, { area, instrument }: LinkedArea): boolean =>
  allowed(filters.agreement, [instrument.counterpart]) &&
  allowed(filters.theme, area.themes) &&
  allowed(filters.party, signatoryParties(instrument));

/** Whether an instrument has an area that passes the filters. */
export const instrumentPasses = (filters: Filters, instrument: Instrument): boolean =>
  instrument.areas.some((area) => areaPasses(filters, { area, instrument }));

/** Party codes of those who signed, each once, in their order. */
const signatoryParties = ({ signatories }: Instrument): readonly string[] => [
  ...new Set(signatories.map(({ party }) => party)),
];

/** Whether a feature passes the filters: with one on, it needs a clause that passes, and the provenance asked for. */
export function featurePasses(
  atlas: Atlas,
  { filters }: Pick<ViewState, 'filters'>,
  feature: LayerFeature,
): boolean {
  if (!hasFilters(filters)) return true;
  const { basis, clauses } = feature.properties;
  if (!allowed(filters.basis, [basis])) return false;
  return clauses.some((id) => {
    const linked = atlas.clauseById.get(id);
    return linked !== undefined && clausePasses(atlas, filters, linked);
  });
}

/** Ids of the features that a selection, or the clauses of a theme, speak of; in layer order. */
export function relatedFeatures(atlas: Atlas, selection: Hover): readonly string[] {
  switch (selection.kind) {
    case 'none':
    // What was signed is about its parties; where it was signed is a place by itself.
    case 'instrument':
    case 'area':
      return [];
    case 'feature':
      return [selection.id];
    case 'clause':
      return atlas.placesByClause.get(selection.id) ?? [];
    case 'agreement': {
      const prefix = `${selection.id}.`;
      return featuresWith(atlas, (id) => id.startsWith(prefix));
    }
    case 'theme': {
      const { id: theme } = selection;
      return featuresWith(atlas, (id) => atlas.clauseById.get(id)?.clause.themes.includes(theme) ?? false);
    }
  }
}

/** Ids of the features of which a clause speaks that `wanted` takes. */
const featuresWith = (atlas: Atlas, wanted: (clauseId: string) => boolean): readonly string[] =>
  [...atlas.featureById.values()]
    .filter(({ feature }) => feature.properties.clauses.some(wanted))
    .map(({ feature }) => feature.id);

/** Party codes (ISO 3166-1 alpha-2, or EU) of what is selected. */
export function partiesOf(atlas: Atlas, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'none':
      return [];
    case 'feature':
      return atlas.featureById.get(selection.id)?.feature.properties.parties ?? [];
    case 'clause':
      return atlas.clauseById.get(selection.id)?.clause.parties ?? [];
    case 'agreement':
      return atlas.agreementById.get(selection.id)?.parties ?? [];
    case 'instrument':
    case 'area': {
      const instrument = instrumentOf(atlas, selection);
      return instrument ? signatoryParties(instrument) : [];
    }
  }
}

/** The selection that an id names, or none. */
export function selectionOf(atlas: Atlas, id: string): Selection {
  if (atlas.agreementById.has(id)) return { kind: 'agreement', id };
  if (atlas.clauseById.has(id)) return { kind: 'clause', id };
  if (atlas.featureById.has(id)) return { kind: 'feature', id };
  if (atlas.instrumentById.has(id)) return { kind: 'instrument', id };
  if (atlas.areaById.has(id)) return { kind: 'area', id };
  return { kind: 'none' };
}

/** What names a selection; null for nothing, and for what the atlas does not hold. */
export function titleOf(atlas: Atlas, selection: Selection): LocalizedText | null {
  switch (selection.kind) {
    case 'none':
      return null;
    case 'clause':
      return atlas.clauseById.get(selection.id)?.clause.title ?? null;
    case 'feature':
      return atlas.featureById.get(selection.id)?.feature.properties.name ?? null;
    case 'agreement':
      return atlas.agreementById.get(selection.id)?.title ?? null;
    case 'instrument':
      return atlas.instrumentById.get(selection.id)?.title ?? null;
    case 'area':
      return atlas.areaById.get(selection.id)?.area.title ?? null;
  }
}

/** The instrument that a selection is, or is an area of. */
export function instrumentOf(atlas: Atlas, selection: Selection): Instrument | null {
  if (selection.kind === 'instrument') return atlas.instrumentById.get(selection.id) ?? null;
  if (selection.kind === 'area') return atlas.areaById.get(selection.id)?.instrument ?? null;
  return null;
}

const deferredLayers = (atlas: Atlas): readonly string[] =>
  atlas.config.layers.filter(({ deferred }) => deferred).map(({ id }) => id);

/** Whether a text, such as a fragment or an id, names a feature of a deferred layer. */
export const namesDeferred = (atlas: Atlas, text: string): boolean =>
  deferredLayers(atlas).some((id) => text.includes(FEATURE_PREFIXES.get(id) ?? id));

/**
 * Whether deferred layers are wanted: one is switched on, a place is told of with the limits about it, or a date, the
 * provenance of places, the filters with what they would leave, the calendar, the comparison or the search asks about
 * everything.
 */
export function wantsDeferred(
  atlas: Atlas,
  state: Pick<ViewState, 'layers' | 'selection' | 'filters' | 'on' | 'panel' | 'query'>,
): boolean {
  const visible = visibleLayers(atlas, state);
  return (
    state.selection.kind === 'feature' ||
    state.on !== null ||
    state.filters.basis.length > 0 ||
    state.panel === 'filters' ||
    state.panel === 'timeline' ||
    state.panel === 'comparison' ||
    state.query !== '' ||
    deferredLayers(atlas).some((id) => visible.includes(id))
  );
}
