import type { Atlas, LinkedFeature } from '../atlas/atlas.ts';
import { representativePoint } from '../geometry/representative-point.ts';
import { COUNTRIES } from '../model/countries.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Geometry, LayerFeature } from '../model/types.ts';
import type { Scheme } from '../model/vocabulary.ts';
import { featureDateStatus } from '../state/date-status.ts';
import { featurePasses, partiesOf, relatedFeatures, visibleLayers } from '../state/selectors.ts';
import type { ViewState } from '../state/state.ts';
import { type Accent, accentOf } from './accents.ts';
import { flowArcs } from './flows.ts';
import { isFlow } from './look.ts';
import { dateStatusOf, type Emphasis, type Mark, type PlaceName, type Scene, STACK } from './scene.ts';
import { tintKey, tints } from './tints.ts';
import { CATEGORIES, type Category, FALLBACK } from './tokens.ts';

export type SceneState = Pick<
  ViewState,
  'selection' | 'hover' | 'layers' | 'filters' | 'on' | 'candidates' | 'found' | 'arrived' | 'annotations'
>;

export interface SceneOptions {
  /**
   * What becomes of the marks that do not belong to a selected clause or agreement: in a small frame they would compete
   * with it. Beside a place that was chosen there the others stay, to be chosen too.
   */
  readonly others?: 'dimmed' | 'hidden';
}

/** Makes scenes of one atlas in one language; what stays the same keeps its identity from scene to scene. */
export function sceneBuilder(
  atlas: Atlas,
  language: Language,
  options: SceneOptions = {},
): (state: SceneState, scheme: Scheme) => Scene {
  const known = marksOf(atlas, language);
  // Features of deferred layers come later.
  const markOf = (id: string): Mark => {
    const mark = known.get(id) ?? toMark(atlas, atlas.featureById.get(id)!, language);
    known.set(id, mark);
    return mark;
  };
  const names = placeNames(atlas, language);
  const marks = kept<readonly Mark[]>((each) => each);
  const emphasis = kept<Scene['emphasis']>((each) => [...each].flat());
  const hovered = kept<Scene['hovered']>((each) => [...each]);
  const tinted = kept<Scene['tinted']>((each) => [tintKey(each)]);
  const dateStatusesOn = dateStatusesOf(atlas);

  return (state, scheme) => {
    const dateStatuses = dateStatusesOn(state.on, state.arrived);
    const brought = emphases(atlas, state);
    const visible = visibleFeatures(atlas, state, options).map(markOf);
    return {
      scheme,
      language,
      marks: marks(stacked(visible, dateStatuses)),
      names,
      dateStatuses,
      emphasis: emphasis(brought),
      otherwise: steppedBack(atlas, state) ? 'dimmed' : 'plain',
      hovered: hovered(new Set([...relatedFeatures(atlas, state.hover), ...state.candidates])),
      tinted: tinted(tints(partiesOf(atlas, state.selection))),
      annotations: state.annotations,
    };
  };
}

/** Gives back the value before in place of one with the same items, so that who compares them sees no change. */
function kept<T>(itemsOf: (value: T) => readonly unknown[]): (value: T) => T {
  let last: { value: T; items: readonly unknown[] } | null = null;
  return (value) => {
    const items = itemsOf(value);
    if (!last || !sameItems(items, last.items)) last = { value, items };
    return last.value;
  };
}

/** Ids of the features to draw, lowest first: of the visible layers, and all that the selection speaks of. */
export function visibleFeatures(
  atlas: Atlas,
  state: SceneState,
  { others = 'dimmed' }: SceneOptions = {},
): readonly string[] {
  const alone = others === 'hidden' && state.selection.kind !== 'feature' ? broughtOut(atlas, state) : [];
  const layers = new Set(visibleLayers(atlas, state));
  const spokenOf = new Set([
    ...relatedFeatures(atlas, state.selection),
    ...state.found,
    ...(state.hover.kind === 'feature' ? [state.hover.id] : []),
  ]);
  return [...atlas.featureById.values()]
    .filter(
      ({ feature, layer }) =>
        (alone.length === 0 || alone.includes(feature.id)) &&
        (spokenOf.has(feature.id) || (layers.has(layer.id) && featurePasses(atlas, state, feature))),
    )
    .map(({ feature }) => feature.id);
}

/** How every feature stands on a date; the same map for the same date and the same features. */
function dateStatusesOf(atlas: Atlas): (on: string | null, arrived: boolean) => Scene['dateStatuses'] {
  let last = { on: null as string | null, arrived: false, dateStatuses: new Map() as Scene['dateStatuses'] };
  return (on, arrived) => {
    if (on !== last.on || (on && arrived !== last.arrived)) {
      const features = on ? [...atlas.featureById.values()] : [];
      const dateStatuses = features.map(
        ({ feature }) => [feature.id, featureDateStatus(atlas, feature, on!)] as const,
      );
      last = { on, arrived, dateStatuses: new Map(dateStatuses) };
    }
    return last.dateStatuses;
  };
}

