/** Types of `arctic-accords.js`, the module that defines `<arctic-accords>`. */

/** Where a map looks. Degrees, WGS 84; `zoom` as in the fragment of the atlas. */
export interface AccordsCamera {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Where to go: what is absent stays as it is; `lng` and `lat` come together. */
export type AccordsPlace = Partial<AccordsCamera>;

/** Where a map looks and the ids of the layers it shows, as they were asked for. */
export interface AccordsView extends AccordsCamera {
  readonly layers: readonly string[];
}

/** What the reader has selected; all null and empty where nothing is. */
export interface AccordsSelection {
  readonly id: string | null;
  /** `instrument`: one on record; `area`: an area of cooperation of one. */
  readonly kind: 'clause' | 'feature' | 'agreement' | 'instrument' | 'area' | null;
  /** In the language of the map. */
  readonly name: string;
  /** Ids of the clauses that belong to it. */
  readonly clauses: readonly string[];
  /** The middle of its places, degrees; null where it has none. */
  readonly lng: number | null;
  readonly lat: number | null;
}

/** Ids to keep; an empty list keeps all, an absent one leaves that filter as it is. */
export interface AccordsFilter {
  readonly agreement?: readonly string[];
  readonly theme?: readonly string[];
  readonly party?: readonly string[];
  readonly force?: readonly string[];
  /** How other sources stand to a clause: `corroborated`, `partly`, `differs`, `not-found`. */
  readonly record?: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for no date. */
  readonly on?: string | null;
}

export interface AccordsImage {
  /** Pixels, 64 to 4096; absent: as wide and as high as the element is. */
  readonly width?: number;
  readonly height?: number;
  /** Absent: `image/png`. */
  readonly type?: 'image/png' | 'image/svg+xml';
}

/** What went wrong. Codes of the element: `src`, `attribute`, `timeout`, `removed`; all others are the map's own. */
export interface AccordsFailure {
  readonly code: string;
  readonly message: string;
}

/** What a method rejects with. */
export interface AccordsError extends Error, AccordsFailure {}

export interface AccordsReady {
  /** Version of the atlas. */
  readonly version: string;
  readonly layers: readonly string[];
  readonly agreements: readonly string[];
}

/** All bubble, and leave the shadow trees that they come from. */
export interface AccordsEventMap {
  'accords-ready': CustomEvent<AccordsReady>;
  'accords-select': CustomEvent<AccordsSelection>;
  'accords-view': CustomEvent<AccordsView>;
  'accords-error': CustomEvent<AccordsFailure>;
}

/**
 * A map of the Arctic accords. Attributes: `src`, `at`, `select`, `layers`, `agreement`, `theme`, `party`, `force`, `record`, `on`,
 * `scheme`, `lang`, `loading`. What stands inside the tag is shown until the map is there.
 */
export interface ArcticAccordsElement extends HTMLElement {
  /** Selects a clause, a place, an agreement, an instrument on record or one of its areas; null selects nothing. */
  select(id: string | null): Promise<void>;
  flyTo(place: AccordsPlace): Promise<void>;
  /** Shows these layers and no others; null shows those that are on by default. */
  setLayers(ids: readonly string[] | null): Promise<void>;
  setFilter(filter: AccordsFilter): Promise<void>;
  getView(): Promise<AccordsView>;
  toImage(image?: AccordsImage): Promise<Blob>;
  addEventListener<K extends keyof AccordsEventMap>(
    type: K,
    listener: (this: ArcticAccordsElement, event: AccordsEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof AccordsEventMap>(
    type: K,
    listener: (this: ArcticAccordsElement, event: AccordsEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'arctic-accords': ArcticAccordsElement;
  }
  interface HTMLElementEventMap extends AccordsEventMap {}
}
