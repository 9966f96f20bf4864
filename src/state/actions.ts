import type { Atlas } from '../atlas/atlas.ts';
import type { Camera } from '../model/geo.ts';
import { type MapAnnotation, NO_ANNOTATIONS } from '../model/map-annotation.ts';
import type { PanelPart, RendererChoice, SchemeChoice } from '../model/vocabulary.ts';
import type { Filters, Hover, Origin, Selection, ViewState } from './state.ts';

/** All that can happen to the state, and by whom. Panel, controls, renderers and the address speak in these alone. */
export type Action = Change & { readonly origin?: Origin };

type Change =
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'panel'; readonly panel: PanelPart }
  | { readonly type: 'hover'; readonly selection: Hover }
  | { readonly type: 'candidates'; readonly ids: readonly string[] }
  | { readonly type: 'found'; readonly ids: readonly string[] }
  | { readonly type: 'camera'; readonly camera: Camera }
  | { readonly type: 'layers'; readonly ids: readonly string[] | null }
  | { readonly type: 'filter'; readonly filters: Partial<Filters> }
  | { readonly type: 'date'; readonly on: string | null }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'arrived' }
  | { readonly type: 'scheme'; readonly scheme: SchemeChoice }
  | { readonly type: 'renderer'; readonly renderer: RendererChoice }
  /** A step of a briefing, with what it shows laid over the defaults. */
  | {
      readonly type: 'step';
      readonly id: string;
      readonly step: number;
      readonly values: Partial<ViewState>;
    }
  /** The reader turns from what the step shows, by moving the map. */
  | { readonly type: 'leave-step' }
  | { readonly type: 'close-briefing' }
  /** What a step that is being made points at. */
  | { readonly type: 'annotate'; readonly annotations: readonly MapAnnotation[] }
  /** What an address says, laid over the defaults: back, forward, a pasted link. */
  | { readonly type: 'restore'; readonly values: Partial<ViewState> };

export const NO_SELECTION: Selection = { kind: 'none' };
export const NO_FILTERS: Filters = {
  agreement: [],
  theme: [],
  party: [],
  force: [],
  record: [],
  basis: [],
};

const sameSelection = (a: Hover, b: Hover): boolean =>
  a.kind === b.kind && (a.kind === 'none' || b.kind === 'none' || a.id === b.id);

/** The state before anything happened. */
export function initialState(atlas: Atlas): ViewState {
  return {
    camera: atlas.config.defaultView,
    selection: NO_SELECTION,
    layers: null,
    filters: NO_FILTERS,
    on: null,
    query: '',
    panel: 'clauses',
    scheme: 'auto',
    renderer: 'auto',
    briefing: null,
    annotations: NO_ANNOTATIONS,
    hover: NO_SELECTION,
    candidates: [],
    found: [],
    arrived: false,
    origin: null,
  };
}

/** What turns a reader from what a step of a briefing shows. */
const LEAVES: ReadonlySet<Action['type']> = new Set([
  'select',
  'panel',
  'layers',
  'filter',
  'date',
  'query',
  'leave-step',
]);

/** The next state; the same object where nothing changes, so that nothing downstream runs for nothing. */
export function reduce(atlas: Atlas, state: ViewState, action: Action): ViewState {
  const next = reduced(atlas, state, action);
  const { briefing } = next;
  if (!briefing || !LEAVES.has(action.type)) return next;
  // A step selects what its text links to, and to follow that link is to turn to it.
  if (next === state && action.type !== 'leave-step' && action.type !== 'select') return state;
  // Who only moves the map still looks at what the step points at.
  const annotations = action.type === 'leave-step' ? next.annotations : NO_ANNOTATIONS;
  if (briefing.left) return annotations === next.annotations ? next : { ...next, annotations };
  return {
    ...next,
    annotations,
    origin: action.origin ?? next.origin,
    briefing: { ...briefing, left: true },
  };
}

function reduced(atlas: Atlas, state: ViewState, action: Action): ViewState {
  const { origin = null } = action;
  switch (action.type) {
    case 'select':
      return selected(state, action.selection, origin);
    case 'panel':
      return state.panel === action.panel ? state : { ...state, panel: action.panel, origin };
    case 'hover':
      return sameSelection(state.hover, action.selection) ? state : { ...state, hover: action.selection };
    case 'candidates':
      return { ...state, candidates: action.ids, origin };
    case 'found':
      return sameIds(state.found, action.ids) ? state : { ...state, found: action.ids };
    case 'camera':
      return { ...state, camera: action.camera };
    case 'layers':
      return { ...state, layers: action.ids && layersAmong(atlas, action.ids) };
    case 'filter':
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case 'date':
      return { ...state, on: action.on };
    case 'query':
      return { ...state, query: action.query };
    case 'arrived':
      return state.arrived ? state : { ...state, arrived: true };
    case 'scheme':
      return { ...state, scheme: action.scheme };
    case 'renderer':
      return { ...state, renderer: action.renderer };
    case 'step': {
      const { camera, found, arrived, scheme, renderer } = state;
      return {
        ...initialState(atlas),
        ...{ camera, found, arrived, scheme, renderer },
        ...action.values,
        briefing: { id: action.id, step: action.step, left: false },
      };
    }
    case 'leave-step':
      return state;
    case 'close-briefing':
      return state.briefing ? { ...state, briefing: null, annotations: NO_ANNOTATIONS } : state;
    case 'annotate':
      return state.annotations === action.annotations ? state : { ...state, annotations: action.annotations };
    case 'restore':
      return {
        ...initialState(atlas),
        camera: state.camera,
        found: state.found,
        arrived: state.arrived,
        origin,
        ...action.values,
      };
  }
}

/** What is newly selected is always shown, whatever part of the panel was open before; who reads goes on reading. */
function panelFor({ panel }: ViewState, { kind }: Selection, origin: Origin | null): PanelPart {
  if (origin === 'reading') return panel;
  if (panel === 'reading') return kind === 'agreement' || kind === 'clause' ? panel : 'clauses';
  return kind === 'none' ? panel : 'clauses';
}

function selected(state: ViewState, selection: Selection, origin: Origin | null): ViewState {
  const panel = panelFor(state, selection, origin);
  return sameSelection(state.selection, selection) && state.candidates.length === 0 && state.panel === panel
    ? state
    : { ...state, selection, panel, candidates: [], found: [], hover: NO_SELECTION, origin };
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Each once, in the order in which they were asked for: whoever asks compares. Drawing has an order of its own. */
const layersAmong = (atlas: Atlas, ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter((id) => atlas.config.layers.some((layer) => layer.id === id));
