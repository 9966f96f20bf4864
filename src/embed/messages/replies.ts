import type { OpenBriefing } from '../../app/briefing.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import { boxOf, middleOf } from '../../geometry/box.ts';
import { representativePoint } from '../../geometry/representative-point.ts';
import type { LngLat, PlanePoint } from '../../model/geo.ts';
import { inLanguage, type Language } from '../../model/text.ts';
import { forward, inverse } from '../../projection/index.ts';
import { formatFragment } from '../../state/fragment.ts';
import { relatedFeatures, titleOf, visibleLayers } from '../../state/selectors.ts';
import type { Selection, ViewState } from '../../state/state.ts';
import type { Reply } from './protocol.ts';

type Selected = Omit<Extract<Reply, { type: 'select' }>, 'type' | 'fragment'>;

/** What is selected, told to the page. */
export const selectReply = (atlas: Atlas, language: Language, state: ViewState): Reply => ({
  type: 'select',
  ...selected(atlas, language, state.selection),
  fragment: formatFragment(atlas, state),
});

/** The step that is shown, told to the page. */
export const stepReply = ({ briefing, id, step }: OpenBriefing): Reply => ({
  type: 'step',
  briefing: id,
  step,
  steps: briefing.steps.length,
  title: briefing.steps[step - 1]!.title,
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
  const title = titleOf(atlas, selection);
  const name = title ? inLanguage(title, language) : '';
  return { target: selection.id, kind: selection.kind, name, clauses: clausesOf(atlas, selection), lng, lat };
}

/** Ids of the clauses that belong to a selection; of what is on record those that fall within it, each once. */
function clausesOf(atlas: Atlas, selection: Exclude<Selection, { kind: 'none' }>): readonly string[] {
  const { id } = selection;
  switch (selection.kind) {
    case 'clause':
      return [id];
    case 'feature':
      return [...(atlas.featureById.get(id)?.feature.properties.clauses ?? [])];
    case 'agreement':
      return (atlas.agreementById.get(id)?.articles ?? []).flatMap(({ clauses }) =>
        clauses.map((clause) => clause.id),
      );
    case 'instrument': {
      const areas = atlas.instrumentById.get(id)?.areas ?? [];
      return [...new Set(areas.flatMap((area) => atlas.clausesByArea.get(area.id) ?? []))];
    }
    case 'area':
      return [...new Set(atlas.clausesByArea.get(id) ?? [])];
  }
}

/** The middle of the places of a selection: of the box round them in the plane, where it has several. */
function middle(atlas: Atlas, selection: Selection): LngLat | null {
  const points = relatedFeatures(atlas, selection).flatMap((id): PlanePoint[] => {
    const linked = atlas.featureById.get(id);
    return linked ? [forward(representativePoint(linked.feature))] : [];
  });
  return points.length > 0 ? inverse(middleOf(boxOf([points]))) : null;
}
