import type { Atlas } from '../../atlas/atlas.ts';
import { representativePoint } from '../../geometry/representative-point.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { inLanguage, type Language, type LocalizedText } from '../../model/text.ts';
import type { InstrumentArea } from '../../model/types.ts';
import { forward, inverse } from '../../projection/index.ts';
import { formatFragment } from '../../state/fragment.ts';
import { relatedFeatures, visibleLayers } from '../../state/selectors.ts';
import type { Selection, ViewState } from '../../state/state.ts';
import type { Reply, Selected } from './protocol.ts';

/** What is selected, told to the page. */
export const selectReply = (atlas: Atlas, language: Language, state: ViewState): Reply => ({
  type: 'select',
  ...selected(atlas, language, state.selection),
  fragment: formatFragment(atlas, state),
});

/** Where the map looks and what it shows, told to the page. */
export const viewReply = (atlas: Atlas, state: ViewState): Reply => {
  const { lng, lat, zoom, bearing, pitch } = state.camera;
  const layers = visibleLayers(atlas, state);
  return {
    type: 'view',
    lng,
    lat,
    zoom,
    bearing,
    pitch,
    layers: [...layers],
    fragment: formatFragment(atlas, state),
  };
};

export function selected(atlas: Atlas, language: Language, selection: Selection): Selected {
  if (selection.kind === 'none')
    return { target: null, kind: null, name: '', clauses: [], lng: null, lat: null };
  const [lng, lat] = middle(atlas, selection) ?? [null, null];
  const { id, kind } = selection;
  return { target: id, kind, ...named(atlas, language, id), lng, lat };
}

function named(atlas: Atlas, language: Language, id: string): Pick<Selected, 'name' | 'clauses'> {
  const feature = atlas.featureById.get(id)?.feature;
  if (feature)
    return {
      name: inLanguage(feature.properties.name, language),
      clauses: [...feature.properties.clauses],
    };
  const agreement = atlas.agreementById.get(id);
  if (agreement)
    return {
      name: inLanguage(agreement.title, language),
      clauses: agreement.articles.flatMap(({ clauses }) => clauses.map((clause) => clause.id)),
    };
  const instrument = atlas.instrumentById.get(id);
  if (instrument) return within(atlas, language, instrument.title, instrument.areas);
  const area = atlas.areaById.get(id)?.area;
  if (area) return within(atlas, language, area.title, [area]);
  const clause = atlas.clauseById.get(id)?.clause;
  return { name: clause ? inLanguage(clause.title, language) : '', clauses: [id] };
}

/** What is on record, with the clauses of the report that fall within it, each once. */
const within = (
  atlas: Atlas,
  language: Language,
  title: LocalizedText,
  areas: readonly InstrumentArea[],
): Pick<Selected, 'name' | 'clauses'> => ({
  name: inLanguage(title, language),
  clauses: [...new Set(areas.flatMap(({ id }) => atlas.clausesByArea.get(id) ?? []))],
});

/** The middle of the places of a selection: of the box round them in the plane, where it has several. */
function middle(atlas: Atlas, selection: Selection): LngLat | null {
  const points = relatedFeatures(atlas, selection).flatMap((id): PlanePoint[] => {
    const linked = atlas.featureById.get(id);
    return linked ? [forward(representativePoint(linked.feature))] : [];
  });
  if (points.length === 0) return null;
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return inverse([between(points.map(([x]) => x)), between(points.map(([, y]) => y))]);
}