/** Marks in the order of the stack, and those of one level in that of their layers, in which they come. */
function stacked(marks: readonly Mark[], dateStatuses: Scene['dateStatuses']): readonly Mark[] {
  if (dateStatuses.size === 0) return marks;
  const height = ({ id }: Mark): number =>
    STACK.findIndex((level) => level.includes(dateStatusOf({ dateStatuses }, id)));
  return [...marks].sort((a, b) => height(a) - height(b));
}

/** What the map brings out: what the search has found while its results are shown, else what is selected. */
const broughtOut = (atlas: Atlas, { selection, found }: SceneState): readonly string[] =>
  found.length > 0 ? found : relatedFeatures(atlas, selection);

/** A clause without a place must not dim the whole map: then nothing steps back. */
const steppedBack = (atlas: Atlas, state: SceneState): boolean => broughtOut(atlas, state).length > 0;

function emphases(atlas: Atlas, state: SceneState): ReadonlyMap<string, Emphasis> {
  const { selection } = state;
  const emphasis = new Map<string, Emphasis>();
  for (const id of broughtOut(atlas, state)) emphasis.set(id, 'related');
  if (selection.kind === 'feature') {
    const ends = atlas.featureById.get(selection.id)?.feature.properties;
    for (const id of [ends?.from, ends?.to]) if (id) emphasis.set(id, 'related');
    emphasis.set(selection.id, 'selected');
  }
  return emphasis;
}

/** The marks of all features by id. Deployments lie along their arcs, which are bundled by agreement. */
function marksOf(atlas: Atlas, language: Language): Map<string, Mark> {
  const marks = [...atlas.featureById.values()].map((linked) => toMark(atlas, linked, language));
  const arcs = flowArcs(
    marks
      .filter(isFlow)
      .map(({ id, geometry, accents }) => ({ id, geometry, accent: accents[0] ?? 'single' })),
  );
  return new Map(marks.map((mark) => [mark.id, { ...mark, geometry: arcs.get(mark.id) ?? mark.geometry }]));
}

function toMark(atlas: Atlas, { feature, layer }: LinkedFeature, language: Language): Mark {
  const { name, basis, precisionKm, status, clauses } = feature.properties;
  return {
    id: feature.id,
    layerId: layer.id,
    category: categoryOf(layer.id),
    basis,
    precisionKm,
    status,
    accents: accentsOf(atlas, clauses),
    name: inLanguage(name, language),
    anchor: representativePoint(feature),
    geometry: drawnGeometry(layer.id, feature),
  };
}

/** The accents of the agreements to which clauses belong, in the order of the atlas. */
function accentsOf(atlas: Atlas, clauses: readonly string[]): readonly Accent[] {
  const { agreements } = atlas.config;
  const own = new Set(clauses.map((id) => atlas.clauseById.get(id)?.agreement.id));
  return agreements.filter((id) => own.has(id)).map((id) => accentOf(agreements, id));
}

/**
 * What is drawn of a feature. A single point stands where it is spoken of: the build moves it onto the coast as drawn. A
 * limit in law is its line: what lies inside is no part of it, neither drawn nor found by a click.
 */
function drawnGeometry(layerId: string, feature: LayerFeature): Geometry {
  const { geometry } = feature;
  if (geometry.type === 'Point')
    return { type: 'Point', coordinates: representativePoint(feature) as [number, number] };
  return layerId === 'limits-in-law' ? outlineOf(geometry) : geometry;
}

function outlineOf(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { type: 'MultiLineString', coordinates: geometry.coordinates };
  if (geometry.type === 'MultiPolygon')
    return { type: 'MultiLineString', coordinates: geometry.coordinates.flat() };
  return geometry;
}

/** The symbol class of a layer. */
export const categoryOf = (layerId: string): Category =>
  CATEGORIES.find((category) => category === layerId) ?? FALLBACK;

/**
 * Ids of the names of the countries that agreements and clauses name as parties; the Union is none. An id is made of the
 * English name, which a page in another language does not have.
 */
function partyNameIds({ agreementById, clauseById }: Atlas): ReadonlySet<string> {
  const parties = [
    ...[...agreementById.values()].flatMap((agreement) => agreement.parties),
    ...[...clauseById.values()].flatMap(({ clause }) => clause.parties),
  ];
  const codes = new Set(parties);
  return new Set(
    COUNTRIES.filter(({ code }) => codes.has(code)).map(
      ({ name }) => `name.${name.toLowerCase().replaceAll(' ', '-')}`,
    ),
  );
}

function placeNames(atlas: Atlas, language: Language): readonly PlaceName[] {
  const parties = partyNameIds(atlas);
  return atlas.gazetteer.features.map(({ id, geometry, properties }) => {
    const text = inLanguage(properties.name, language);
    const native = properties.nativeName;
    const { kind } = properties;
    return {
      id,
      text,
      native: native && native.text !== text ? native : null,
      kind,
      minZoom: properties.minZoom,
      maxZoom: properties.maxZoom ?? Number.POSITIVE_INFINITY,
      priority: properties.priority,
      isParty: parties.has(id),
      geometry,
    };
  });
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
