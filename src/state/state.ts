import type { Camera } from '../model/geo.ts';
import type { MapAnnotation } from '../model/map-annotation.ts';
import type { Facet, PanelPart, RendererChoice, SchemeChoice, Theme } from '../model/vocabulary.ts';

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreement'; readonly id: string }
  | { readonly kind: 'clause'; readonly id: string }
  | { readonly kind: 'feature'; readonly id: string }
  | { readonly kind: 'instrument'; readonly id: string }
  /** An area of cooperation of an instrument on record. */
  | { readonly kind: 'area'; readonly id: string };

/** What is under the pointer or the focus: what can be selected, or a theme with all its clauses. */
export type Hover = Selection | { readonly kind: 'theme'; readonly id: Theme };

/** Ids to keep; an empty list keeps all. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/**
 * Who acted. `map`: a press into the map, where what is chosen is seen already; `reading`: what one comes by in the
 * text of a whole agreement; `panel`: all else in the panel; `address`: a link, back or forward; `message`: the page
 * round a frame.
 */
export type Origin = 'panel' | 'map' | 'reading' | 'address' | 'message';

/** Where a briefing stands. `id`: of one of the atlas, or `~` and the briefing itself. */
interface BriefingPlace {
  readonly id: string;
  /** From 1. */
  readonly step: number;
  /** The reader has turned to something else than the step shows. */
  readonly left: boolean;
}

/** All that decides what is seen. What stands in the fragment, and what is passing (hover, candidates). */
export interface ViewState {
  readonly camera: Camera;
  readonly selection: Selection;
  /** Visible layer ids in drawing order; `null`: the defaults of the atlas. */
  readonly layers: readonly string[] | null;
  readonly filters: Filters;
  /** The date asked about, of any precision, or null. */
  readonly on: string | null;
  readonly query: string;
  readonly panel: PanelPart;
  readonly scheme: SchemeChoice;
  readonly renderer: RendererChoice;
  /** The briefing that is read, or null. */
  readonly briefing: BriefingPlace | null;
  /** What the step that is shown, or made, points at on the map. */
  readonly annotations: readonly MapAnnotation[];
  /** Under the pointer or focus, in the panel or on the map. */
  readonly hover: Hover;
  /** Features under the last click, where there is more than one to choose from. */
  readonly candidates: readonly string[];
  /** Features that the search has found, while its results are shown. */
  readonly found: readonly string[];
  /** The features of deferred layers have come. */
  readonly arrived: boolean;
  /** Who last changed what is selected or read; null: the page itself. */
  readonly origin: Origin | null;
}
